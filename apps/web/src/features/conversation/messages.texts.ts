import { addTexts } from '../../i18n/site-texts.ts';
import { messagesEn } from './messages.en.ts';
import { messagesFr } from './messages.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    messages: typeof messagesFr;
  }
}

addTexts('messages', { fr: messagesFr, en: messagesEn });
