import { ConfirmDialog } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import type { RepSession } from '../../member/api/rep.types.ts';
import { clockAt } from '../../member/local-time.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useDates } from '../../member/use-dates.ts';
import styles from './booking.module.css';
import { useCancellation } from './booking.mutations.ts';

/** Asks once before a session is given back. */
export function CancellationDialog({
  session,
  timeZone,
  onClose,
}: {
  session: RepSession | null;
  timeZone: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('booking');
  const dates = useDates();
  const cancellation = useCancellation(onClose);

  return (
    <ConfirmDialog
      isOpen={session !== null}
      title={t('cancel.title')}
      confirmLabel={t('cancel.submit')}
      closeLabel={t('cancel.keep')}
      isBusy={cancellation.isPending}
      onConfirm={() => {
        if (session) cancellation.mutate(session.id);
      }}
      onClose={() => {
        cancellation.reset();
        onClose();
      }}
    >
      {session && (
        <p className={styles.sentence}>
          {t('cancel.text', {
            day: dates.day(clockAt(session.startsAt, timeZone).day),
            time: dates.time(session.startsAt, timeZone),
            coach: session.coachName,
          })}
        </p>
      )}
      {cancellation.isError && <Problem error={cancellation.error} />}
    </ConfirmDialog>
  );
}
