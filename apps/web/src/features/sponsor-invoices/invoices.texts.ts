import { addTexts } from '../../i18n/site-texts.ts';
import { invoicesEn } from './invoices.en.ts';
import { invoicesFr } from './invoices.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'sponsor-invoices': typeof invoicesFr;
  }
}

addTexts('sponsor-invoices', { fr: invoicesFr, en: invoicesEn });
