import { Button, ErrorState } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import type { AcceptedLine, RosterImport } from '../../sponsor/sponsor-api.types.ts';
import { EncodingNotice } from './encoding-notice.tsx';
import { LineNotes } from './line-notes.tsx';
import { Pager } from './pager.tsx';
import { pageOf } from './pages.ts';
import { RejectedLines } from './rejected-lines.tsx';
import type { Reading } from './roster-file.ts';
import styles from './roster.module.css';
import type { useConfirmImport } from './roster.mutations.ts';

interface ImportReviewProps {
  readonly read: RosterImport;
  /** How the file was read; a pasted text needs no reading. */
  readonly reading: Reading | null;
  readonly confirmation: ReturnType<typeof useConfirmImport>;
  readonly onDiscard: () => void;
}

/** What was read: the lines to correct, the people kept aside, and the choice to add them or not. */
export function ImportReview({ read, reading, confirmation, onDiscard }: ImportReviewProps) {
  const { t } = useTranslation('sponsor-roster');
  const newcomers = read.accepted.filter((line) => !line.alreadyOnRoster).length;

  return (
    <div className={styles.stack}>
      {reading && <EncodingNotice reading={reading} lines={read.accepted} />}
      <RejectedLines lines={read.rejected} />
      <LineNotes lines={read.accepted} />
      <section className={styles.accepted}>
        <h2>
          {newcomers > 0
            ? t('review.acceptedTitle', { count: newcomers })
            : t(read.accepted.length > 0 ? 'review.allAlready' : 'review.acceptedNone')}
        </h2>
        {newcomers > 0 && <p className="ui-soft">{t('review.aside')}</p>}
        <People lines={read.accepted} />
      </section>
      {confirmation.isError && <ErrorState problem={toProblem(confirmation.error)} />}
      <p className={styles.actions}>
        {newcomers > 0 && (
          <Button
            isBusy={confirmation.isPending}
            onClick={() => {
              confirmation.mutate(read.importId);
            }}
          >
            {t('review.confirm', { count: newcomers })}
          </Button>
        )}
        <Button look="quiet" onClick={onDiscard}>
          {t('review.discard')}
        </Button>
      </p>
    </div>
  );
}

function People({ lines }: { lines: readonly AcceptedLine[] }) {
  const { t } = useTranslation('sponsor-roster');
  const [wanted, setWanted] = useState(1);
  if (lines.length === 0) return null;

  const page = pageOf(lines, wanted);
  return (
    <>
      <ul className={styles.people}>
        {page.items.map((line) => (
          <li key={line.line}>
            <strong>{line.name}</strong>
            <span className="ui-soft">{line.alreadyOnRoster ? t('review.already') : line.workEmail}</span>
          </li>
        ))}
      </ul>
      <Pager page={page} label={t('list.title')} onPage={setWanted} />
    </>
  );
}
