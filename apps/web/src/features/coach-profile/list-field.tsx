import { idsOf } from '@aparte/matching';
import { useLocale } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import { attributeOptions, type ListAttribute } from './profile-draft.ts';
import styles from './profile.module.css';

/** Several words out of a list. */
export function ListField({
  name,
  value,
  onChange,
}: {
  name: ListAttribute;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}) {
  const { t } = useTranslation('coach-profile');
  const locale = useLocale();
  const options: Readonly<Record<string, { readonly fr: string; readonly en: string }>> =
    attributeOptions[name];

  return (
    <fieldset className={styles.list}>
      <legend>{t(name)}</legend>
      <div className={styles.options}>
        {idsOf(options).map((id) => (
          <label key={id} className={styles.option}>
            <input
              type="checkbox"
              checked={value.includes(id)}
              onChange={() => {
                onChange(value.includes(id) ? value.filter((other) => other !== id) : [...value, id]);
              }}
            />
            {options[id]?.[locale]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
