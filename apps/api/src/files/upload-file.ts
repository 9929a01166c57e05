import { Injectable } from '@nestjs/common';
import { NotFound } from '@aparte/platform';
import { SpaceClosed } from '../spaces/spaces.errors.ts';
import { FileComplete, FileIncomplete, FilePartDiffers, FilePartWrong } from './files.errors.ts';
import { FilesRepository, type StoredFile } from './files.repository.ts';
import { bytesOfPart, missingParts } from './files.rules.ts';

/** What the uploader does with a file of their own: sends its parts, declares it complete, gives it up, or takes it back. */
@Injectable()
export class UploadFile {
  constructor(private readonly files: FilesRepository) {}

  /** Stores a part; the same part may be sent again. Throws NotFound, FilePartWrong, FilePartDiffers, SpaceClosed. */
  async addPart(uploaderId: string, fileId: string, part: number, bytes: Buffer): Promise<void> {
    const file = await this.own(uploaderId, fileId);
    const length = bytesOfPart(file, part);
    if (length === null) throw new NotFound();
    if (bytes.length !== length) throw new FilePartWrong();
    if (file.state === 'complete') return this.requireStored(fileId, part, bytes);

    await this.requireOpen(file);
    if ((await this.files.addPart(fileId, part, bytes)) === 'different') throw new FilePartDiffers();
  }

  /** Declares the file complete; again at will. Throws NotFound, FileIncomplete, SpaceClosed. */
  async complete(uploaderId: string, fileId: string): Promise<StoredFile> {
    const file = await this.own(uploaderId, fileId);
    if (file.state === 'complete') return file;
    const missing = missingParts(file.parts, await this.files.presentParts(fileId));
    if (missing.length > 0) throw new FileIncomplete(missing);

    await this.requireOpen(file);
    await this.files.complete(fileId);
    return { ...file, state: 'complete' };
  }

  /** Gives an unfinished file up. Throws NotFound, FileComplete. */
  async giveUp(uploaderId: string, fileId: string): Promise<void> {
    const file = await this.own(uploaderId, fileId);
    if (file.state === 'complete') throw new FileComplete();
    await this.files.giveUp(fileId);
  }

  /**
   * Takes away those of these files that are the uploader's own, because their messages were taken back: the server
   * cannot read that, the author's client says so. Of files of others nothing is said.
   */
  async withdraw(uploaderId: string, fileIds: readonly string[]): Promise<void> {
    await this.files.removeOwn(uploaderId, fileIds);
  }

  private async own(uploaderId: string, fileId: string): Promise<StoredFile> {
    const file = await this.files.find(fileId);
    if (file?.uploaderId !== uploaderId) throw new NotFound();
    return file;
  }

  private async requireOpen({ spaceId }: StoredFile): Promise<void> {
    if ((await this.files.spaceState(spaceId)) !== 'open') throw new SpaceClosed();
  }

  private async requireStored(fileId: string, part: number, bytes: Buffer): Promise<void> {
    const stored = await this.files.readPart(fileId, part);
    if (!stored?.equals(bytes)) throw new FilePartDiffers();
  }
}
