import { Module, type DynamicModule } from '@nestjs/common';
import { Clock, HealthController, Ids, READINESS_CHECKS, type ReadinessCheck } from '@aparte/platform';
import type { Logger } from 'pino';
import { ChatCalls } from './calls/chat-calls.ts';
import { RefreshCall } from './calls/refresh.call.ts';
import { SendCall } from './calls/send.call.ts';
import { SyncCall } from './calls/sync.call.ts';
import { ChatConfig } from './chat.config.ts';
import { ChatSessionsQueries } from './connections/chat-sessions.queries.ts';
import { ChatTicketStrategy } from './connections/chat-ticket.strategy.ts';
import { Connections } from './connections/connections.ts';
import { Gatekeeper } from './connections/gatekeeper.ts';
import { MemberWork } from './connections/member-work.ts';
import { PrivateDatabase } from './database/private-database.ts';
import { Delivery } from './envelopes/delivery.ts';
import { EnvelopesQueries } from './envelopes/envelopes.queries.ts';
import { EnvelopesRepository } from './envelopes/envelopes.repository.ts';
import { SeatsQueries } from './envelopes/seats.queries.ts';
import { SendEnvelopes } from './envelopes/send-envelopes.ts';
import { SyncEnvelopes } from './envelopes/sync-envelopes.ts';
import { TypeormEnvelopesRepository } from './envelopes/typeorm-envelopes.repository.ts';
import { Announcements } from './server/announcements.ts';
import { ChatServer } from './server/chat.server.ts';
import { Heartbeat } from './server/heartbeat.ts';
import { LOGGER } from './server/logger.token.ts';

/** What the chat process is made of from outside. */
export interface ChatParts {
  config: ChatConfig;
  database: PrivateDatabase;
  clock: Clock;
  ids: Ids;
  logger: Logger;
}

/** The chat process: one socket server over the log of envelopes. */
@Module({})
export class ChatModule {
  /** Wires the process around its parts. */
  static with({ config, database, clock, ids, logger }: ChatParts): DynamicModule {
    const checks: ReadinessCheck[] = [{ name: 'database', check: () => database.ping() }];
    return {
      module: ChatModule,
      controllers: [HealthController],
      providers: [
        { provide: ChatConfig, useValue: config },
        { provide: PrivateDatabase, useValue: database },
        { provide: Clock, useValue: clock },
        { provide: Ids, useValue: ids },
        { provide: LOGGER, useValue: logger },
        { provide: READINESS_CHECKS, useValue: checks },
        { provide: EnvelopesRepository, useClass: TypeormEnvelopesRepository },
        EnvelopesQueries,
        SeatsQueries,
        SendEnvelopes,
        SyncEnvelopes,
        ChatSessionsQueries,
        ChatTicketStrategy,
        Connections,
        Gatekeeper,
        MemberWork,
        Delivery,
        SendCall,
        SyncCall,
        RefreshCall,
        ChatCalls,
        Announcements,
        Heartbeat,
        ChatServer,
      ],
    };
  }
}
