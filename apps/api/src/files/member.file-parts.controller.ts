import { Controller, Get, Header, HttpCode, Param, Put, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { AccessOfRoute } from '../access-log/access-of-route.ts';
import { ReadsNothingOfReps, ReadsOfReps } from '../access-log/declared-access.ts';
import { UuidInPath } from '../wire/uuid.ts';
import { ByteBody } from './byte-body.ts';
import { FileLimits } from './file-limits.ts';
import { PartInPath } from './part-in-path.ts';
import { ReadFile } from './read-file.ts';
import { UploadFile } from './upload-file.ts';

const BYTES = 'application/octet-stream';
const BINARY = { type: 'string', format: 'binary' } as const;

/** The parts of sealed files. They are ciphertext, and no browser is to take them for anything else. */
@ForSurface('member')
@ApiTags('member')
@ApiParam({ name: 'part', type: Number, description: 'Counted from 1.' })
@Controller('v1/member/files/:fileId/parts/:part')
export class MemberFilePartsController {
  constructor(
    private readonly uploadFile: UploadFile,
    private readonly readFile: ReadFile,
    private readonly limits: FileLimits,
    private readonly access: AccessOfRoute,
  ) {}

  @Put()
  @ReadsNothingOfReps()
  @HttpCode(204)
  @ApiConsumes(BYTES)
  @ApiBody({ schema: BINARY })
  @ApiNoContentResponse()
  async putFilePart(
    @CurrentPerson() { accountId }: SignedIn,
    @Param('fileId', UuidInPath) fileId: string,
    @PartInPath() part: number,
    @ByteBody() bytes: Buffer,
  ): Promise<void> {
    await this.limits.countPart(accountId);
    await this.uploadFile.addPart(accountId, fileId, part, bytes);
  }

  @Get()
  @ReadsOfReps('coach-conversation')
  @Header('Content-Disposition', 'attachment; filename="sealed"')
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @ApiOkResponse({ content: { [BYTES]: { schema: BINARY } } })
  async getFilePart(
    @Param('fileId', UuidInPath) fileId: string,
    @PartInPath() part: number,
  ): Promise<StreamableFile> {
    await this.access.tellOfFile(fileId);
    return new StreamableFile(await this.readFile.part(fileId, part), { type: BYTES });
  }
}
