import { chooseLocale, type Locale } from '@aparte/ui';
import { createInstance, type i18n, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Where a person's language choice is kept; it never leaves the browser. */
const storageKey = 'aparte.locale';

/** Readies the texts of one site in the reader's language and keeps `<html lang>` and the stored choice in step. */
export function startI18n(resources: Record<Locale, Resource[string]>): i18n {
  const instance = createInstance();
  instance.on('languageChanged', (locale) => {
    document.documentElement.lang = locale;
  });
  void instance.use(initReactI18next).init({
    resources,
    lng: chooseLocale(readStored(), navigator.languages),
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  instance.on('languageChanged', storeChoice);
  return instance;
}

// A browser may refuse storage altogether (private window, policy): the site works all the same.
function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function storeChoice(locale: string): void {
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Not kept: the choice lasts until the page is closed.
  }
}
