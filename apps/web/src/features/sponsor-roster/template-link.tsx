import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A file that already has the right columns. */
export function TemplateLink() {
  const { t } = useTranslation('sponsor-roster');
  const header = t('upload.templateHeader');
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    // The mark in front tells spreadsheets that the accents are UTF-8.
    const file = URL.createObjectURL(new Blob([`\uFEFF${header}\r\n`], { type: 'text/csv' }));
    setAddress(file);
    return () => {
      URL.revokeObjectURL(file);
    };
  }, [header]);

  return (
    <a href={address} download={t('upload.templateName')}>
      {t('upload.template')}
    </a>
  );
}
