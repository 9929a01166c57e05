import { addTexts } from '../../i18n/site-texts.ts';
import { sharingEn } from './sharing.en.ts';
import { sharingFr } from './sharing.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    sharing: typeof sharingFr;
  }
}

addTexts('sharing', { fr: sharingFr, en: sharingEn });
