import './profile.texts.ts';
import '../questionnaire/questionnaire.texts.ts';
import { questionnaire } from '@aparte/matching';
import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SlidersField } from '../questionnaire/sliders-field.tsx';
import { ListField } from './list-field.tsx';
import { type ListAttribute, type ProfileDraft, profileLimits } from './profile-draft.ts';
import styles from './profile.module.css';

interface FieldsProps {
  readonly draft: ProfileDraft;
  readonly onChange: (draft: ProfileDraft) => void;
}

const listsBeforeStyle = ['languages', 'topics'] as const satisfies readonly ListAttribute[];
const listsAfterStyle = [
  'paces',
  'channels',
  'roles',
  'customers',
  'cycles',
  'seniorities',
  'comforts',
] as const satisfies readonly ListAttribute[];

/** Everything a coach says of themselves: what reps read, and what the matcher weighs. */
export function ProfileFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation('coach-profile');
  const list = (name: ListAttribute) => (
    <ListField
      key={name}
      name={name}
      value={draft.lists[name]}
      onChange={(value) => {
        onChange({ ...draft, lists: { ...draft.lists, [name]: value } });
      }}
    />
  );

  return (
    <>
      <Presentation draft={draft} onChange={onChange} />
      <section className={styles.section}>
        <h2>{t('attributes')}</h2>
        {listsBeforeStyle.map(list)}
        <fieldset className={styles.list}>
          <legend>{t('style')}</legend>
          <SlidersField
            question={questionnaire.style}
            value={draft.style}
            onChange={(style) => {
              onChange({ ...draft, style });
            }}
          />
        </fieldset>
        {listsAfterStyle.map(list)}
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={draft.hasSold}
            onChange={(event) => {
              onChange({ ...draft, hasSold: event.currentTarget.checked });
            }}
          />
          {t('hasSold')}
        </label>
      </section>
      <section className={styles.section}>
        <h2>{t('desk')}</h2>
        <NumberInput
          className={styles.short}
          label={t('capacity')}
          value={draft.capacity}
          min={1}
          max={profileLimits.capacity}
          allowDecimal={false}
          hideControls
          onChange={(capacity) => {
            onChange({ ...draft, capacity: typeof capacity === 'number' ? capacity : Number.NaN });
          }}
        />
      </section>
    </>
  );
}

function Presentation({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation('coach-profile');
  const languages = ['fr', 'en'] as const;
  return (
    <section className={styles.section}>
      <h2>{t('presentation')}</h2>
      <div className={styles.pair}>
        {languages.map((language) => (
          <TextInput
            key={language}
            label={t(`headline.${language}`)}
            lang={language}
            maxLength={profileLimits.headline}
            value={draft.headline[language]}
            onChange={(event) => {
              onChange({ ...draft, headline: { ...draft.headline, [language]: event.currentTarget.value } });
            }}
          />
        ))}
      </div>
      <div className={styles.pair}>
        {languages.map((language) => (
          <Textarea
            key={language}
            label={t(`bio.${language}`)}
            lang={language}
            rows={5}
            maxLength={profileLimits.bio}
            value={draft.bio[language]}
            onChange={(event) => {
              onChange({ ...draft, bio: { ...draft.bio, [language]: event.currentTarget.value } });
            }}
          />
        ))}
      </div>
    </section>
  );
}
