import './booking.texts.ts';
import { EmptyState, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FreeSlot, RepMatch } from '../../member/api/rep.types.ts';
import { addDays, clockAt } from '../../member/local-time.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { repHomeQuery } from '../../member/rep.queries.ts';
import { useDates } from '../../member/use-dates.ts';
import { useSession } from '../../member/use-session.ts';
import { useHeadingFocus } from '../../routing/focus-heading.ts';
import { Booked } from './booked.tsx';
import { BookingDialog } from './booking-dialog.tsx';
import { useBooking } from './booking.mutations.ts';
import { shownDays, slotsQuery } from './booking.queries.ts';
import { FreeTimes } from './free-times.tsx';

/** Where a rep finds and books a time with their coach. */
export function BookPage() {
  const { t } = useTranslation('booking');
  const home = useQuery(repHomeQuery);

  if (home.isPending) return <LoadingState />;
  if (home.isError) return <Problem error={home.error} onRetry={() => void home.refetch()} />;
  if (home.data.match) return <BookWith match={home.data.match} />;
  return (
    <>
      <PageTitle title={t('book.title')} />
      <EmptyState title={t('book.needCoach.title')}>
        <p>{t('book.needCoach.text')}</p>
        <Link to="/coaches" className="ui-button">
          {t('book.needCoach.open')}
        </Link>
      </EmptyState>
    </>
  );
}

function BookWith({ match }: { match: RepMatch }) {
  const { t } = useTranslation('booking');
  const dates = useDates();
  const { account } = useSession();
  const [today] = useState(() => clockAt(new Date().toISOString(), account.timeZone).day);
  const [from, setFrom] = useState(today);
  const [chosen, setChosen] = useState<FreeSlot | null>(null);
  const slots = useQuery(slotsQuery(from));
  const booking = useBooking();
  useHeadingFocus(booking.isSuccess ? 'done' : 'choose');

  if (booking.isSuccess) return <Booked session={booking.data} timeZone={account.timeZone} />;

  const clocks = {
    own: slots.data?.timeZone ?? account.timeZone,
    coach: slots.data?.coachTimeZone ?? account.timeZone,
    coachName: match.coachName,
  };
  return (
    <>
      <PageTitle title={t('book.title')}>
        {slots.data &&
          t('book.lead', {
            minutes: slots.data.durationMinutes,
            coach: match.coachName,
            zone: dates.zone(clocks.own, `${from}T12:00:00Z`),
          })}
      </PageTitle>
      <FreeTimes
        slots={slots}
        clocks={clocks}
        match={match}
        onChoose={setChosen}
        onEarlier={
          from > today
            ? () => {
                setFrom(addDays(from, -shownDays));
              }
            : null
        }
        onLater={() => {
          setFrom(addDays(from, shownDays));
        }}
      />
      <BookingDialog
        slot={chosen}
        clocks={clocks}
        booking={booking}
        onChoose={(slot) => {
          booking.reset();
          setChosen(slot);
        }}
        onClose={() => {
          setChosen(null);
          booking.reset();
        }}
      />
    </>
  );
}
