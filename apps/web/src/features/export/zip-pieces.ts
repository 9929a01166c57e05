import { Zip, ZipDeflate } from 'fflate';

/** A file of the archive, piece by piece. */
export interface ZipEntry {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** How zipping gives way to everything else that happens in a page, and who hears how far it has come. */
export interface ZipPace {
  readonly pause: () => Promise<void>;
  readonly onPiece?: () => void;
}

const piecesAtOnce = 100;

/** Zips files in slices: between two slices the page can breathe. */
export async function zipPieces(
  entries: readonly ZipEntry[],
  { pause, onPiece }: ZipPace,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const failure: { error: Error | null } = { error: null };
  const zip = new Zip((error, chunk) => {
    failure.error ??= error;
    chunks.push(new Uint8Array(chunk));
  });
  const encoder = new TextEncoder();
  for (const { name, pieces } of entries) {
    const file = new ZipDeflate(name);
    zip.add(file);
    let count = 0;
    for (const piece of pieces) {
      file.push(encoder.encode(piece));
      onPiece?.();
      count += 1;
      if (count % piecesAtOnce === 0) await pause();
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  if (failure.error) throw failure.error;
  return chunks;
}
