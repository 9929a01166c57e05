import { useFormat } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account, Space } from '../../member/api/model.types.ts';
import { clockAt } from '../../member/local-time.ts';
import { useDates } from '../../member/use-dates.ts';
import styles from './conversation.module.css';
import { readDraft } from './drafts.ts';

/** That a conversation is over, who still reads it, and what was begun and never sent. */
export function ClosedNotice({ space, account }: { space: Space; account: Account }) {
  const { t } = useTranslation('conversation');
  const dates = useDates();
  const { localDate } = useFormat();
  const { state, coachReadsUntil, forgottenOn, peer } = space;
  if (state !== 'closed' || coachReadsUntil === null || forgottenOn === null) return null;

  const kind = account.kind === 'rep' ? 'rep' : 'coach';
  const day = dates.day(clockAt(coachReadsUntil, account.timeZone).day);
  const draft = readDraft(account.id, space.spaceId);
  return (
    <div className={styles.notice} role="status">
      <h2>{t('closed.title')}</h2>
      <p>{t(`closed.${kind}`, { name: peer.displayName, day, forgotten: localDate(forgottenOn) })}</p>
      {kind === 'rep' && (
        <p>
          <Link to="/security">{t('closed.export')}</Link>
        </p>
      )}
      {draft.trim() !== '' && (
        <p>
          {t('closed.draft')} <q>{draft}</q>
        </p>
      )}
    </div>
  );
}
