import type { CoachSession, CoachWeek } from '../../member/api/coach.types.ts';
import { addDays, clockAt } from '../../member/local-time.ts';

/** A stretch of one day, placed between the first and the last hour drawn, in percent. */
export interface Placed {
  readonly top: number;
  readonly height: number;
}

/** One day of the drawing. */
export interface DrawnDay {
  readonly day: string;
  readonly open: readonly Placed[];
  readonly sessions: readonly (Placed & { readonly session: CoachSession })[];
}

/** A week drawn to scale. */
export interface WeekDrawing {
  /** The hours from which and to which the days are drawn. */
  readonly firstHour: number;
  readonly lastHour: number;
  readonly days: readonly DrawnDay[];
}

interface Piece {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

const minutesPerDay = 1440;
/** Drawn even when nothing happens then, so that every week looks like a working week. */
const usualHours = { first: 8, last: 19 } as const;

/** Draws a week on the coach's own clock; what runs past midnight appears on both days. */
export function drawWeek(week: CoachWeek): WeekDrawing {
  const { timeZone } = week;
  const booked = week.sessions.filter(({ state }) => state === 'booked');
  const open = week.availability.flatMap((stretch) => piecesOf(stretch, timeZone));
  const sessions = booked.flatMap((session) =>
    piecesOf(session, timeZone).map((piece) => ({ ...piece, session })),
  );

  const pieces = [...open, ...sessions];
  const firstHour = Math.min(usualHours.first, ...pieces.map(({ from }) => Math.floor(from / 60)));
  const lastHour = Math.max(usualHours.last, ...pieces.map(({ to }) => Math.ceil(to / 60)));
  const place = placer(firstHour, lastHour);
  return {
    firstHour,
    lastHour,
    days: Array.from({ length: 7 }, (_, index) => addDays(week.from, index)).map((day) => ({
      day,
      open: open.filter((piece) => piece.day === day).map(place),
      sessions: sessions
        .filter((piece) => piece.day === day)
        .map((piece) => ({ ...place(piece), session: piece.session })),
    })),
  };
}

function piecesOf({ startsAt, endsAt }: { startsAt: string; endsAt: string }, timeZone: string): Piece[] {
  const start = clockAt(startsAt, timeZone);
  const end = clockAt(endsAt, timeZone);
  if (start.day === end.day) return [{ day: start.day, from: start.minute, to: end.minute }];
  const first = { day: start.day, from: start.minute, to: minutesPerDay };
  return end.minute === 0 ? [first] : [first, { day: end.day, from: 0, to: end.minute }];
}

function placer(firstHour: number, lastHour: number): (piece: Piece) => Placed {
  const start = firstHour * 60;
  const length = (lastHour - firstHour) * 60;
  return ({ from, to }) => ({ top: ((from - start) / length) * 100, height: ((to - from) / length) * 100 });
}
