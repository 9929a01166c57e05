import { Injectable } from '@nestjs/common';
import type { SyncAnswer } from '@aparte/contracts';
import { RateLimit } from '@aparte/platform';
import type { Envelope } from '@aparte/sealing';
import type { ChatSocket } from '../connections/chat-socket.ts';
import { MemberWork } from '../connections/member-work.ts';
import { parseSync } from '../envelopes/envelopes.requests.ts';
import { SyncEnvelopes } from '../envelopes/sync-envelopes.ts';
import { SocketCall } from './socket-call.ts';

/** `sync`: what came after a position, in one space or several. */
@Injectable()
export class SyncCall extends SocketCall {
  readonly event = 'sync';
  private readonly limit = new RateLimit('chat-sync', { points: 120, perSeconds: 60 });

  constructor(
    private readonly memberWork: MemberWork,
    private readonly syncEnvelopes: SyncEnvelopes,
  ) {
    super();
  }

  override async handle(socket: ChatSocket, payload: unknown): Promise<SyncAnswer<Envelope> & { ok: true }> {
    const { session } = socket.data;
    await this.limit.consume(session.accountId);
    const request = parseSync(payload);
    return {
      ok: true,
      convs: await this.memberWork.run(session, () => this.syncEnvelopes.execute(request)),
    };
  }
}
