import { onKeyState, readKeyState } from '../../member/keys/key-state.ts';
import type { SentFile } from '../../member/messages/message-content.types.ts';
import { sealing } from '../../member/sealing/sealing.ts';
import { aloneInBrowser } from '../conversation/alone-in-browser.ts';
import { newMessageId } from '../conversation/new-message-id.ts';
import { httpFileTransport } from './http-file-transport.ts';
import { BrowserUploadShelf } from './upload-shelf.ts';
import { Uploads } from './uploads.ts';

const retryMs = 5_000;
const open = new Map<string, Uploads>();

// Without keys nothing can be sealed or named any more; what waits is taken up after the next unlocking.
onKeyState(() => {
  if (readKeyState().status === 'unlocked') return;
  for (const uploads of open.values()) uploads.close();
  open.clear();
});

/** The files on their way into a conversation; they go on while their person looks at other pages. */
export function uploadsOf(
  place: { readonly userId: string; readonly spaceId: string },
  send: (content: SentFile, messageId: string) => Promise<void>,
): Uploads {
  const known = open.get(place.spaceId);
  if (known) return known;
  const uploads = new Uploads({
    ...place,
    keys: sealing,
    transport: httpFileTransport,
    shelf: new BrowserUploadShelf(place),
    send,
    now: () => Date.now(),
    newFileId: () => crypto.randomUUID(),
    newMessageId,
    lineBack,
    alone: (work) => aloneInBrowser(`aparte.uploads.${place.userId}.${place.spaceId}`, work),
  });
  open.set(place.spaceId, uploads);
  void uploads.restore();
  return uploads;
}

// At once when the browser says so, and now and then in case it does not notice.
function lineBack(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      removeEventListener('online', stop);
      resolve();
    };
    const timer = setTimeout(stop, retryMs);
    addEventListener('online', stop);
  });
}
