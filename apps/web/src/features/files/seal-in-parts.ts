import type { FileCalls, SealedEnd } from '../../member/sealing/file-calls.types.ts';
import { FileFailure } from './file-failure.ts';
import { partLength } from './file-transport.ts';
import { PartCutter } from './part-cutter.ts';

/** A file to seal. */
interface FileToSeal {
  readonly fileId: string;
  readonly spaceId: string;
  readonly name: string;
  readonly mime: string;
}

/** Where its parts go, and whether they are still wanted. */
interface PartsKeeper {
  readonly isWanted: () => boolean;
  readonly keep: (part: number, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly progress: (progress: number) => void;
}

/** Seals a file stretch by stretch into parts, holding no more of it than two stretches at a time. */
export async function sealInParts(
  keys: FileCalls,
  { fileId, spaceId, name, mime }: FileToSeal,
  content: Blob,
  { isWanted, keep, progress }: PartsKeeper,
): Promise<{ end: SealedEnd; bytes: number; parts: number }> {
  const cutter = new PartCutter(partLength);
  let parts = 0;
  const keepAll = async (full: readonly Uint8Array<ArrayBuffer>[]): Promise<void> => {
    for (const bytes of full) {
      parts += 1;
      await keep(parts, bytes);
    }
  };

  const { bytes } = await keys.beginFile({ fileId, size: content.size });
  for (let start = 0; start < content.size && isWanted(); start += partLength) {
    const stretch = await stretchOf(content, start);
    await keepAll(cutter.take(await keys.sealFileStretch({ fileId, content: stretch })));
    progress(start / content.size);
  }
  const end = await keys.endFile({ fileId, spaceId, name, mime });
  await keepAll(cutter.take(end.sealed));
  const rest = cutter.rest();
  if (rest.length > 0) await keepAll([rest]);
  return { end, bytes, parts };
}

async function stretchOf(content: Blob, start: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await content.slice(start, start + partLength).arrayBuffer());
  } catch {
    // Moved, changed or deleted since it was chosen.
    throw new FileFailure('unreadable');
  }
}
