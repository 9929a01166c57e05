import { Button, EmptyState, LoadingState } from '@aparte/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FreeSlot, FreeSlots, RepMatch } from '../../member/api/rep.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import styles from './booking.module.css';
import type { Clocks } from './slot-button.tsx';
import { SlotCalendar } from './slot-calendar.tsx';

/** The free times of two weeks, and the way to the weeks around them. */
export function FreeTimes({
  slots,
  clocks,
  match,
  onChoose,
  onEarlier,
  onLater,
}: {
  slots: UseQueryResult<FreeSlots>;
  clocks: Clocks;
  match: RepMatch;
  onChoose: (slot: FreeSlot) => void;
  onEarlier: (() => void) | null;
  onLater: () => void;
}) {
  const { t } = useTranslation('booking');
  if (slots.isPending) return <LoadingState />;
  if (slots.isError) return <Problem error={slots.error} onRetry={() => void slots.refetch()} />;

  return (
    <>
      {slots.data.slots.length > 0 ? (
        <SlotCalendar slots={slots.data.slots} clocks={clocks} onChoose={onChoose} />
      ) : (
        <EmptyState title={t('book.none.title')}>
          <p>{t('book.none.text', { coach: match.coachName })}</p>
          <Link to="/conversations/$spaceId" params={{ spaceId: match.spaceId }}>
            {t('book.conversation', { coach: match.coachName })}
          </Link>
        </EmptyState>
      )}
      <p className={styles.turn}>
        {onEarlier && (
          <Button look="quiet" onClick={onEarlier}>
            {t('book.earlier')}
          </Button>
        )}
        <Button look="quiet" onClick={onLater}>
          {t('book.later')}
        </Button>
      </p>
    </>
  );
}
