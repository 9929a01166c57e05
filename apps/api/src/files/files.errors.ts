import { Problem } from '@aparte/platform';

/** The files of this conversation take all the room there is for them. */
export class FileSpaceFull extends Problem {
  readonly code = 'file-space-full';
  readonly status = 409;
  readonly title = 'The files of this conversation take all the room there is.';
}

/** This person has begun too many files without finishing them. */
export class TooManyUnfinishedFiles extends Problem {
  readonly code = 'too-many-unfinished-files';
  readonly status = 409;
  readonly title = 'Too many files were begun and not finished.';
}

/** A part does not have the length it must have. */
export class FilePartWrong extends Problem {
  readonly code = 'file-part-wrong';
  readonly status = 422;
  readonly title = 'This part does not have the length it must have.';
}

/** Another content was stored for this part before. */
export class FilePartDiffers extends Problem {
  readonly code = 'file-part-differs';
  readonly status = 409;
  readonly title = 'This part is stored with another content.';
}

/** Parts of the file are still missing. */
export class FileIncomplete extends Problem {
  readonly code = 'file-incomplete';
  readonly status = 409;
  readonly title = 'Parts of this file are missing.';
  override readonly extensions: { missing: readonly number[] };

  constructor(missing: readonly number[]) {
    super();
    this.extensions = { missing };
  }
}

/** The file is complete: it is part of the conversation and is not given up any more. */
export class FileComplete extends Problem {
  readonly code = 'file-complete';
  readonly status = 409;
  readonly title = 'This file is complete.';
}
