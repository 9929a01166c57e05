import { useFormat } from '@aparte/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterEntry } from '../../sponsor/sponsor-api.types.ts';
import { Pager } from './pager.tsx';
import { entriesWith, linesOnPage, pageOf } from './pages.ts';
import { RemovalDialog } from './removal-dialog.tsx';
import styles from './roster.module.css';

/** The list itself, with a way to take somebody off it. */
export function RosterTable({ entries }: { entries: readonly RosterEntry[] }) {
  const { t } = useTranslation('sponsor-roster');
  const [leaving, setLeaving] = useState<RosterEntry | null>(null);
  const [removedName, setRemovedName] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [wanted, setWanted] = useState(1);
  const found = useMemo(() => entriesWith(entries, search), [entries, search]);
  const page = pageOf(found, wanted);
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
      {entries.length > linesOnPage && (
        <Search
          search={search}
          found={found.length}
          onSearch={(text) => {
            setSearch(text);
            setWanted(1);
          }}
        />
      )}
      <table className="ui-table" role="table">
        <caption className="ui-hidden">{t('list.title')}</caption>
        <Head />
        <tbody role="rowgroup">
          {page.items.map((entry) => (
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
      <Pager page={page} label={t('list.title')} onPage={setWanted} />
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

function Head() {
  const { t } = useTranslation('sponsor-roster');
  return (
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
  );
}

interface SearchProps {
  readonly search: string;
  readonly found: number;
  readonly onSearch: (text: string) => void;
}

function Search({ search, found, onSearch }: SearchProps) {
  const { t } = useTranslation('sponsor-roster');
  return (
    <label className={styles.search}>
      {t('list.search')}
      <input
        type="search"
        value={search}
        autoComplete="off"
        onChange={(event) => {
          onSearch(event.currentTarget.value);
        }}
      />
      <span className="ui-soft" aria-live="polite">
        {search.trim() !== '' && t('list.found', { count: found })}
      </span>
    </label>
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
