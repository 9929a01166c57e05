import { Problem } from '@aparte/platform';

/** The seat of this rep has ended: what they have stays readable, and another voucher gives another seat. */
export class SeatEnded extends Problem {
  readonly code = 'seat-ended';
  readonly status = 409;
  readonly title = 'Your seat has ended.';
}

/** The sixty days after what was paid hold one session, and it is booked. */
export class ClosingSessionBooked extends Problem {
  readonly code = 'closing-session-booked';
  readonly status = 409;
  readonly title = 'The one session of the last sixty days is booked.';
}
