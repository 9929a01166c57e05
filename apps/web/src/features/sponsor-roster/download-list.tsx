import { useTranslation } from 'react-i18next';
import { safeCsv } from '../../sponsor/safe-csv.ts';
import type { RosterEntry } from '../../sponsor/sponsor-api.types.ts';

/** The list as a file for a spreadsheet, with what this page shows and no more. */
export function DownloadList({ entries }: { entries: readonly RosterEntry[] }) {
  const { t } = useTranslation('sponsor-roster');
  const save = () => {
    const title = [t('list.columns.name'), t('list.columns.workEmail'), t('list.columns.addedOn')];
    const rows = entries.map(({ name, workEmail, addedOn }) => [name, workEmail, addedOn]);
    const file = URL.createObjectURL(
      new Blob([safeCsv([title, ...rows], t('list.delimiter'))], { type: 'text/csv' }),
    );
    const link = document.createElement('a');
    link.href = file;
    link.download = t('list.fileName');
    link.click();
    URL.revokeObjectURL(file);
  };

  return (
    <button type="button" className="ui-button" data-look="quiet" onClick={save}>
      {t('list.download')}
    </button>
  );
}
