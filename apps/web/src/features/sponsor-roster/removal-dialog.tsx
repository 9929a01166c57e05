import { ConfirmDialog, ErrorState } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import type { RosterEntry } from '../../sponsor/sponsor-api.types.ts';
import { useRemoveEntry } from './roster.mutations.ts';

interface RemovalDialogProps {
  /** Who would be taken off the list; nobody keeps the dialog closed. */
  readonly entry: RosterEntry | null;
  readonly onRemoved: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks before taking somebody off the list, and says what that does not do. */
export function RemovalDialog({ entry, onRemoved, onClose }: RemovalDialogProps) {
  const { t } = useTranslation('sponsor-roster');
  const remove = useRemoveEntry();
  const close = () => {
    remove.reset();
    onClose();
  };

  return (
    <ConfirmDialog
      isOpen={entry !== null}
      title={t('removal.title', { name: entry?.name ?? '' })}
      confirmLabel={t('removal.confirm')}
      isBusy={remove.isPending}
      onClose={close}
      onConfirm={() => {
        if (!entry) return;
        remove.mutate(entry, {
          onSuccess: () => {
            onRemoved(entry.name);
            close();
          },
        });
      }}
    >
      <p>{t('removal.link')}</p>
      <p>{t('removal.seat')}</p>
      <p>{t('removal.bill')}</p>
      {remove.isError && <ErrorState problem={toProblem(remove.error)} />}
    </ConfirmDialog>
  );
}
