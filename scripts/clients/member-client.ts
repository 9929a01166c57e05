import {
  comparePin,
  createGrant,
  createReport,
  createSpaceId,
  loadHistory,
  makeRegrant,
  markVerified,
  openGrant,
  sealForSelf,
  SpaceHistory,
  type Envelope,
  type JsonObject,
  type OpenEpoch,
  type PeerPin,
} from '@aparte/sealing';
import {
  CHAT_PROTOCOL_VERSION,
  type AuthRefreshAnswer,
  type SendAnswer,
  type SyncAnswer,
} from '@aparte/contracts';
import { io, type Socket } from 'socket.io-client';
import { HttpClient } from './http-client.ts';
import type { KeyMaterial } from './key-material.ts';

/** A conversation as its member sees it. */
interface Conversation {
  history: SpaceHistory;
  epoch: OpenEpoch;
  /** Nobody in a space of one's own. */
  peers: PeerPin[];
}

/** A rep or a coach with the keys in hand: what the member site does, without a screen. */
export class MemberClient {
  readonly http: HttpClient;
  private readonly chatOrigin: string;
  private readonly keys: KeyMaterial;
  private socket: Socket | null = null;

  constructor(http: HttpClient, chatOrigin: string, keys: KeyMaterial) {
    this.http = http;
    this.chatOrigin = chatOrigin;
    this.keys = keys;
  }

  get accountId(): string {
    return this.keys.account.userId;
  }

  /** Answers the questionnaire; the line for the future coach is sealed for oneself. */
  async answer(answers: unknown, line: string): Promise<void> {
    const sealed = sealForSelf(this.keys.account, { purpose: 'matching-line', subject: [] }, { t: line });
    await this.http.put('/v1/rep/questionnaire', { answers, sealedLine: sealed.ct });
  }

  /** Chooses a coach and opens the conversation: pins the coach's keys and grants the first epoch. */
  async choose(coachId: string, now: number): Promise<string> {
    const spaceId = createSpaceId();
    await this.http.put('/v1/rep/match', { coachId, spaceId });
    const peer = await this.pin(coachId);
    const grant = createGrant({ spaceId, self: this.self(), peers: [peer], previous: undefined }, now);
    await this.http.post(`/v1/member/spaces/${spaceId}/grants`, { grant });
    return spaceId;
  }

  /** Writes messages into a space, sealed, and waits until they are stored; without a peer the space is one's own. */
  async write(spaceId: string, peerId: string | null, texts: readonly string[], now: number): Promise<void> {
    const conversation = await this.open(spaceId, peerId, now);
    for (const text of texts) {
      const body: JsonObject = { t: text };
      const envelope = conversation.history.seal(
        { kind: 'msg', body, at: now },
        { self: this.self(), peers: conversation.peers, epoch: conversation.epoch },
      );
      const answer = await this.call<SendAnswer>('send', { c: spaceId, m: [envelope] });
      if (!answer.ok) throw new Error(`The chat refused a message: ${answer.code}`);
      conversation.history.receive(envelope);
    }
  }

  /** Reads a space from its beginning. */
  async read(spaceId: string, peerId: string | null): Promise<string[]> {
    return (await this.load(spaceId, peerId)).texts;
  }

  /** Gives the newest key of a space back to its other member, whose safety number counts as compared here. */
  async giveBack(spaceId: string, peerId: string, now: number): Promise<void> {
    const { epoch } = await this.open(spaceId, peerId, now);
    const regrant = makeRegrant(epoch, this.self(), markVerified(await this.pin(peerId)), now);
    await this.http.post(`/v1/member/spaces/${spaceId}/regrants`, { regrant });
  }

  /** Shows the newest message of the other member to the operators; tells the report, or `null` when there is none. */
  async report(spaceId: string, peerId: string, requestId: string): Promise<string | null> {
    const { conversation, envelopes } = await this.load(spaceId, peerId);
    const last = envelopes.findLast(({ from }) => from === peerId);
    if (!last) return null;
    const disclosed = createReport(conversation.epoch, last);
    const body = { spaceId, ...disclosed, requestId };
    return (await this.http.post<{ reportId: string }>('/v1/member/reports', body)).reportId;
  }

  /** Renews the chat session on the open socket. */
  async refresh(): Promise<void> {
    const { token } = await this.http.post<{ token: string }>('/v1/member/chat-ticket');
    const answer = await this.call<AuthRefreshAnswer>('auth:refresh', { token });
    if (!answer.ok) throw new Error(`The chat refused the new token: ${answer.code}`);
  }

  /** Closes the socket. */
  disconnect(): void {
    this.socket?.disconnect();
    this.socket = null;
  }

  private async open(spaceId: string, peerId: string | null, now: number): Promise<Conversation> {
    if (peerId === null) await this.grantFirst(spaceId, now);
    return (await this.load(spaceId, peerId)).conversation;
  }

  /** The first key of a space of one's own, when there is none yet. */
  private async grantFirst(spaceId: string, now: number): Promise<void> {
    const path = `/v1/member/spaces/${spaceId}/grants`;
    const { grants } = await this.http.get<{ grants: unknown[] }>(path);
    if (grants.length > 0) return;
    const grant = createGrant({ spaceId, self: this.self(), peers: [], previous: undefined }, now);
    await this.http.post(path, { grant });
  }

  private async load(
    spaceId: string,
    peerId: string | null,
  ): Promise<{ conversation: Conversation; texts: string[]; envelopes: Envelope[] }> {
    const peers = peerId === null ? [] : [await this.pin(peerId)];
    const { grants } = await this.http.get<{ grants: unknown[] }>(`/v1/member/spaces/${spaceId}/grants`);
    const history = new SpaceHistory(spaceId, [
      this.accountId,
      ...peers.map(({ identity }) => identity.userId),
    ]);
    let epoch: OpenEpoch | undefined;
    for (const grant of grants) {
      epoch = openGrant({ spaceId, self: this.self(), peers, previous: epoch }, grant);
      history.addEpoch(epoch);
    }
    if (!epoch) throw new Error('The conversation has no key yet.');
    const envelopes = await this.fetchAll(spaceId);
    const { accepted, problems } = loadHistory(history, envelopes);
    if (problems.length > 0) throw new Error(`The history has a fault: ${problems[0]?.code ?? ''}`);
    const texts = accepted.map(({ body }) => (typeof body['t'] === 'string' ? body['t'] : ''));
    return {
      conversation: { history, epoch, peers },
      texts,
      envelopes,
    };
  }

  private async fetchAll(spaceId: string): Promise<Envelope[]> {
    const all: Envelope[] = [];
    for (let more = true; more;) {
      const answer: SyncAnswer<Envelope> = await this.call('sync', {
        since: [[spaceId, all.length]],
        limit: 200,
      });
      if (!answer.ok) throw new Error(`The chat refused to sync: ${answer.code}`);
      const [space] = answer.convs;
      all.push(...(space?.ev ?? []).map(({ e }) => e));
      more = space?.more ?? false;
    }
    return all;
  }

  private async pin(accountId: string): Promise<PeerPin> {
    const { identities } = await this.http.get<{ identities: unknown[] }>(
      `/v1/member/accounts/${accountId}/identities`,
    );
    return comparePin(accountId, undefined, identities).pin;
  }

  private self(): Pick<KeyMaterial, 'account' | 'identity'> {
    return { account: this.keys.account, identity: this.keys.identity };
  }

  private async call<T>(event: string, request: unknown): Promise<T> {
    const socket = this.socket ?? (await this.connect());
    return (await socket.timeout(15_000).emitWithAck(event, request)) as T;
  }

  private async connect(): Promise<Socket> {
    const { token } = await this.http.post<{ token: string }>('/v1/member/chat-ticket');
    const socket = io(this.chatOrigin, {
      transports: ['websocket'],
      auth: { token, proto: CHAT_PROTOCOL_VERSION },
      reconnection: false,
      forceNew: true,
      extraHeaders: { Origin: this.http.origin },
    });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    this.socket = socket;
    return socket;
  }
}
