import { bodyOf } from '../../http/create-http.ts';
import { memberHttp } from '../../member/api/member-api.ts';
import { onKeyState, readKeyState } from '../../member/keys/key-state.ts';
import { sealing } from '../../member/sealing/sealing.ts';
import { spaceKeysOf } from '../../member/spaces/member-keys.ts';
import type { SpaceOfTwo } from '../../member/spaces/space-keys.ts';
import type { ChatLink } from './chat-link.ts';
import { Conversation } from './conversation.ts';
import { newMessageId } from './new-message-id.ts';
import { BrowserOutboxShelf } from './outbox-shelf.ts';
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
export function conversationOf(space: SpaceOfTwo, chatUrl: string): Conversation {
  const known = open.get(space.spaceId);
  if (known) return known;

  const spaceKeys = spaceKeysOf(space.ownId);
  link ??= new SocketLink({ url: chatUrl, ticket: fetchTicket });
  const conversation = new Conversation({
    space,
    keys: sealing,
    prepare: () => spaceKeys.prepare(space),
    renewKey: () => spaceKeys.renew(space),
    link,
    shelf: new BrowserOutboxShelf({ userId: space.ownId, spaceId: space.spaceId }, sealing),
    now: () => Date.now(),
    newId: newMessageId,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  open.set(space.spaceId, conversation);
  return conversation;
}

/** Both people compared the safety number: the open conversation shows it at once. */
export function noteVerified(spaceId: string): void {
  open.get(spaceId)?.noteVerified();
}

async function fetchTicket(): Promise<string> {
  const { token } = await bodyOf(memberHttp.POST('/v1/member/chat-ticket'));
  return token;
}
