import { Injectable } from '@nestjs/common';
import { NotFound, type SignedIn } from '@aparte/platform';
import { AccessOfRoute } from '../access-log/access-of-route.ts';
import { BreakGlassUnitOfWork, OperatorUnitOfWork } from '../database/units-of-work.ts';
import { OpenedConversationQueries, type OpenedConversation } from './opened-conversation.queries.ts';
import { OpeningsRepository, type Opening } from './openings.repository.ts';

/** What an operator reads during the hour. */
export interface ReadOpening {
  opening: Opening;
  conversation: OpenedConversation;
}

/** One of the two operators reads who and when of the conversation, and is entered in the rep's access log. */
@Injectable()
export class ReadOpenedConversation {
  constructor(
    private readonly operator: OperatorUnitOfWork,
    private readonly breakGlass: BreakGlassUnitOfWork,
    private readonly openings: OpeningsRepository,
    private readonly conversations: OpenedConversationQueries,
    private readonly access: AccessOfRoute,
  ) {}

  /** Throws NotFound before the grant, after the hour and for a third operator; AccessNotLogged. */
  async execute({ token }: SignedIn, id: string): Promise<ReadOpening> {
    const opening = await this.operator.run(token, () => this.openings.find(id));
    if (!opening?.grantedAt) throw new NotFound();
    const conversation = await this.breakGlass.run(token, async () => {
      const found = await this.conversations.find(opening.spaceId);
      if (!found) throw new NotFound();
      await this.access.tell([found.repId]);
      return found;
    });
    return { opening, conversation };
  }
}
