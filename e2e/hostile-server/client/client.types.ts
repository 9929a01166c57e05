/** The part of the member site's modules that this suite speaks to, as those files export it. */

/** Who is signed in, as the server says. */
export interface Session {
  account: { id: string };
  identity: object;
}

/** What somebody types to sign in. */
export interface Credentials {
  loginId: string;
  password: string;
}

/** `member/keys/key-desk.ts`. */
export interface KeyDesk {
  startSignIn: (credentials: Credentials) => Promise<Credentials>;
  finishSignIn: (started: Credentials, code: string | null) => Promise<Session>;
  unlock: (session: Session, credentials: Credentials) => Promise<void>;
  resume: (session: Session) => Promise<void>;
}

/** `member/keys/key-state.ts`. */
export interface KeyStateModule {
  readKeyState: () => { status: string; userId: string | null };
  setKeyState: (state: { status: 'locked'; userId: null }) => void;
}

/** `member/sealing/device-key.ts`. */
export interface DeviceKeyModule {
  BrowserDeviceKey: new () => { seal(accountKey: Uint8Array, userId: string): Promise<Uint8Array> };
}

/** `member/keys/tab-memory.ts`. */
export interface TabMemoryModule {
  writeTabMemory: (memory: { userId: string; loginId: string; deviceWrap: string }) => void;
}

/** `member/spaces/member-keys.ts`. */
export interface MemberKeys {
  peerKeysOf: (userId: string) => {
    meet(peerId: string): Promise<{ state: string; isVerified: boolean }>;
    verify: (peerId: string) => Promise<void>;
    accept: (peerId: string) => Promise<void>;
  };
}

/** `member/sealing/sealing.ts`. */
export interface SealingModule {
  sealing: { safetyNumber(input: { peerId: string }): Promise<string> };
}

/** `member/session.queries.ts` and `features/conversation/conversation.queries.ts`. */
export interface Query<Output> {
  queryFn: () => Promise<Output>;
}

/** A conversation of the list. */
export interface ListedSpace {
  spaceId: string;
  peer: { accountId: string; displayName: string };
}

/** A line of a conversation. */
export type ShownEntry =
  | {
      kind: 'message';
      id: string;
      isOwn: boolean;
      content: { kind: string; text?: string } | null;
      state: string;
      error: unknown;
    }
  | { kind: 'fault'; code: string };

/** A conversation as a person sees it. */
export interface ShownConversation {
  phase: 'opening' | 'waiting' | 'ready' | 'failed';
  error: unknown;
  link: string;
  peer: { state: string; isVerified: boolean } | null;
  entries: readonly ShownEntry[];
}

/** `features/conversation/conversation.ts`. */
export interface Conversation {
  current: () => ShownConversation;
  subscribe: (watcher: () => void) => () => void;
  open: () => Promise<void>;
  send: (text: string) => Promise<void>;
}

/** `features/conversation/open-conversations.ts`. */
export interface OpenConversations {
  conversationOf: (
    space: { spaceId: string; ownId: string; peerId: string },
    chatUrl: string,
  ) => Conversation;
}
