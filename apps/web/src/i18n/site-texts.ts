import { chooseLocale, type Translated, uiEn, uiFr } from '@aparte/ui';
import { createInstance, type i18n, type PostProcessorModule, type ResourceNamespaceMap } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { withFrenchSpacing } from './french-spacing.ts';

/** Where a person's language choice is kept; it never leaves the browser. */
const storageKey = 'aparte.locale';

/** The texts of the site that is running, in the language being read. */
export const siteTexts = openTexts();

/**
 * Adds the texts of one feature. Its `<feature>.texts.ts` calls this when the
 * feature is loaded, so that a page brings its own words and no others.
 */
export function addTexts<Namespace extends keyof ResourceNamespaceMap>(
  namespace: Namespace,
  texts: { fr: ResourceNamespaceMap[Namespace]; en: Translated<ResourceNamespaceMap[Namespace]> },
): void {
  for (const [locale, words] of Object.entries(texts)) {
    siteTexts.addResourceBundle(locale, namespace, words);
  }
}

function openTexts(): i18n {
  const texts = createInstance();
  texts.on('languageChanged', (locale) => {
    document.documentElement.lang = locale;
  });
  void texts
    .use(initReactI18next)
    .use(frenchSpacing(texts))
    .init({
      resources: { fr: { ui: uiFr }, en: { ui: uiEn } },
      lng: chooseLocale(readStored(), navigator.languages),
      fallbackLng: false,
      initAsync: false,
      interpolation: { escapeValue: false },
      returnNull: false,
      postProcess: ['frenchSpacing'],
    });
  // Only a choice made from here on is worth keeping.
  texts.on('languageChanged', storeChoice);
  return texts;
}

function frenchSpacing(texts: i18n): PostProcessorModule {
  return {
    type: 'postProcessor',
    name: 'frenchSpacing',
    process: (value: string) => (texts.language === 'fr' ? withFrenchSpacing(value) : value),
  };
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
