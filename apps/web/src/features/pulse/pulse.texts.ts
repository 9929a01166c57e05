import { addTexts } from '../../i18n/site-texts.ts';
import { pulseEn } from './pulse.en.ts';
import { pulseFr } from './pulse.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    pulse: typeof pulseFr;
  }
}

addTexts('pulse', { fr: pulseFr, en: pulseEn });
