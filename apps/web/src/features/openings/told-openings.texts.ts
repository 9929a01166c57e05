import { addTexts } from '../../i18n/site-texts.ts';
import { toldOpeningsEn } from './told-openings.en.ts';
import { toldOpeningsFr } from './told-openings.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    toldOpenings: typeof toldOpeningsFr;
  }
}

addTexts('toldOpenings', { fr: toldOpeningsFr, en: toldOpeningsEn });
