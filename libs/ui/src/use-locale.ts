import { useTranslation } from 'react-i18next';
import { isLocale, type Locale, locales } from './locale.ts';

/** The language the reader sees. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : locales[0];
}
