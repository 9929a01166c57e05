import { Injectable } from '@nestjs/common';
import { NotFound } from '@aparte/platform';
import { FilesRepository, type StoredFile } from './files.repository.ts';

/** What a member sees of a file: one that is complete, or one of their own on its way. */
@Injectable()
export class ReadFile {
  constructor(private readonly files: FilesRepository) {}

  /** The file and the parts that have arrived. Throws NotFound. */
  async state(readerId: string, fileId: string): Promise<{ file: StoredFile; present: number[] }> {
    const file = await this.files.find(fileId);
    if (!file || !(file.state === 'complete' || file.uploaderId === readerId)) throw new NotFound();
    return { file, present: await this.files.presentParts(fileId) };
  }

  /** The bytes of a part. Throws NotFound. */
  async part(fileId: string, part: number): Promise<Buffer> {
    const bytes = await this.files.readPart(fileId, part);
    if (!bytes) throw new NotFound();
    return bytes;
  }
}
