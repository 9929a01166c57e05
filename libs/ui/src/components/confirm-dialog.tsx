import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

/** What a confirmation asks, and what happens on yes. */
export interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** Null while there is nothing to confirm, only something to read or to choose in the dialog itself. */
  readonly confirmLabel: string | null;
  /** Says what closing means where “cancel” could be misread. */
  readonly closeLabel?: string;
  readonly isBusy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before an act that cannot be undone. The browser's own dialog keeps the focus inside and gives it back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation('ui');
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (props.isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [props.isOpen]);

  return (
    <dialog ref={dialog} className="ui-dialog" aria-labelledby={titleId} onClose={props.onClose}>
      <h2 id={titleId}>{props.title}</h2>
      <div className="ui-dialog-text">{props.children}</div>
      <div className="ui-dialog-actions">
        <Button look="quiet" onClick={props.onClose}>
          {props.closeLabel ?? t('cancel')}
        </Button>
        {props.confirmLabel !== null && (
          <Button isBusy={props.isBusy ?? false} onClick={props.onConfirm}>
            {props.confirmLabel}
          </Button>
        )}
      </div>
    </dialog>
  );
}
