/** The two languages of the product; every journey is walked in both. */
export const LANGS = ['fr', 'en'] as const;

export type Lang = (typeof LANGS)[number];
