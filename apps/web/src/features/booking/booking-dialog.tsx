import { ConfirmDialog } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import type { FreeSlot } from '../../member/api/rep.types.ts';
import { clockAt, isSameClock } from '../../member/local-time.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useProblemWords } from '../../member/problems/use-problem-words.ts';
import { useDates } from '../../member/use-dates.ts';
import type { useBooking } from './booking.mutations.ts';
import styles from './booking.module.css';
import { nextFreeOf } from './next-free.ts';
import { type Clocks, SlotButton } from './slot-button.tsx';

/** Asks once before booking; when the time is gone, offers the next ones in its place. */
export function BookingDialog({
  slot,
  clocks,
  booking,
  onChoose,
  onClose,
}: {
  slot: FreeSlot | null;
  clocks: Clocks;
  booking: ReturnType<typeof useBooking>;
  onChoose: (slot: FreeSlot) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('booking');
  const instead = booking.isError ? nextFreeOf(booking.error) : null;

  return (
    <ConfirmDialog
      isOpen={slot !== null}
      title={instead ? t('taken.title') : t('confirm.title')}
      confirmLabel={instead ? null : t('confirm.submit')}
      isBusy={booking.isPending}
      onConfirm={() => {
        if (slot) booking.mutate(slot.startsAt);
      }}
      onClose={onClose}
    >
      {slot && !instead && <Moment slot={slot} clocks={clocks} />}
      {slot && instead && (
        <Instead slot={slot} starts={instead} error={booking.error} clocks={clocks} onChoose={onChoose} />
      )}
      {booking.isError && !instead && <Problem error={booking.error} />}
    </ConfirmDialog>
  );
}

/** The next free times in place of one that is gone. */
function Instead({
  slot,
  starts,
  error,
  clocks,
  onChoose,
}: {
  slot: FreeSlot;
  starts: readonly string[];
  error: unknown;
  clocks: Clocks;
  onChoose: (slot: FreeSlot) => void;
}) {
  const { t } = useTranslation('booking');
  const words = useProblemWords();
  const duration = Date.parse(slot.endsAt) - Date.parse(slot.startsAt);
  const slotAt = (startsAt: string): FreeSlot => ({
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + duration).toISOString(),
  });

  return (
    <>
      <p role="alert">{words(error)}</p>
      <div className={styles.handy}>
        {starts.map((startsAt) => (
          <SlotButton key={startsAt} slot={slotAt(startsAt)} clocks={clocks} isWide onChoose={onChoose} />
        ))}
      </div>
      {starts.length === 0 && <p>{t('taken.none')}</p>}
    </>
  );
}

function Moment({ slot, clocks }: { slot: FreeSlot; clocks: Clocks }) {
  const { t } = useTranslation('booking');
  const dates = useDates();
  const { startsAt, endsAt } = slot;
  const { own, coach, coachName } = clocks;

  return (
    <>
      <p className={styles.when}>
        {t('confirm.when', {
          day: dates.day(clockAt(startsAt, own).day),
          from: dates.time(startsAt, own),
          to: dates.time(endsAt, own),
        })}
      </p>
      {!isSameClock(startsAt, own, coach) && (
        <p>
          {t('confirm.other', {
            coach: coachName,
            day: dates.day(clockAt(startsAt, coach).day),
            from: dates.time(startsAt, coach),
            zone: dates.zone(coach, startsAt),
          })}
        </p>
      )}
      <p className="ui-soft">{t('confirm.policy')}</p>
    </>
  );
}
