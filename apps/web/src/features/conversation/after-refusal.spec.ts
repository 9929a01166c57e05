import { expect, it } from '@jest/globals';
import { ProblemError } from '../../http/problem-error.ts';
import { ChatFailure } from '../../member/problems/chat-failure.ts';
import { SealingFailure } from '../../member/sealing/sealing-failure.ts';
import { afterRefusal } from './after-refusal.ts';

it('looks again at the conversation when another device was quicker', () => {
  expect(afterRefusal(new ChatFailure('sequence-fork'))).toEqual({ step: 'resync' });
  expect(afterRefusal(new ChatFailure('sequence-gap'))).toEqual({ step: 'resync' });
});

it('takes the new key when the old one is no longer accepted', () => {
  expect(afterRefusal(new ChatFailure('stale-epoch'))).toEqual({ step: 'rekey' });
});

it('waits as long as the server asks', () => {
  expect(afterRefusal(new ChatFailure('too-many-requests', 4000))).toEqual({ step: 'wait', ms: 4000 });
  expect(afterRefusal(new ProblemError({ status: 0, code: 'offline' }))).toMatchObject({ step: 'wait' });
});

it('tells the writer when trying again cannot help', () => {
  for (const error of [new ChatFailure('closed'), new SealingFailure('identity-reset'), new Error('x')]) {
    expect(afterRefusal(error)).toEqual({ step: 'give-up' });
  }
});
