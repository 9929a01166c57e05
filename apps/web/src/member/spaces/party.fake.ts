import type { Identity } from '@aparte/sealing';
import { FakeDeviceKey } from '../sealing/device-key.fake.ts';
import type { SealingCalls } from '../sealing/sealing-calls.types.ts';
import type { FakeServer } from './key-store.fake.ts';
import { FakeBrowserMemory, keysAt, newDesk } from './key-world.fake.ts';

const start = Date.UTC(2026, 2, 9, 10);
const password = 'une phrase assez longue';

/** Makes an account, whose password takes a second to stretch: once for all tests. */
export async function enrol(userId: string) {
  const device = new FakeDeviceKey();
  const desk = newDesk(() => start, device);
  const loginId = `${userId}@example.org`;
  const made = await desk.enrol({ userId, loginId, password, createdAt: start });
  const { deviceWrap } = await desk.keepForReload();
  return { userId, loginId, device, deviceWrap, identity: made.identity, made };
}

type Account = Awaited<ReturnType<typeof enrol>>;
type OlderWrap = { generation: number; blob: string };

/** What the server keeps of somebody's account besides their spaces. */
interface Kept {
  identities: Identity[];
  olderWraps: OlderWrap[];
  kdf: Account['made']['kdf'];
  keyWrap: { generation: number; blob: string };
}

/** Somebody with an account, at one device after the other. */
export class Party {
  readonly memory = new FakeBrowserMemory();
  private readonly kept: Kept;
  private desk: SealingCalls | undefined;
  private at: ReturnType<typeof keysAt> | undefined;

  constructor(
    readonly account: Account,
    private readonly server: FakeServer,
    private readonly space: { spaceId: string; peerId: string },
  ) {
    const { kdf, keyWraps } = account.made;
    this.kept = { identities: [account.identity], olderWraps: [], kdf, keyWrap: keyWraps[0]! };
    this.publish(account.identity);
  }

  get keys(): SealingCalls {
    return this.desk!;
  }

  get here() {
    return this.at!;
  }

  get ids() {
    return { ...this.space, ownId: this.account.userId };
  }

  /** Opens the account at this device, without anything typed: the way of a reload. */
  async resumes(): Promise<void> {
    const { account } = this;
    this.use(newDesk(() => start, account.device));
    if (!(await this.keys.resume(account))) throw new Error('This device has no key.');
  }

  /** Signs in on another device with the password, and opens every generation with the one unlock. */
  async signsInElsewhere(): Promise<void> {
    const desk = newDesk(() => start, new FakeDeviceKey());
    const { loginId, userId } = this.account;
    await desk.stretchPassword({ loginId, password, ...this.kept.kdf });
    await desk.unlock({ userId, identity: this.kept.identities.at(-1)!, keyWrap: this.kept.keyWrap });
    await desk.openGenerations({
      identities: this.kept.identities.slice(0, -1),
      wraps: this.kept.olderWraps,
    });
    this.use(desk);
  }

  /** Lost a device: new keys, announced by the present ones. */
  async rotates(): Promise<void> {
    await this.here.peers.open();
    const { loginId } = this.account;
    const { kdf: currentCost, keyWrap } = this.kept;
    const createdAt = start + 1;
    const { rotation } = await this.keys.prepareRotation({
      loginId,
      password,
      currentCost,
      keyWrap,
      createdAt,
    });
    this.kept.kdf = rotation.kdf;
    this.kept.keyWrap = rotation.keyWraps[0];
    this.kept.olderWraps.push(rotation.olderWrap);
    this.publish(rotation.identity);
    if (rotation.pinVault) this.server.vaults.set(this.account.userId, rotation.pinVault);
    await this.keys.finishRotation();
  }

  /** Lost everything: new keys that nothing announces; the pins of before are gone. */
  async startsOver(): Promise<void> {
    const desk = newDesk(() => start, new FakeDeviceKey());
    const { identity } = await desk.startOver({ former: this.kept.identities.at(-1)!, createdAt: start + 2 });
    await desk.openGenerations({ identities: this.kept.identities, wraps: [] });
    this.publish(identity);
    this.server.vaults.delete(this.account.userId);
    this.use(desk);
  }

  async says(id: string, text: string): Promise<void> {
    const { spaceId } = this.space;
    const envelope = await this.keys.seal({ spaceId, id, content: { kind: 'msg', text }, at: start });
    this.server.envelopes.push(envelope);
    await this.keys.openHistory({ spaceId, envelopes: [envelope] });
  }

  /** Reads the conversation from its beginning: the texts, and why the rest stays closed. */
  async reads(): Promise<(string | null)[]> {
    const { spaceId } = this.space;
    await this.keys.closeSpace({ spaceId });
    await this.here.spaces.prepare(this.ids);
    const { messages, faults } = await this.keys.openHistory({ spaceId, envelopes: this.server.envelopes });
    const texts = messages.map(({ content }) => (content.kind === 'msg' ? content.text : null));
    return [...texts, ...faults.map(({ code }) => code)];
  }

  private use(desk: SealingCalls): void {
    this.desk = desk;
    this.at = keysAt(
      desk,
      { server: this.server, userId: this.account.userId, now: () => start },
      this.memory,
    );
  }

  private publish(identity: Identity): void {
    const known = this.kept.identities.filter(({ gen }) => gen < identity.gen);
    this.kept.identities = [...known, identity];
    this.server.identities.set(this.account.userId, this.kept.identities);
  }
}
