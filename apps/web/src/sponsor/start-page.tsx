import { PageTitle } from '@aparte/ui';
import { useTranslation } from 'react-i18next';

/** Where a member arrives. */
export function StartPage() {
  const { t } = useTranslation('sponsor');
  return <PageTitle title={t('start.title')}>{t('start.lead')}</PageTitle>;
}
