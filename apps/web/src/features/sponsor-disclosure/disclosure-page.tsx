import './disclosure.texts.ts';
import { PageTitle, WhoSeesWhatTable } from '@aparte/ui';
import { useTranslation } from 'react-i18next';

/** Everything the product holds, and who may read it. */
export function DisclosurePage() {
  const { t } = useTranslation('sponsor-disclosure');
  return (
    <>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      <WhoSeesWhatTable />
    </>
  );
}
