import { ConfirmDialog } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedCoach } from '../../member/api/rep.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useSession } from '../../member/use-session.ts';
import styles from './matches.module.css';
import type { useChoice } from './use-choice.ts';

/** Asks once before a coach is chosen, and shows the line that may go with it. */
export function ChoiceDialog({
  coach,
  line,
  choice,
  onClose,
}: {
  coach: ProposedCoach | null;
  line: string;
  choice: ReturnType<typeof useChoice>;
  onClose: () => void;
}) {
  const { t } = useTranslation('matches');
  const { account } = useSession();
  const [isSendingLine, setSendingLine] = useState(true);
  const name = coach?.displayName ?? '';

  return (
    <ConfirmDialog
      isOpen={coach !== null}
      title={t('choose.title', { coach: name })}
      confirmLabel={t('choose.submit', { coach: name })}
      isBusy={choice.isPending}
      onConfirm={() => {
        if (coach) choice.mutate({ coach, line: isSendingLine ? line : '' });
      }}
      onClose={onClose}
    >
      <p>{t('choose.text', { coach: name, name: account.displayName })}</p>
      {line !== '' && (
        <div className={styles.line}>
          <p className="ui-words">{line}</p>
          <label>
            <input
              type="checkbox"
              checked={isSendingLine}
              onChange={(event) => {
                setSendingLine(event.currentTarget.checked);
              }}
            />
            {t('choose.line')}
          </label>
        </div>
      )}
      <p className="ui-soft">{t('choose.change')}</p>
      {choice.isPending && <p role="status">{t('choose.working')}</p>}
      {choice.isError && <Problem error={choice.error} />}
    </ConfirmDialog>
  );
}
