import './roster.texts.ts';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '@aparte/ui';
import { useHeadingFocus } from '../../routing/focus-heading.ts';
import { ImportDone } from './import-done.tsx';
import { ImportReview } from './import-review.tsx';
import { ImportSource } from './import-source.tsx';
import { useConfirmImport, useReadList } from './roster.mutations.ts';

/** Adding people in three moments: send the list, look it over, done. */
export function ImportPage() {
  const { t } = useTranslation('sponsor-roster');
  const list = useReadList();
  const confirmation = useConfirmImport();
  useHeadingFocus(confirmation.data ? 'done' : list.data ? 'review' : 'upload');

  if (confirmation.data) {
    return (
      <>
        <PageTitle title={t('done.title')} />
        <ImportDone result={confirmation.data} />
      </>
    );
  }
  if (list.data) {
    return (
      <>
        <PageTitle title={t('review.title')} />
        <ImportReview
          read={list.data}
          reading={list.variables.reading}
          confirmation={confirmation}
          onDiscard={() => {
            confirmation.reset();
            list.reset();
          }}
        />
      </>
    );
  }
  return (
    <>
      <PageTitle title={t('upload.title')}>{t('upload.lead')}</PageTitle>
      <ImportSource list={list} />
    </>
  );
}
