import { useMemo, useState, useSyncExternalStore } from 'react';
import type { SentFile } from '../../member/messages/message-content.types.ts';
import { sealing } from '../../member/sealing/sealing.ts';
import { FileFailure } from './file-failure.ts';
import { uploadsOf } from './open-uploads.ts';
import { hiddenDataOf, withoutHiddenData } from './strip-picture.ts';
import type { Upload } from './upload.types.ts';

const headLength = 1_048_576;
const largestFile = 20 * 1024 * 1024;

/** A file that was chosen and looked at, and waits for a decision. */
export interface Chosen {
  readonly key: string;
  readonly name: string;
  readonly file: File;
  readonly mime: string;
  readonly hiddenData: 'removable' | 'animated' | 'none';
  readonly isStripped: boolean;
  readonly isBusy: boolean;
  /** Why it is not taken, or could not be prepared. */
  readonly error: unknown;
  /** It is refused for what it is: no decision will change that. */
  readonly isRefused: boolean;
}

/** The files of one's own: those just chosen and those on their way, and what can be done with them. */
export interface Attachments {
  readonly chosen: readonly Chosen[];
  readonly uploads: readonly Upload[];
  readonly choose: (files: Iterable<File>) => Promise<void>;
  readonly strip: (key: string, isStripped: boolean) => void;
  readonly send: (chosen: Chosen) => Promise<void>;
  readonly leave: (key: string) => void;
  readonly retry: (fileId: string) => void;
  readonly cancel: (fileId: string) => void;
}

/** The files of this person in one conversation. */
export function useAttachments(
  { userId, spaceId }: { readonly userId: string; readonly spaceId: string },
  conversation: { sendFile(content: SentFile, id: string): Promise<void> },
): Attachments {
  const uploads = useMemo(
    () => uploadsOf({ userId, spaceId }, (content, id) => conversation.sendFile(content, id)),
    [userId, spaceId, conversation],
  );
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const update = (key: string, change: Partial<Chosen>): void => {
    setChosen((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)));
  };
  const leave = (key: string): void => {
    setChosen((all) => all.filter((one) => one.key !== key));
  };

  return {
    chosen,
    uploads: useSyncExternalStore(uploads.subscribe, uploads.current),
    choose: async (files) => {
      for (const file of files) {
        const one = await lookAt(file);
        setChosen((all) => [...all, one]);
      }
    },
    strip: (key, isStripped) => {
      update(key, { isStripped, error: null });
    },
    send: async (one) => {
      update(one.key, { isBusy: true, error: null });
      try {
        const content = await prepared(one);
        leave(one.key);
        await uploads.add(content, one);
      } catch (error) {
        update(one.key, { isBusy: false, error });
      }
    },
    leave,
    retry: (fileId) => void uploads.retry(fileId),
    cancel: (fileId) => void uploads.cancel(fileId),
  };
}

async function lookAt(file: File): Promise<Chosen> {
  const one = { key: crypto.randomUUID(), name: file.name, file, mime: file.type, isBusy: false } as const;
  const refused = { hiddenData: 'none', isStripped: false, isRefused: true } as const;
  try {
    const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
    const verdict = await sealing.inspectFile({ name: file.name, size: file.size, head });
    if ('refusal' in verdict) return { ...one, ...refused, error: new FileFailure(verdict.refusal) };
    const hiddenData = hiddenDataOf(verdict.mime, head);
    return {
      ...one,
      ...verdict,
      hiddenData,
      isStripped: hiddenData === 'removable',
      isRefused: false,
      error: null,
    };
  } catch (error) {
    const isGone = error instanceof DOMException;
    return { ...one, ...refused, error: isGone ? new FileFailure('unreadable') : error };
  }
}

async function prepared({ file, mime, isStripped }: Chosen): Promise<Blob> {
  if (!isStripped) return file;
  const stripped = await withoutHiddenData(file, mime);
  if (stripped.size > largestFile) throw new FileFailure('too-large');
  return stripped;
}
