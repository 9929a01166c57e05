import type { OwnSeat } from './own-seat.queries.ts';
import type { RepSeatDto } from './seats.dto.ts';

/** Shows a rep their own seat: not whose it was, nor why it ends. */
export function seatForRep({ state, lastDay }: OwnSeat): RepSeatDto {
  return { state, lastDay };
}
