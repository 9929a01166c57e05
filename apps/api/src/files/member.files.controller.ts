import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { AccessOfRoute } from '../access-log/access-of-route.ts';
import { ReadsNothingOfReps, ReadsOfReps } from '../access-log/declared-access.ts';
import { UuidInPath } from '../wire/uuid.ts';
import { BeginFile } from './begin-file.ts';
import { FileLimits } from './file-limits.ts';
import { BeginFileRequest, FileStateResponse, WithdrawFilesRequest } from './files.dto.ts';
import { fileForMember } from './files.presenter.ts';
import { ReadFile } from './read-file.ts';
import { UploadFile } from './upload-file.ts';

/** The sealed files of a conversation, for its members. */
@ForSurface('member')
@ReadsNothingOfReps()
@ApiTags('member')
@Controller('v1/member/files')
export class MemberFilesController {
  constructor(
    private readonly beginFile: BeginFile,
    private readonly uploadFile: UploadFile,
    private readonly readFile: ReadFile,
    private readonly limits: FileLimits,
    private readonly access: AccessOfRoute,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: FileStateResponse })
  async addFile(
    @CurrentPerson() member: SignedIn,
    @Body() { spaceId, requestId, bytes, parts }: BeginFileRequest,
  ): Promise<FileStateResponse> {
    await this.limits.countFile(member.accountId);
    const space = Buffer.from(spaceId, 'base64url');
    await this.beginFile.execute(member, { id: requestId, spaceId: space, bytes, parts });
    const { file, present } = await this.readFile.state(member.accountId, requestId);
    return fileForMember(file, present);
  }

  @Get(':fileId')
  @ReadsOfReps('coach-conversation')
  @ApiOkResponse({ type: FileStateResponse })
  async getFile(
    @CurrentPerson() { accountId }: SignedIn,
    @Param('fileId', UuidInPath) fileId: string,
  ): Promise<FileStateResponse> {
    await this.access.tellOfFile(fileId);
    const { file, present } = await this.readFile.state(accountId, fileId);
    return fileForMember(file, present);
  }

  @Post(':fileId/completion')
  @HttpCode(200)
  @ApiOkResponse({ type: FileStateResponse })
  async completeFile(
    @CurrentPerson() { accountId }: SignedIn,
    @Param('fileId', UuidInPath) fileId: string,
  ): Promise<FileStateResponse> {
    await this.uploadFile.complete(accountId, fileId);
    const { file, present } = await this.readFile.state(accountId, fileId);
    return fileForMember(file, present);
  }

  @Post('withdrawals')
  @HttpCode(204)
  @ApiNoContentResponse()
  async withdrawFiles(
    @CurrentPerson() { accountId }: SignedIn,
    @Body() { fileIds }: WithdrawFilesRequest,
  ): Promise<void> {
    await this.uploadFile.withdraw(accountId, fileIds);
  }

  @Delete(':fileId')
  @HttpCode(204)
  @ApiNoContentResponse()
  async removeFile(
    @CurrentPerson() { accountId }: SignedIn,
    @Param('fileId', UuidInPath) fileId: string,
  ): Promise<void> {
    await this.uploadFile.giveUp(accountId, fileId);
  }
}
