import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ChatClient } from '../chat-client.fake.ts';
import { startChat, type ChatProcess } from '../chat-process.fake.ts';
import { converse, type Side } from '../conversation.fake.ts';

let chat: ChatProcess;
beforeAll(async () => {
  chat = await startChat();
});
afterAll(() => chat.stop());

/** One device of a person: its own view of the conversation, on a connection of its own. */
class Device {
  readonly read: string[] = [];
  refusals = 0;

  constructor(
    private readonly side: Side,
    private readonly client: ChatClient,
    private readonly spaceId: string,
  ) {}

  /** Says one thing after the other: refused because another device was quicker, it looks and seals anew. */
  async say(texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      const id = randomBytes(16).toString('base64url');
      for (;;) {
        const answer = await this.client.send(this.spaceId, [this.side.seal(text, id)]);
        await this.catchUp();
        if (answer.ok) break;
        expect(['sequence-fork', 'sequence-gap']).toContain(answer.code);
        this.refusals += 1;
      }
    }
  }

  async catchUp(): Promise<void> {
    const answer = await this.client.sync([[this.spaceId, this.read.length]]);
    if (!answer.ok) throw new Error(answer.code);
    for (const { e } of answer.convs[0]?.ev ?? []) this.read.push(this.side.take(e));
  }
}

it('keeps every message of two devices that race with fifty, each once and in one order', async () => {
  const { rep, spaceId, asRep, asCoach, coach, stored } = await converse(chat);
  const [one, other] = [
    new Device(asRep(), await rep.connect(), spaceId),
    new Device(asRep(), await rep.connect(), spaceId),
  ];
  const said = (device: string) => Array.from({ length: 25 }, (_, index) => `${device} ${index + 1}`);
  await Promise.all([one.say(said('phone')), other.say(said('laptop'))]);
  await Promise.all([one.catchUp(), other.catchUp()]);

  expect(one.read).toEqual(other.read);
  expect([...one.read].sort()).toEqual([...said('phone'), ...said('laptop')].sort());
  for (const device of ['phone', 'laptop']) {
    expect(one.read.filter((text) => text.startsWith(device))).toEqual(said(device));
  }
  expect((await stored()).map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  // They did race: without a refusal this would show nothing.
  expect(one.refusals + other.refusals).toBeGreaterThan(0);

  const peer = new Device(asCoach(), await coach.connect(), spaceId);
  await peer.catchUp();
  expect(peer.read).toEqual(one.read);
});
