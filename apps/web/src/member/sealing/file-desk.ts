import {
  type FileBody,
  FileOpener,
  FileSealer,
  parseFileBody,
  sealedFileLength,
  SealingError,
  sealForSelf,
  type JsonObject,
  type Self,
} from '@aparte/sealing';
import { type ChosenFile, type FileVerdict, inspectFile, isOfType } from '../files/inspect-file.ts';
import { openOwn } from './own-notes.ts';
import type { FileLabel, FilePlace, OpenedFile, SealedEnd } from './file-calls.types.ts';

const purpose = 'file';

interface Opening {
  readonly opener: FileOpener;
  readonly body: FileBody;
  readonly pieces: Uint8Array[];
}

/** The files that are being sealed or opened on this device, and the keys of those that messages name. */
export class FileDesk {
  private readonly sealers = new Map<string, FileSealer>();
  private readonly named = new Map<string, FileBody>();
  private readonly openings = new Map<string, Opening>();

  inspect(chosen: ChosenFile): Promise<FileVerdict> {
    return inspectFile(chosen);
  }

  begin({ fileId, size }: { fileId: string; size: number }): { bytes: number } {
    this.sealers.set(fileId, new FileSealer(size));
    return { bytes: sealedFileLength(size) };
  }

  seal({ fileId, content }: { fileId: string; content: Uint8Array }): Uint8Array {
    return this.sealer(fileId).push(content);
  }

  /** The end of a sealed file. What opens it is locked for its author, so that it may wait in this browser. */
  end(self: Self, input: { spaceId: string; fileId: string; name: string; mime: string }): SealedEnd {
    const { spaceId, fileId, name, mime } = input;
    const { sealed, secret } = this.sealer(fileId).finish();
    this.sealers.delete(fileId);
    const body = parseFileBody({ fileId, ...secret, name, mime });
    const place = { purpose, subject: [spaceId, fileId] };
    return { sealed, card: sealForSelf(self.account, place, { ...body }).ct, label: labelOf(body) };
  }

  drop(fileId: string): void {
    this.sealers.delete(fileId);
  }

  /** The body of the envelope that names a file, out of what its author locked away. */
  bodyOf(self: Self, spaceId: string, { fileId, card }: { fileId: string; card: string }): JsonObject {
    return { ...this.openCard(self, { spaceId, fileId, card }) };
  }

  label(self: Self, input: { spaceId: string; fileId: string; card: string }): FileLabel {
    return labelOf(this.openCard(self, input));
  }

  /** Keeps the key of a file that a message names; a body of another shape is left to be shown as unknown. */
  remember(spaceId: string, messageId: string, body: JsonObject): void {
    try {
      const file = parseFileBody(body);
      const key = keyOf({ spaceId, messageId, fileId: file.fileId });
      // Whoever repeats the id of a message does not take over its file.
      if (!this.named.has(key)) this.named.set(key, file);
    } catch (error) {
      if (!(error instanceof SealingError)) throw error;
    }
  }

  beginOpening(place: FilePlace): void {
    const body = this.named.get(keyOf(place));
    if (!body) throw new SealingError('not-ready', 'file');
    this.openings.set(keyOf(place), { opener: new FileOpener(body), body, pieces: [] });
  }

  open({ sealed, ...place }: FilePlace & { sealed: Uint8Array }): void {
    const { opener, pieces } = this.opening(place);
    pieces.push(opener.push(sealed));
  }

  async endOpening(place: FilePlace): Promise<OpenedFile> {
    const { opener, body, pieces } = this.opening(place);
    this.openings.delete(keyOf(place));
    opener.finish();
    const content = new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
    return { content, isAsTold: await isOfType(content, body.mime) };
  }

  /** Forgets every key of one conversation. */
  close(spaceId: string): void {
    for (const map of [this.named, this.openings])
      for (const key of [...map.keys()]) if (key.startsWith(`${spaceId} `)) map.delete(key);
  }

  /** Forgets everything. */
  closeAll(): void {
    for (const map of [this.sealers, this.named, this.openings]) map.clear();
  }

  private openCard(self: Self, input: { spaceId: string; fileId: string; card: string }): FileBody {
    const { spaceId, fileId, card } = input;
    return parseFileBody(openOwn(self, { purpose, subject: [spaceId, fileId] }, card));
  }

  private sealer(fileId: string): FileSealer {
    const sealer = this.sealers.get(fileId);
    if (!sealer) throw new SealingError('not-ready', 'file');
    return sealer;
  }

  private opening(place: FilePlace): Opening {
    const opening = this.openings.get(keyOf(place));
    if (!opening) throw new SealingError('not-ready', 'file');
    return opening;
  }
}

function keyOf({ spaceId, messageId, fileId }: FilePlace): string {
  return [spaceId, messageId, fileId].join(' ');
}

function labelOf({ name, mime, size, sha256 }: FileBody): FileLabel {
  return { name, mime, size, sha256 };
}
