import type { Conversation } from '../conversation/conversation.ts';

const longestWaitMs = 8_000;

/**
 * Writes into a conversation that it ends here, once it is ready to be written in. One that does not become ready in
 * time ends without these words: the server closes it all the same.
 */
export async function sayGoodbye(conversation: Conversation): Promise<void> {
  if (await becomesReady(conversation)) await conversation.write({ kind: 'close' });
}

function becomesReady(conversation: Conversation): Promise<boolean> {
  if (conversation.current().phase === 'ready') return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (isReady: boolean): void => {
      clearTimeout(timer);
      unsubscribe();
      resolve(isReady);
    };
    const timer = setTimeout(() => {
      settle(false);
    }, longestWaitMs);
    const unsubscribe = conversation.subscribe(() => {
      const { phase } = conversation.current();
      if (phase === 'ready' || phase === 'failed') settle(phase === 'ready');
    });
  });
}
