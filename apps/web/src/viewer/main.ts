import { showPicture, showSound } from './show-media.ts';
import type { FileToShow, ViewerWord } from './viewer-messages.types.ts';

/*
 * Shows one file that somebody else made, on a page of no origin: no cookie, no storage, no request, no way back to
 * the page around it but these few words.
 */

const { parent } = window;
let isTaken = false;

addEventListener('message', ({ source, data }: MessageEvent<FileToShow>) => {
  // Only the page around it hands over a file, and only one.
  if (source !== parent || isTaken) return;
  isTaken = true;
  void open(data);
});
say({ viewer: 'ready' });

async function open(file: FileToShow): Promise<void> {
  document.documentElement.lang = file.lang;
  const shown = document.querySelector('main');
  if (!shown) return;
  try {
    await show(file, shown);
    say({ viewer: 'shown' });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    say({ viewer: 'failed', reason: isLocked ? 'password' : 'unreadable' });
  }
}

async function show(file: FileToShow, into: HTMLElement): Promise<void> {
  if (file.mime.startsWith('image/')) {
    await showPicture(file, into);
  } else if (file.mime.startsWith('audio/')) {
    await showSound(file, into);
  } else {
    const { showPdf } = await import('./show-pdf.ts');
    await showPdf(file, into);
  }
}

function say(word: ViewerWord): void {
  // A page of no origin cannot know who is around it; what it says holds no content.
  parent.postMessage(word, '*');
}
