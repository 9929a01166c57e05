import { Injectable } from '@nestjs/common';
import { Clock, NotFound, ValidationFailed, type SignedIn } from '@aparte/platform';
import { isSealedFileLength } from '@aparte/sealing';
import { OwnSeatQueries } from '../seats/own-seat.queries.ts';
import { SpaceClosed } from '../spaces/spaces.errors.ts';
import { FileSpaceFull, TooManyUnfinishedFiles } from './files.errors.ts';
import { FilesRepository, type BegunFile, type StoredFile } from './files.repository.ts';
import { partsOf, SPACE_BYTES, UNFINISHED_FILES } from './files.rules.ts';

/** Who sends a file. */
type Member = Pick<SignedIn, 'kind' | 'accountId'>;

/** A member announces a sealed file; repeating the request answers like the first time. */
@Injectable()
export class BeginFile {
  constructor(
    private readonly files: FilesRepository,
    private readonly ownSeat: OwnSeatQueries,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, SpaceClosed, SeatEnded, FileSpaceFull, TooManyUnfinishedFiles, ValidationFailed. */
  async execute(member: Member, sealed: Omit<BegunFile, 'uploaderId'>): Promise<StoredFile> {
    const file = { ...sealed, uploaderId: member.accountId };
    requireShape(file);
    const state = await this.files.holdSpace(file.spaceId);
    if (!state) throw new NotFound();

    const begun = await this.files.find(file.id);
    if (begun) return requireSame(begun, file);
    if (state === 'closed') throw new SpaceClosed();
    await this.ownSeat.requireOf(member);

    const { bytes, unfinished } = await this.files.usage(file.spaceId, file.uploaderId);
    if (bytes + file.bytes > SPACE_BYTES) throw new FileSpaceFull();
    if (unfinished >= UNFINISHED_FILES) throw new TooManyUnfinishedFiles();

    // The id may be in use where this person sees nothing.
    if (!(await this.files.begin(file, this.clock.now()))) throw reused();
    return { ...file, state: 'unfinished' };
  }
}

function requireShape({ bytes, parts }: BegunFile): void {
  // A length that sealing cannot produce would tell more of the content than its size class.
  if (!isSealedFileLength(bytes)) throw new ValidationFailed([{ pointer: '/bytes', code: 'not-sealed' }]);
  if (parts !== partsOf(bytes)) throw new ValidationFailed([{ pointer: '/parts', code: 'mismatch' }]);
}

function requireSame(begun: StoredFile, file: BegunFile): StoredFile {
  const isSame =
    begun.uploaderId === file.uploaderId && begun.spaceId.equals(file.spaceId) && begun.bytes === file.bytes;
  if (!isSame) throw reused();
  return begun;
}

function reused(): ValidationFailed {
  return new ValidationFailed([{ pointer: '/requestId', code: 'reused' }]);
}
