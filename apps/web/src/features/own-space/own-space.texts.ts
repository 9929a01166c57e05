import { addTexts } from '../../i18n/site-texts.ts';
import { ownSpaceEn } from './own-space.en.ts';
import { ownSpaceFr } from './own-space.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    ownSpace: typeof ownSpaceFr;
  }
}

addTexts('ownSpace', { fr: ownSpaceFr, en: ownSpaceEn });
