import { Module } from '@nestjs/common';
import { SeatsModule } from '../seats/seats.module.ts';
import { BeginFile } from './begin-file.ts';
import { FileLimits } from './file-limits.ts';
import { FilesRepository } from './files.repository.ts';
import { ForgetUnfinishedFiles } from './forget-unfinished-files.ts';
import { MemberFilePartsController } from './member.file-parts.controller.ts';
import { MemberFilesController } from './member.files.controller.ts';
import { ReadFile } from './read-file.ts';
import { TypeormFilesRepository } from './typeorm-files.repository.ts';
import { UnfinishedFilesPoller } from './unfinished-files-poller.ts';
import { UploadFile } from './upload-file.ts';

/** Sealed files: sent in parts, read in parts, forgotten when nobody finishes them. */
@Module({
  imports: [SeatsModule],
  controllers: [MemberFilesController, MemberFilePartsController],
  providers: [
    BeginFile,
    FileLimits,
    ForgetUnfinishedFiles,
    ReadFile,
    UnfinishedFilesPoller,
    UploadFile,
    { provide: FilesRepository, useClass: TypeormFilesRepository },
  ],
})
export class FilesModule {}
