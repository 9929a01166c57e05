import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { safeCsv } from '../../sponsor/safe-csv.ts';

/** A file that already has the right columns. */
export function TemplateLink() {
  const { t } = useTranslation('sponsor-roster');
  const header = t('upload.templateHeader');
  const delimiter = t('list.delimiter');
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const file = URL.createObjectURL(
      new Blob([safeCsv([header.split(delimiter)], delimiter)], { type: 'text/csv' }),
    );
    setAddress(file);
    return () => {
      URL.revokeObjectURL(file);
    };
  }, [header, delimiter]);

  return (
    <a href={address} download={t('upload.templateName')}>
      {t('upload.template')}
    </a>
  );
}
