import './erasure.texts.ts';
import { Button, Card } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../member/use-session.ts';
import { ErasureForm } from './erasure-form.tsx';

/** Where a rep erases their account; the others read whom to ask. */
export function ErasureSection() {
  const { t } = useTranslation('erasure');
  const { account } = useSession();
  const [isOpen, setOpen] = useState(false);

  if (account.kind !== 'rep') {
    return (
      <Card title={t('title')}>
        <p>{t('other')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('title')}>
      <p>{t('lead')}</p>
      <h3>{t('goes.title')}</h3>
      <ul>
        {(['own', 'conversations', 'sessions', 'backups'] as const).map((fact) => (
          <li key={fact}>{t(`goes.${fact}`)}</li>
        ))}
      </ul>
      <h3>{t('stays.title')}</h3>
      <ul>
        {(['read', 'notes', 'report', 'seat'] as const).map((fact) => (
          <li key={fact}>{t(`stays.${fact}`)}</li>
        ))}
      </ul>
      <p>{t('exportFirst')}</p>
      {isOpen ? (
        <ErasureForm
          onCancel={() => {
            setOpen(false);
          }}
        />
      ) : (
        <p>
          <Button
            look="quiet"
            onClick={() => {
              setOpen(true);
            }}
          >
            {t('open')}
          </Button>
        </p>
      )}
    </Card>
  );
}
