import { addTexts } from '../../i18n/site-texts.ts';
import { passkeysEn } from './passkeys.en.ts';
import { passkeysFr } from './passkeys.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    passkeys: typeof passkeysFr;
  }
}

addTexts('passkeys', { fr: passkeysFr, en: passkeysEn });
