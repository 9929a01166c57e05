import { addTexts } from '../../i18n/site-texts.ts';
import { filesEn } from './files.en.ts';
import { filesFr } from './files.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    files: typeof filesFr;
  }
}

addTexts('files', { fr: filesFr, en: filesEn });
