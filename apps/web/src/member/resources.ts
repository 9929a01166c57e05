import { type Locale, uiEn, uiFr } from '@aparte/ui';
import type { ResourceLanguage } from 'i18next';
import { memberEn } from './member.en.ts';
import { memberFr } from './member.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    member: typeof memberFr;
  }
}

/** Every text of the member site, by language and feature. */
export const resources: Record<Locale, ResourceLanguage> = {
  fr: { ui: uiFr, member: memberFr },
  en: { ui: uiEn, member: memberEn },
};
