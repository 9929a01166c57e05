import MiniSearch from 'minisearch';

/** A message that can be found: where it stands, who wrote it, when, and its words. */
export interface FindableMessage {
  /** The space and the message, as one key. */
  readonly id: string;
  readonly spaceId: string;
  readonly messageId: string;
  readonly peerName: string;
  readonly isOwn: boolean;
  readonly at: string;
  readonly text: string;
}

const mostFound = 50;
const addedAtOnce = 500;

/** Folds what French and English write in several ways: accents, ligatures, capitals. */
export function foldTerm(term: string): string {
  return term
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** An index of opened messages. It lives in memory alone and ends with the page that made it. */
export class MessageIndex {
  private readonly messages: ReadonlyMap<string, FindableMessage>;
  private readonly index = new MiniSearch<FindableMessage>({ fields: ['text'], processTerm: foldTerm });

  private constructor(messages: readonly FindableMessage[]) {
    this.messages = new Map(messages.map((message) => [message.id, message]));
  }

  /** Takes messages in, in slices, so that ten thousand of them hold nothing up. */
  static async of(messages: readonly FindableMessage[]): Promise<MessageIndex> {
    const made = new MessageIndex(messages);
    await made.index.addAllAsync([...made.messages.values()], { chunkSize: addedAtOnce });
    return made;
  }

  /** The best messages that hold every word, also when one is only begun or slightly mistyped. */
  find(query: string): readonly FindableMessage[] {
    const hits = this.index.search(query, {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    });
    return hits
      .slice(0, mostFound)
      .map(({ id }) => this.messages.get(id as string))
      .filter((message) => message !== undefined);
  }
}
