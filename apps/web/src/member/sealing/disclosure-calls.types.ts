import type { MessageContent } from '../messages/message-content.types.ts';

/** One message made readable for somebody outside the conversation: its key opens it and nothing else. */
export interface Disclosure {
  readonly msgId: string;
  readonly mk: string;
  /** What exactly the key makes readable. */
  readonly content: MessageContent;
}

/** What the page can ask of the worker in order to show one message to the operators. */
export interface DisclosureCalls {
  /** Takes the key of one message out of an open conversation; the only key that ever crosses this line. */
  discloseMessage(input: { readonly spaceId: string; readonly envelope: unknown }): Promise<Disclosure>;
}
