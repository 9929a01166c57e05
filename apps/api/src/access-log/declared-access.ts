import { AsyncLocalStorage } from 'node:async_hooks';
import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { AccessKind } from './access-kinds.ts';

/** Key of the metadata by which a route says what it reads of a rep. */
export const DECLARED_ACCESS = 'aparte:access';

/** What a route says it reads of a rep: one kind of access, or nothing at all. */
export type DeclaredAccess = AccessKind | 'nothing';

/**
 * This route shows its caller something of a rep. Whoever calls it is entered in the access log, through
 * `AccessOfRoute.tell`, before the answer leaves; a rep who reads their own things is not.
 */
export const ReadsOfReps = (kind: AccessKind): CustomDecorator => SetMetadata(DECLARED_ACCESS, kind);

/** This route shows nothing of a rep who is somebody else. */
export const ReadsNothingOfReps = (): CustomDecorator => SetMetadata(DECLARED_ACCESS, 'nothing');

/** A request whose reader is somebody other than the reps it may show. */
export interface ReadingRequest {
  readerId: string;
  kind: AccessKind;
  /** Whether the route has said whom it shows. */
  isTold: boolean;
}

/** The reading request that runs, if it is one. */
export const readingRequest = new AsyncLocalStorage<ReadingRequest>();
