import { ParseUUIDPipe } from '@nestjs/common';
import { NotFound } from '@aparte/platform';

/** Reads an identifier from the path; one of another shape answers like one that does not exist. */
export const pathId = new ParseUUIDPipe({ exceptionFactory: () => new NotFound() });
