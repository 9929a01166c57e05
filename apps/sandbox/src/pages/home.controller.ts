import { Controller, Get, Req } from '@nestjs/common';
import type { Request } from 'express';

import { html } from './html.ts';
import { inLanguage, readerLanguage } from './language.ts';
import { renderPage } from './page.ts';

const texts = {
  title: { fr: 'Le dehors, sur cette machine', en: 'The outside world, on this machine' },
  what: {
    fr: 'Ce programme tient la place de ce qui se trouve d’ordinaire ailleurs : l’encaissement de Stripe et une boîte aux lettres. Il sert à essayer et à tester l’application sans compte, sans carte et sans réseau.',
    en: 'This program stands in for what is usually elsewhere: Stripe’s payments and a mailbox. It lets you try and test the application without an account, a card or a network.',
  },
  mailbox: { fr: 'Courrier', en: 'Mailbox' },
  mailboxWhat: {
    fr: 'tous les messages envoyés par l’application',
    en: 'every message the application sent',
  },
  webhooks: { fr: 'Webhooks', en: 'Webhooks' },
  webhooksWhat: {
    fr: 'les événements de paiement et leur réception',
    en: 'payment events and whether they were received',
  },
  requests: { fr: 'Requêtes reçues', en: 'Requests received' },
  requestsWhat: {
    fr: 'chaque requête faite à l’API de Stripe (JSON)',
    en: 'each request made to the Stripe API (JSON)',
  },
  payTitle: { fr: 'Payer', en: 'To pay' },
  pay: {
    fr: 'Une page de paiement s’ouvre depuis l’application. La carte 4242 4242 4242 4242 est acceptée, 4000 0000 0000 0002 est refusée ; une vraie carte n’est jamais prise.',
    en: 'A payment page opens from the application. Card 4242 4242 4242 4242 is accepted, 4000 0000 0000 0002 is declined; a real card is never taken.',
  },
} as const;

/** The first page: what this is, and where to look. */
@Controller()
export class HomeController {
  @Get()
  show(@Req() request: Request): string {
    const language = readerLanguage(request);
    const text = inLanguage(texts, language);
    return renderPage({
      language,
      title: text('title'),
      otherLanguage: language === 'fr' ? '/?lang=en' : '/?lang=fr',
      content: html`
        <h1>${text('title')}</h1>
        <p>${text('what')}</p>
        <ul>
          <li><a href="/mailbox?lang=${language}">${text('mailbox')}</a> · ${text('mailboxWhat')}</li>
          <li><a href="/webhooks?lang=${language}">${text('webhooks')}</a> · ${text('webhooksWhat')}</li>
          <li><a href="/_sandbox/requests">${text('requests')}</a> · ${text('requestsWhat')}</li>
        </ul>
        <h2>${text('payTitle')}</h2>
        <p>${text('pay')}</p>
      `,
    });
  }
}
