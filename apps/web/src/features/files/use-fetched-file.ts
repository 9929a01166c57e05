import { useState } from 'react';
import { sealing } from '../../member/sealing/sealing.ts';
import { fetchFile, type NamedFile } from './fetch-file.ts';
import { httpFileTransport } from './http-file-transport.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Fetches a file when asked, tells how far it is, and holds it while it is shown. */
export function useFetchedFile(file: NamedFile): {
  readonly progress: number | null;
  readonly shown: Bytes | null;
  readonly error: unknown;
  readonly fetch: (use?: (bytes: Bytes) => void) => Promise<void>;
  readonly close: () => void;
  readonly fail: (error: unknown) => void;
} {
  const [progress, setProgress] = useState<number | null>(null);
  const [shown, setShown] = useState<Bytes | null>(null);
  const [error, setError] = useState<unknown>(null);
  const close = (): void => {
    setShown(null);
  };
  return {
    progress,
    shown,
    error,
    close,
    fail: (failure) => {
      close();
      setError(failure);
    },
    fetch: async (use = setShown) => {
      if (progress !== null) return;
      setError(null);
      setProgress(0);
      try {
        use(await fetchFile(file, { keys: sealing, transport: httpFileTransport, progress: setProgress }));
      } catch (failure) {
        setError(failure);
      }
      setProgress(null);
    },
  };
}
