import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { SealedFileEntity, SealedFilePartEntity, SealedSpaceEntity } from '@aparte/database-private';
import { In } from 'typeorm';
import { FilesRepository, type BegunFile, type PartOutcome, type StoredFile } from './files.repository.ts';

type SpaceState = 'open' | 'closed' | null;

/** Files in `sealed.file` and `sealed.file_part`. */
@Injectable()
export class TypeormFilesRepository extends FilesRepository {
  override async holdSpace(spaceId: Buffer): Promise<SpaceState> {
    const space = await currentManager().findOne(SealedSpaceEntity, {
      select: { id: true, state: true },
      where: { id: spaceId },
      lock: { mode: 'pessimistic_write' },
    });
    return space?.state ?? null;
  }

  override async spaceState(spaceId: Buffer): Promise<SpaceState> {
    const space = await currentManager().findOne(SealedSpaceEntity, {
      select: { id: true, state: true },
      where: { id: spaceId },
    });
    return space?.state ?? null;
  }

  override find(fileId: string): Promise<StoredFile | null> {
    return currentManager().findOneBy(SealedFileEntity, { id: fileId });
  }

  override async usage(spaceId: Buffer, uploaderId: string): Promise<{ bytes: number; unfinished: number }> {
    const manager = currentManager();
    const bytes = await manager.sum(SealedFileEntity, 'bytes', { spaceId });
    const unfinished = await manager.countBy(SealedFileEntity, { uploaderId, state: 'unfinished' });
    return { bytes: bytes ?? 0, unfinished };
  }

  override async begin(file: BegunFile, at: Date): Promise<boolean> {
    const inserted = await currentManager()
      .createQueryBuilder()
      .insert()
      .into(SealedFileEntity)
      .values({ ...file, state: 'unfinished', createdAt: at })
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  override async presentParts(fileId: string): Promise<number[]> {
    const parts = await currentManager().find(SealedFilePartEntity, {
      select: { fileId: true, part: true },
      where: { fileId },
      order: { part: 'ASC' },
    });
    return parts.map(({ part }) => part);
  }

  override async addPart(fileId: string, part: number, bytes: Buffer): Promise<PartOutcome> {
    const manager = currentManager();
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(SealedFilePartEntity)
      .values({ fileId, part, bytes })
      .orIgnore()
      .returning('part')
      .execute();
    if ((inserted.raw as unknown[]).length === 1) return 'stored';
    return (await manager.existsBy(SealedFilePartEntity, { fileId, part, bytes })) ? 'same' : 'different';
  }

  override async readPart(fileId: string, part: number): Promise<Buffer | null> {
    const stored = await currentManager().findOneBy(SealedFilePartEntity, { fileId, part });
    return stored?.bytes ?? null;
  }

  override async complete(fileId: string): Promise<void> {
    const unfinished = { id: fileId, state: 'unfinished' } as const;
    await currentManager().update(SealedFileEntity, unfinished, { state: 'complete' });
  }

  override async giveUp(fileId: string): Promise<void> {
    await currentManager().delete(SealedFileEntity, { id: fileId, state: 'unfinished' });
  }

  override async removeOwn(uploaderId: string, fileIds: readonly string[]): Promise<void> {
    await currentManager().delete(SealedFileEntity, { id: In([...fileIds]), uploaderId });
  }

  override async forgetUnfinished(before: Date): Promise<number> {
    const [row] = await currentManager().query<{ forgotten: number }[]>(
      'SELECT ctx.forget_unfinished_files($1) AS forgotten',
      [before],
    );
    return row?.forgotten ?? 0;
  }
}
