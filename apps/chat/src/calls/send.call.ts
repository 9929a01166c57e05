import { Injectable } from '@nestjs/common';
import type { SendAnswer } from '@aparte/contracts';
import { RateLimit } from '@aparte/platform';
import type { ChatSocket } from '../connections/chat-socket.ts';
import { MemberWork } from '../connections/member-work.ts';
import { Delivery } from '../envelopes/delivery.ts';
import { parseSend } from '../envelopes/envelopes.requests.ts';
import { SeatsQueries } from '../envelopes/seats.queries.ts';
import { SendEnvelopes } from '../envelopes/send-envelopes.ts';
import { SocketCall } from './socket-call.ts';

/** `send`: envelopes for one space, answered and delivered once they are stored for good. */
@Injectable()
export class SendCall extends SocketCall {
  readonly event = 'send';
  private readonly limit = new RateLimit('chat-send', { points: 120, perSeconds: 60 });

  constructor(
    private readonly memberWork: MemberWork,
    private readonly sendEnvelopes: SendEnvelopes,
    private readonly seats: SeatsQueries,
    private readonly delivery: Delivery,
  ) {
    super();
  }

  override async handle(socket: ChatSocket, payload: unknown): Promise<SendAnswer & { ok: true }> {
    const { session } = socket.data;
    await this.limit.consume(session.accountId);
    const request = parseSend(payload);
    const sent = await this.memberWork.run(session, () =>
      this.sendEnvelopes.execute(session.accountId, request, () => this.seats.require(session)),
    );
    this.delivery.toOthers(socket, request.c, sent);
    return { ok: true, r: sent.stored };
  }
}
