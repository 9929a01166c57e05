import { useFormat } from '@aparte/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterEntry } from '../../sponsor/sponsor-api.types.ts';
import { RemovalDialog } from './removal-dialog.tsx';
import styles from './roster.module.css';

/** The list itself, with a way to take somebody off it. */
export function RosterTable({ entries }: { entries: readonly RosterEntry[] }) {
  const { t } = useTranslation('sponsor-roster');
  const [leaving, setLeaving] = useState<RosterEntry | null>(null);
  const [removedName, setRemovedName] = useState<string | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone with its row: the focus goes to what happened.
  useEffect(() => {
    if (removedName !== null) status.current?.focus();
  }, [removedName, entries]);

  return (
    <>
      <p ref={status} tabIndex={-1} role="status" className={styles.status}>
        {removedName !== null && t('list.removed', { name: removedName })}
      </p>
      <table className="ui-table" role="table">
        <caption className="ui-hidden">{t('list.title')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['name', 'workEmail', 'addedOn', 'invitedOn'] as const).map((column) => (
              <th key={column} role="columnheader" scope="col">
                {t(`list.columns.${column}`)}
              </th>
            ))}
            <th role="columnheader" scope="col">
              <span className="ui-hidden">{t('list.columns.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {entries.map((entry) => (
            <Row
              key={entry.id}
              entry={entry}
              onRemove={() => {
                setLeaving(entry);
              }}
            />
          ))}
        </tbody>
      </table>
      <RemovalDialog
        entry={leaving}
        onRemoved={setRemovedName}
        onClose={() => {
          setLeaving(null);
        }}
      />
    </>
  );
}

function Row({ entry, onRemove }: { entry: RosterEntry; onRemove: () => void }) {
  const { t } = useTranslation('sponsor-roster');
  const format = useFormat();
  const invited = entry.invitedOn === null ? t('list.notInvited') : format.shortDate(entry.invitedOn);

  return (
    <tr role="row" className={styles.person}>
      <th role="rowheader" scope="row">
        {entry.name}
      </th>
      <td role="cell">{entry.workEmail}</td>
      <td role="cell" data-label={t('list.columns.addedOn')}>
        {format.shortDate(entry.addedOn)}
      </td>
      <td role="cell" data-label={t('list.columns.invitedOn')}>
        {invited}
      </td>
      <td role="cell" className={styles.act}>
        <button
          type="button"
          className={styles.remove}
          aria-label={t('list.remove', { name: entry.name })}
          onClick={onRemove}
        >
          {t('list.removeShort')}
        </button>
      </td>
    </tr>
  );
}
