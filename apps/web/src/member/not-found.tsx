import { PageTitle } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** An address that leads nowhere, and the way back. */
export function NotFound() {
  const { t } = useTranslation('member');
  return (
    <>
      <PageTitle title={t('notFound.title')}>{t('notFound.text')}</PageTitle>
      <Link to="/" className="ui-button">
        {t('notFound.back')}
      </Link>
    </>
  );
}
