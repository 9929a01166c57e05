import './second-factor.texts.ts';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './second-factor.module.css';

/** Six digits; the phone offers its number keys, and the browser a code that it knows. */
export function CodeField() {
  const { t } = useTranslation('secondFactor');
  return (
    <TextInput
      name="code"
      label={t('code')}
      className={styles.code ?? ''}
      inputMode="numeric"
      autoComplete="one-time-code"
      pattern="[0-9]{3} ?[0-9]{3}"
      maxLength={7}
      required
    />
  );
}

/** The digits of a code as somebody typed it, with or without the space that apps show in the middle. */
export function digitsOf(typed: string): string {
  return typed.replace(/\s/g, '');
}
