import { bodyOf } from '../../http/create-http.ts';
import { memberHttp } from '../../member/api/member-api.ts';
import { onKeyState, readKeyState } from '../../member/keys/key-state.ts';
import { sealing } from '../../member/sealing/sealing.ts';
import { spaceKeysOf } from '../../member/spaces/member-keys.ts';
import { spaceMemoryOf } from '../../member/spaces/space-memory.ts';
import type { SpaceIds } from '../../member/spaces/space-keys.ts';
import type { ChatLink } from './chat-link.ts';
import { Conversation } from './conversation.ts';
import { aloneInBrowser } from './alone-in-browser.ts';
import { newMessageId } from './new-message-id.ts';
import { BrowserOutboxShelf } from './outbox-shelf.ts';
import { pageMemoryOf, RememberedShelf } from './remembered-shelf.ts';
import { SocketLink } from './socket-link.ts';

let link: ChatLink | undefined;
const open = new Map<string, Conversation>();

// Without keys nothing stays readable, and nobody listens in their absence.
onKeyState(() => {
  if (readKeyState().status === 'unlocked') return;
  for (const conversation of open.values()) conversation.close();
  open.clear();
  link?.close();
  link = undefined;
});

/** The one conversation object of a space in this tab; it keeps listening while its person looks at other pages. */
export function conversationOf(space: SpaceIds, chatUrl: string): Conversation {
  const known = open.get(space.spaceId);
  if (known) return known;

  const spaceKeys = spaceKeysOf(space.ownId);
  const place = { userId: space.ownId, spaceId: space.spaceId };
  link ??= new SocketLink({ url: chatUrl, ticket: fetchTicket });
  const conversation = new Conversation({
    space,
    keys: sealing,
    prepare: () => spaceKeys.prepare(space),
    renewKey: () => spaceKeys.renew(space),
    link,
    shelf: new RememberedShelf(new BrowserOutboxShelf(place, sealing), pageMemoryOf(place)),
    memory: spaceMemoryOf(space.ownId),
    now: () => Date.now(),
    newId: newMessageId,
    alone: (work) => aloneInBrowser(`aparte.outbox.${space.ownId}.${space.spaceId}`, work),
    forgetFiles,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  open.set(space.spaceId, conversation);
  return conversation;
}

/** This person has new keys: what is open is read again with them. */
export function reopenConversations(): void {
  for (const conversation of open.values()) void conversation.open();
}

/** Both people compared the safety number: the open conversation shows it at once. */
export function noteVerified(spaceId: string): void {
  open.get(spaceId)?.notePeer({ isVerified: true });
}

/** As many as the server takes at once. */
const filesAtOnce = 100;

async function forgetFiles(fileIds: readonly string[]): Promise<void> {
  for (let start = 0; start < fileIds.length; start += filesAtOnce) {
    const body = { fileIds: fileIds.slice(start, start + filesAtOnce) };
    await memberHttp.POST('/v1/member/files/withdrawals', { body });
  }
}

async function fetchTicket(): Promise<string> {
  const { token } = await bodyOf(memberHttp.POST('/v1/member/chat-ticket'));
  return token;
}
