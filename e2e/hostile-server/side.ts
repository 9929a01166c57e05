import type { Signal, Victim } from './signals.ts';
import type {
  Conversation,
  Credentials,
  DeviceKeyModule,
  KeyDesk,
  KeyStateModule,
  ListedSpace,
  MemberKeys,
  OpenConversations,
  Query,
  SealingModule,
  Session,
  ShownConversation,
  ShownEntry,
  TabMemoryModule,
} from './client/client.types.ts';
import { Device, type Page } from './client/device.ts';
import type { Patch } from './client/page-modules.ts';
import type { Arrival, House } from './house/house.ts';
import type { Person } from './house/people.ts';
import type { HostileProxy } from './proxy/hostile-proxy.ts';

const PATIENCE_MS = 6_000;

/** Something that somebody truly wrote, and where. */
export interface Written {
  author: Victim;
  text: string;
  spaceId: string;
}

/** Who keeps the truth about a conversation while devices show it. */
export interface Audience {
  readonly spaceId: string;
  readonly written: Written[];
  /** Notes at once what a device shows that nobody wrote. */
  watch: (side: Side) => void;
}

/** One person on one device, behind a server in the middle. */
export class Side {
  readonly person: Person;
  readonly proxy: HostileProxy;
  readonly device: Device;
  private readonly house: House;
  private readonly arrival: Arrival;
  private readonly patches: readonly Patch[];
  private page: Page;
  private scene: Audience | null = null;
  private shown: Conversation | null = null;
  /** The conversation that is open here. */
  spaceId = '';

  private constructor(house: House, arrival: Arrival, proxy: HostileProxy, patches: readonly Patch[]) {
    this.house = house;
    this.arrival = arrival;
    this.person = arrival.person;
    this.proxy = proxy;
    this.device = new Device(proxy.origin);
    this.page = this.device.open(patches);
    this.patches = patches;
  }

  /** Makes an account and sits down in front of an unlocked device. */
  static async arrive(
    house: House,
    kind: Victim,
    { typesPassword, patches }: { typesPassword: boolean; patches: readonly Patch[] },
  ): Promise<Side> {
    const arrival = await house.arrival(kind, typesPassword);
    const side = new Side(house, arrival, await house.proxy(), patches);
    if (!typesPassword) await side.unlock();
    return side;
  }

  /** The same person on another device. */
  async another({ patches }: { patches: readonly Patch[] }): Promise<Side> {
    const side = new Side(this.house, this.arrival, await this.house.proxy(), patches);
    await side.unlock();
    return side;
  }

  joins(scene: Audience): void {
    this.scene = scene;
  }

  get isOpen(): boolean {
    return this.shown !== null;
  }

  /** Every text that is shown, with its author. */
  texts(): string[] {
    const other = this.kind === 'rep' ? 'coach' : 'rep';
    return this.view.entries.flatMap((entry) =>
      entry.kind === 'message' ? [`${entry.isOwn ? this.kind : other}: ${textOf(entry)}`] : [],
    );
  }

  get kind(): Victim {
    return this.person.kind;
  }

  /** The conversation as it is shown at this moment. */
  get view(): ShownConversation {
    if (!this.shown) throw new Error('The conversation is not open.');
    return this.shown.current();
  }

  get conversation(): Conversation {
    if (!this.shown) throw new Error('The conversation is not open.');
    return this.shown;
  }

  /** Types the password, as on the page for signing in. */
  async signsIn(credentials: Credentials = this.person): Promise<Session> {
    const { startSignIn, finishSignIn } = await this.page.load<KeyDesk>('member/keys/key-desk.ts');
    return finishSignIn(await startSignIn(credentials), null);
  }

  /** Types the password while a session is open already, as on the page for unlocking. */
  async unlocks(): Promise<void> {
    this.device.takeCookie(this.arrival.cookie);
    const { unlock } = await this.page.load<KeyDesk>('member/keys/key-desk.ts');
    await unlock(await this.session(), this.person);
  }

  /** Takes up the keys of this device, as every page does when it is loaded. */
  async resumes(): Promise<Session> {
    const session = await this.session();
    const { readKeyState } = await this.page.load<KeyStateModule>('member/keys/key-state.ts');
    const { resume } = await this.page.load<KeyDesk>('member/keys/key-desk.ts');
    if (readKeyState().status !== 'unlocked') await resume(session);
    if (readKeyState().status !== 'unlocked') throw new Error('The device did not unlock.');
    return session;
  }

  /** Opens the page of a conversation and waits until it is read. */
  async opens(spaceId = this.spaceId || (this.scene?.spaceId ?? '')): Promise<void> {
    const session = await this.resumes();
    const list = await this.query<{ spaces: ListedSpace[] }>(
      'features/conversation/conversation.queries.ts',
      'spacesQuery',
    );
    const space = list.spaces.find((listed) => listed.spaceId === spaceId);
    if (!space) throw new Error('The conversation is not listed.');
    const { conversationOf } = await this.page.load<OpenConversations>(
      'features/conversation/open-conversations.ts',
    );
    const ids = { spaceId, ownId: session.account.id, peerId: space.peer.accountId };
    this.spaceId = spaceId;
    const shown = conversationOf(ids, this.device.origin);
    this.shown = shown;
    shown.subscribe(() => {
      if (this.shown === shown) this.scene?.watch(this);
    });
    await this.until(({ phase }) => phase === 'ready' || phase === 'failed');
  }

  /** Loads the site anew in the same tab, and opens the conversation again. */
  async reloads(spaceId?: string): Promise<void> {
    await this.forget();
    this.page = this.device.open(this.patches);
    await this.opens(spaceId);
  }

  /** Writes something and waits until it stands as sent. */
  async writes(text: string): Promise<void> {
    this.tries(text);
    await this.until(({ entries }) =>
      entries.some((entry) => entry.kind === 'message' && textOf(entry) === text && entry.state === 'sent'),
    );
  }

  /** Writes something, whatever becomes of it. */
  tries(text: string): void {
    this.scene?.written.push({ author: this.kind, text, spaceId: this.spaceId });
    void this.conversation.send(text);
  }

  /** Waits until something of the other person is shown. */
  async hears(text: string): Promise<void> {
    await this.until(({ entries }) =>
      entries.some((entry) => entry.kind === 'message' && !entry.isOwn && textOf(entry) === text),
    );
  }

  /** Waits until the conversation looks like this; false when it does not come to that in time. */
  until(isSo: (view: ShownConversation) => boolean, patience = PATIENCE_MS): Promise<boolean> {
    const { conversation } = this;
    return new Promise((resolve) => {
      const settle = (outcome: boolean): void => {
        clearTimeout(late);
        stop();
        resolve(outcome);
      };
      const late = setTimeout(() => {
        settle(false);
      }, patience);
      const stop = conversation.subscribe(() => {
        if (isSo(conversation.current())) settle(true);
      });
      if (isSo(conversation.current())) settle(true);
    });
  }

  /** Every refusal and warning that is on the page now. */
  signals(): Signal[] {
    if (!this.shown) return [];
    const { phase, error, peer, entries } = this.view;
    const found: Signal[] = [];
    if (phase === 'failed') found.push({ place: 'page', code: codeOf(error) });
    if (peer?.state === 'RESET' || peer?.state === 'rotated') found.push({ place: 'keys', code: peer.state });
    for (const entry of entries) {
      if (entry.kind === 'fault') found.push({ place: 'entry', code: entry.code });
      else if (entry.state === 'failed') found.push({ place: 'message', code: codeOf(entry.error) });
    }
    return found;
  }

  /** Looks after the keys of the other person, as the safety number's page does. */
  async peerKeys() {
    const { peerKeysOf } = await this.page.load<MemberKeys>('member/spaces/member-keys.ts');
    return peerKeysOf(this.person.id);
  }

  /** The safety number as this person reads it. */
  async safetyNumber(peer: Person): Promise<string> {
    const { sealing } = await this.page.load<SealingModule>('member/sealing/sealing.ts');
    return sealing.safetyNumber({ peerId: peer.id });
  }

  async leave(): Promise<void> {
    await this.forget();
    await this.proxy.stop();
  }

  private async forget(): Promise<void> {
    const { setKeyState } = await this.page.load<KeyStateModule>('member/keys/key-state.ts');
    // Without keys the site closes its conversations and its connection by itself.
    setKeyState({ status: 'locked', userId: null });
    this.shown = null;
  }

  private session(): Promise<Session> {
    return this.query<Session>('member/session.queries.ts', 'sessionQuery');
  }

  private async query<Output>(file: string, name: string): Promise<Output> {
    const module = await this.page.load<Record<string, Query<Output>>>(file);
    const query = module[name];
    if (!query) throw new Error(`${file} has no ${name}.`);
    return query.queryFn();
  }

  /** The device as it stands after signing in: the session, and the account key under the device's own key. */
  private async unlock(): Promise<void> {
    const { id, loginId, accountKey } = this.person;
    this.device.takeCookie(this.arrival.cookie);
    const { BrowserDeviceKey } = await this.page.load<DeviceKeyModule>('member/sealing/device-key.ts');
    const sealed = await new BrowserDeviceKey().seal(accountKey, id);
    const { writeTabMemory } = await this.page.load<TabMemoryModule>('member/keys/tab-memory.ts');
    writeTabMemory({ userId: id, loginId, deviceWrap: Buffer.from(sealed).toString('base64url') });
  }
}

function textOf(entry: Extract<ShownEntry, { kind: 'message' }>): string {
  return entry.content?.text ?? `(${entry.content?.kind ?? 'withdrawn'})`;
}

function codeOf(error: unknown): string {
  return (error as { code?: string } | null)?.code ?? String(error);
}
