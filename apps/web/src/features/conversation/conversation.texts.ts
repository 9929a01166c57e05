import { addTexts } from '../../i18n/site-texts.ts';
import { conversationEn } from './conversation.en.ts';
import { conversationFr } from './conversation.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    conversation: typeof conversationFr;
  }
}

addTexts('conversation', { fr: conversationFr, en: conversationEn });
