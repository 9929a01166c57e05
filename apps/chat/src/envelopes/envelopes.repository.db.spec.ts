import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { envelopeHash, type Envelope } from '@aparte/sealing';
import { startChat, type ChatProcess } from '../chat-process.fake.ts';
import { converse } from '../conversation.fake.ts';
import { PrivateDatabase } from '../database/private-database.ts';
import type { EnvelopesRepository, NumberedEnvelope } from './envelopes.repository.ts';
import { FakeEnvelopesRepository } from './envelopes.repository.fake.ts';
import { TypeormEnvelopesRepository } from './typeorm-envelopes.repository.ts';

let chat: ChatProcess;
beforeAll(async () => {
  chat = await startChat();
});
afterAll(() => chat.stop());

/** A log, and how its methods are run by each of the two members. */
interface Kind {
  conversation: Awaited<ReturnType<typeof converse>>;
  log: EnvelopesRepository;
  run: <T>(work: () => Promise<T>) => Promise<T>;
  runAsCoach: <T>(work: () => Promise<T>) => Promise<T>;
}

async function postgres(): Promise<Kind> {
  const conversation = await converse(chat);
  const [asRep, asCoach] = [await conversation.rep.token(), await conversation.coach.token()];
  const database = chat.app.get(PrivateDatabase);
  return {
    conversation,
    log: new TypeormEnvelopesRepository(),
    run: (work) => database.of('rep').run(asRep, work),
    runAsCoach: (work) => database.of('coach').run(asCoach, work),
  };
}

async function fake(): Promise<Kind> {
  const conversation = await converse(chat);
  const { rep, coach, spaceId } = conversation;
  return {
    conversation,
    log: new FakeEnvelopesRepository(spaceId, [rep.id, coach.id]),
    run: (work) => work(),
    runAsCoach: (work) => work(),
  };
}

function numbered(envelope: Envelope, seq: number): NumberedEnvelope {
  return { envelope, hash: envelopeHash(envelope), seq, receivedAt: new Date('2026-03-23T08:00:00Z') };
}

describe.each([
  ['in memory', fake],
  ['in Postgres', postgres],
])('the log of a space %s', (_, make) => {
  async function arrange() {
    const { conversation, log, run, runAsCoach } = await make();
    const { spaceId, asRep, asCoach } = conversation;
    const [first, second] = asRep().sealAll(['one', 'two']) as [Envelope, Envelope];
    const answer = asCoach().seal('three');
    await run(() => log.append(spaceId, [numbered(first, 1), numbered(second, 2)]));
    await runAsCoach(() => log.append(spaceId, [numbered(answer, 3)]));
    return { ...conversation, log, run, second, answer };
  }

  it('tells how far the space has come, and of a space of others nothing', async () => {
    const { log, run, spaceId } = await arrange();
    expect(await run(() => log.lockSpace(spaceId))).toEqual({ state: 'open', currentEpoch: 1, lastSeq: 3 });
    const other = await converse(chat);
    expect(await run(() => log.lockSpace(other.spaceId))).toBeNull();
    expect(await run(() => log.lockSpace('AAAAAAAAAAAAAAAAAAAAAA'))).toBeNull();
  });

  it('finds those envelopes again that it holds', async () => {
    const { log, run, spaceId, second, answer } = await arrange();
    const found = await run(() => log.findKnown(spaceId, [answer.id, second.id, 'AAAAAAAAAAAAAAAAAAAAAA']));
    const receivedAt = new Date('2026-03-23T08:00:00Z');
    expect(found.toSorted((one, other) => one.seq - other.seq)).toEqual([
      { id: second.id, seq: 2, hash: envelopeHash(second), receivedAt },
      { id: answer.id, seq: 3, hash: envelopeHash(answer), receivedAt },
    ]);
  });

  it('knows where the chain of each sender ends', async () => {
    const { log, run, spaceId, rep, coach, second, answer } = await arrange();
    const headOf = (id: string) => run(() => log.senderHead(spaceId, id));
    expect(await headOf(rep.id)).toEqual({ sequence: 2, hash: envelopeHash(second) });
    expect(await headOf(coach.id)).toEqual({ sequence: 1, hash: envelopeHash(answer) });
    expect(await headOf('c0ffee00-0000-4000-8000-000000000000')).toEqual({ sequence: 0, hash: '' });
  });

  it('knows both members', async () => {
    const { log, run, spaceId, rep, coach } = await arrange();
    expect((await run(() => log.memberIds(spaceId))).sort()).toEqual([rep.id, coach.id].sort());
  });
});
