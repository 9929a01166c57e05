import { type Locale, uiEn, uiFr } from '@aparte/ui';
import type { ResourceLanguage } from 'i18next';
import { sponsorEn } from './sponsor.en.ts';
import { sponsorFr } from './sponsor.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    sponsor: typeof sponsorFr;
  }
}

/** Every text of the sponsor site, by language and feature. */
export const resources: Record<Locale, ResourceLanguage> = {
  fr: { ui: uiFr, sponsor: sponsorFr },
  en: { ui: uiEn, sponsor: sponsorEn },
};
