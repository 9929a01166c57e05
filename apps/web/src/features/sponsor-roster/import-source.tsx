import { Button, ErrorState } from '@aparte/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { FileDrop } from './file-drop.tsx';
import { readRosterFile, readRosterText, type RosterFile, type RosterFileFault } from './roster-file.ts';
import type { useReadList } from './roster.mutations.ts';
import styles from './roster.module.css';

/** A list of people, as a file chosen or dropped, or as a pasted text. */
export function ImportSource({ list }: { list: ReturnType<typeof useReadList> }) {
  const { t } = useTranslation('sponsor-roster');
  const pasteId = useId();
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState<RosterFileFault | null>(null);
  const send = (file: RosterFile) => {
    setFault('fault' in file ? file.fault : null);
    if ('csv' in file) list.mutate({ ...file, requestId: crypto.randomUUID() });
  };

  return (
    <div className={styles.source}>
      <FileDrop
        isBusy={list.isPending}
        onFile={(file) => {
          void file.arrayBuffer().then((bytes) => {
            send(readRosterFile(new Uint8Array(bytes)));
          });
        }}
      />
      <form
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault();
          send(readRosterText(pasted));
        }}
      >
        <label htmlFor={pasteId}>{t('upload.paste')}</label>
        <p id={`${pasteId}-hint`} className="ui-soft">
          {t('upload.pasteHint')}
        </p>
        <textarea
          id={pasteId}
          rows={6}
          spellCheck={false}
          aria-describedby={`${pasteId}-hint`}
          value={pasted}
          onChange={(event) => {
            setPasted(event.target.value);
          }}
        />
        <Button type="submit" look="quiet" isBusy={list.isPending} disabled={pasted.trim() === ''}>
          {t('upload.read')}
        </Button>
      </form>
      <Refusal fault={fault} error={list.error} />
    </div>
  );
}

function Refusal({ fault, error }: { fault: RosterFileFault | null; error: Error | null }) {
  const { t } = useTranslation('sponsor-roster');
  if (fault) return <ErrorState problem={{ code: fault }} message={t(`upload.faults.${fault}`)} />;
  if (!error) return null;

  const problem = toProblem(error);
  const reason = problem.code === 'roster-unreadable' ? problem.details['reason'] : undefined;
  return (
    <ErrorState problem={problem} message={isToldReason(reason) ? t(`upload.faults.${reason}`) : undefined} />
  );
}

/** Why the server could not read a list, as it says it. */
const toldReasons = ['empty', 'not-utf8', 'no-header', 'too-many-rows'] as const;

function isToldReason(reason: unknown): reason is (typeof toldReasons)[number] {
  return (toldReasons as readonly unknown[]).includes(reason);
}
