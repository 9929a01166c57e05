import { Injectable } from '@nestjs/common';
import { AccessLog } from './access-log.ts';
import { ConversationRepQueries } from './conversation-rep.queries.ts';
import { readingRequest } from './declared-access.ts';

/** Says whom a route shows; which kind of access it is, the route has declared. */
@Injectable()
export class AccessOfRoute {
  constructor(
    private readonly log: AccessLog,
    private readonly reps: ConversationRepQueries,
  ) {}

  /**
   * Enters the reader in the log of each of these reps; nothing happens when a rep reads their own things. Runs inside
   * the unit of work that reads. Throws AccessNotLogged.
   */
  async tell(repIds: readonly (string | null)[]): Promise<void> {
    const request = readingRequest.getStore();
    if (!request) return;
    request.isTold = true;
    const subjectIds = repIds.filter((id) => id !== null);
    await this.log.record({ actorId: request.readerId, kind: request.kind, subjectIds });
  }

  /** The same for the rep of a conversation; for one that is not the reader's there is nobody to name. */
  async tellOfSpace(spaceId: Buffer): Promise<void> {
    await this.tell([await this.reps.ofSpace(spaceId)]);
  }

  /** The same for the rep in whose conversation a file lies. */
  async tellOfFile(fileId: string): Promise<void> {
    await this.tell([await this.reps.ofFile(fileId)]);
  }

  /** The same for the reps of every conversation of a member. */
  async tellOfMember(accountId: string): Promise<void> {
    await this.tell(await this.reps.ofMember(accountId));
  }
}
