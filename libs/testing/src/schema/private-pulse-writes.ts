import type { ForeignWrite } from './private-foreign-writes.ts';
import { pulseAnswer } from './private-pulse-rows.ts';
import { privateSamples } from './private-world.ts';

const { repA, repB, firm, otherFirm } = privateSamples;
const fresh = '11111111-1111-4111-8111-111111111111';

/** Answers and words that the wrong person would add; each must be refused. */
export const refusedAboutThePulse: ForeignWrite[] = [
  ['a rep answers for another rep', 'app_rep', repA, 'pulse.answer', pulseAnswer(repB, firm, '2026-Q1')],
  [
    'a rep answers about a firm that gave them no seat',
    'app_rep',
    repA,
    'pulse.answer',
    pulseAnswer(repA, otherFirm, '2026-Q1'),
  ],
  [
    'a rep answers about a quarter whose list is frozen',
    'app_rep',
    repA,
    'pulse.answer',
    pulseAnswer(repA, firm, '2025-Q4'),
  ],
  [
    'a rep opens a budget that is half spent',
    'app_rep',
    repA,
    'pulse.life_budget',
    { rep_id: repA.uuid, org_ref: firm.uuid, spent: 4 },
  ],
  [
    'the job of the words posts a page',
    'app_report',
    null,
    'gate.outbox',
    {
      id: fresh,
      kind: 'share.released',
      org_ref: firm.uuid,
      payload: '{}',
      released_on: '2026-03-09',
      state: 'waiting',
    },
  ],
];

/** Statements about answers that would reach other people's; each must reach none. */
export const powerlessAboutThePulse: ForeignWrite[] = [
  ['a rep withdraws all answers', 'app_rep', repA, 'DELETE FROM pulse.answer'],
];
