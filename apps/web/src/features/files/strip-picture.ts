import { FileFailure } from './file-failure.ts';

const redrawn = new Set(['image/jpeg', 'image/png', 'image/webp']);
const quality = 0.92;

/** What can be done about the hidden data of a picture: drawing an animated one anew would stop it. */
export function hiddenDataOf(mime: string, head: Uint8Array): 'removable' | 'animated' | 'none' {
  if (mime === 'image/gif' || (redrawn.has(mime) && isAnimated(head))) return 'animated';
  return redrawn.has(mime) ? 'removable' : 'none';
}

/** The same picture, drawn anew: place, device and everything else that is not to be seen stay behind. */
export async function withoutHiddenData(file: Blob, mime: string): Promise<Blob> {
  try {
    const picture = await createImageBitmap(new Blob([file], { type: mime }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    picture.close();
    const drawn = await canvas.convertToBlob({ type: mime, quality });
    // A browser that cannot write this type writes another one.
    if (drawn.type === mime && drawn.size > 0) return drawn;
  } catch {
    // Too large to be drawn, or damaged.
  }
  throw new FileFailure('not-stripped');
}

function isAnimated(head: Uint8Array): boolean {
  return /acTL|ANIM/.test(new TextDecoder('latin1').decode(head.subarray(0, 4096)));
}
