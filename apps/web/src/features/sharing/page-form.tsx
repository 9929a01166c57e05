import { sharedPageLimits } from '@aparte/confidentiality';
import { Button, Card, useLocale } from '@aparte/ui';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf, pageOf, readingDays, type PageDraft, type PageFault } from './page-draft.ts';
import { today } from './today.ts';
import styles from './sharing.module.css';

/** Writing the page; it goes no further than this tab. */
export function PageForm({
  draft,
  onChange,
  onPreview,
}: {
  draft: PageDraft;
  onChange: (draft: PageDraft) => void;
  onPreview: () => void;
}) {
  const { t } = useTranslation('sharing');
  const locale = useLocale();
  const [faults, setFaults] = useState<readonly PageFault[]>([]);

  return (
    <Card title={t('write.title')}>
      <form
        className={styles.form}
        method="post"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const found = faultsOf(pageOf(draft, locale, today()));
          setFaults(found);
          if (found.length === 0) onPreview();
        }}
      >
        <Fields draft={draft} faults={faults} onChange={onChange} />
        <p className="ui-soft">{t('write.draft')}</p>
        <p>
          <Button type="submit">{t('write.preview')}</Button>
        </p>
      </form>
    </Card>
  );
}

function Fields({
  draft,
  faults,
  onChange,
}: {
  draft: PageDraft;
  faults: readonly PageFault[];
  onChange: (draft: PageDraft) => void;
}) {
  const { t } = useTranslation('sharing');
  const faultOf = (part: PageFault) => (faults.includes(part) ? t(`write.faults.${part}`) : null);
  return (
    <>
      <TextInput
        size="md"
        label={t('write.author')}
        maxLength={sharedPageLimits.author}
        value={draft.author}
        error={faultOf('author')}
        onChange={(event) => {
          onChange({ ...draft, author: event.currentTarget.value });
        }}
      />
      <TextInput
        size="md"
        label={t('write.pageTitle')}
        maxLength={sharedPageLimits.title}
        value={draft.title}
        error={faultOf('title')}
        onChange={(event) => {
          onChange({ ...draft, title: event.currentTarget.value });
        }}
      />
      <Textarea
        size="md"
        rows={8}
        label={t('write.text')}
        description={t('write.textHint')}
        value={draft.text}
        error={faultOf('paragraphs') ?? faultOf('other')}
        onChange={(event) => {
          onChange({ ...draft, text: event.currentTarget.value });
        }}
      />
      <NativeSelect
        className={styles.short}
        size="md"
        label={t('write.until')}
        value={draft.days}
        data={readingDays.map((value) => ({ value, label: t(`write.days.${value}`) }))}
        onChange={(event) => {
          const days = readingDays.find((value) => value === event.currentTarget.value);
          if (days) onChange({ ...draft, days });
        }}
      />
    </>
  );
}
