/** The languages every text exists in; the first one is the default. */
export const locales = ['fr', 'en'] as const;

/** A language a person can read the site in. */
export type Locale = (typeof locales)[number];

/** Whether a language tag names a language of the site. */
export function isLocale(tag: string): tag is Locale {
  return (locales as readonly string[]).includes(tag);
}

/** The language to start in: the person's own choice, else the first browser language we speak, else French. */
export function chooseLocale(stored: string | null, browserLanguages: readonly string[]): Locale {
  if (stored !== null && isLocale(stored)) return stored;

  const spoken = browserLanguages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale);
  return spoken ?? locales[0];
}
