import { useTranslation } from 'react-i18next';
import { locales } from '../locale.ts';
import { useLocale } from '../use-locale.ts';

/** Changes the language of every text, at once and for the next visits. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('ui');
  const current = useLocale();
  const other = locales.find((locale) => locale !== current) ?? current;

  return (
    <button
      type="button"
      className="ui-switch"
      lang={other}
      title={t(`languages.${other}`)}
      onClick={() => {
        void i18n.changeLanguage(other);
      }}
    >
      {other.toUpperCase()}
      <span className="ui-hidden">{t(`languages.${other}`)}</span>
    </button>
  );
}
