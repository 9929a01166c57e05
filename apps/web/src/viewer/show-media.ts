import type { FileToShow } from './viewer-messages.types.ts';

/** Shows a picture; the browser decodes it and runs nothing of it. */
export async function showPicture(file: FileToShow, into: HTMLElement): Promise<void> {
  const picture = document.createElement('img');
  picture.alt = file.name;
  picture.src = addressOf(file);
  await picture.decode();
  into.append(picture);
}

/** Offers a sound to be played. */
export async function showSound(file: FileToShow, into: HTMLElement): Promise<void> {
  const player = document.createElement('audio');
  player.controls = true;
  player.setAttribute('aria-label', file.name);
  await new Promise<void>((resolve, reject) => {
    player.addEventListener('loadedmetadata', () => {
      resolve();
    });
    player.addEventListener('error', () => {
      reject(new Error('The sound cannot be played.'));
    });
    player.src = addressOf(file);
  });
  into.append(player);
}

// The type is one of the few that the page checked; it never is one that a browser would run.
function addressOf({ bytes, mime }: FileToShow): string {
  return URL.createObjectURL(new Blob([bytes], { type: mime }));
}
