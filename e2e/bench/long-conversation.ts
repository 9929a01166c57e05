import {
  comparePin,
  createGrant,
  createSpaceId,
  openGrant,
  SpaceHistory,
  type Envelope,
  type Grant,
  type Identity,
  type PeerPin,
  type Self,
} from '@aparte/sealing';

/** A conversation as the server holds it. */
export interface LongConversation {
  readonly spaceId: string;
  readonly grant: Grant;
  readonly envelopes: readonly Envelope[];
}

const START = Date.UTC(2026, 2, 9, 10);
const WORDS =
  'Ce matin encore, le client a dit que le prix était trop haut, et je n’ai pas su quoi répondre. ';

/**
 * Writes a conversation of two people, each answering the other, and every envelope acknowledging the one before.
 *
 * `second` hands out the key; `first` needs to be known by their public identity only when nothing is sealed by them.
 */
export function writeConversation(
  people: { writer: Self; reader: Identity },
  count: number,
): LongConversation {
  const { writer } = people;
  const reader = pinOf(people.reader);
  const spaceId = createSpaceId();
  const view = { spaceId, self: writer, peers: [reader], previous: undefined };
  const grant = createGrant(view, START);
  const epoch = openGrant(view, grant);

  const history = new SpaceHistory(spaceId, [writer.identity.userId, reader.identity.userId]);
  history.addEpoch(epoch);
  const envelopes: Envelope[] = [];
  for (let index = 0; index < count; index += 1) {
    const draft = {
      kind: 'msg',
      at: START + index * 60_000,
      body: { t: `${WORDS}${String(index)}` },
    } as const;
    const envelope = history.seal(draft, { self: writer, peers: [reader], epoch });
    history.receive(envelope);
    envelopes.push(envelope);
  }
  return { spaceId, grant, envelopes };
}

/** What is remembered of somebody at first sight. */
export function pinOf(identity: Identity): PeerPin {
  return comparePin(identity.userId, undefined, [identity]).pin;
}
