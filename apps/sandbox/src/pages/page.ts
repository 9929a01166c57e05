import { html, Markup } from './html.ts';
import { inLanguage, type Language } from './language.ts';

/** What a page of the sandbox is made of. */
export interface Page {
  language: Language;
  title: string;
  content: Markup;
  /** A style of this page's own, beside the common one. */
  styleSheet?: 'checkout.css';
  /** A script of this page's own; pages must also work without it. */
  script?: 'mailbox.js';
  /** The address of this page in the other language; none where the language is not the reader's to choose. */
  otherLanguage?: string;
}

const texts = {
  marker: {
    fr: 'Bac à sable : rien n’est payé pour de vrai, rien ne quitte cette machine.',
    en: 'Sandbox: no real payment is made, nothing leaves this machine.',
  },
  name: { fr: 'Bac à sable', en: 'Sandbox' },
  home: { fr: 'Accueil', en: 'Home' },
  mailbox: { fr: 'Courrier', en: 'Mailbox' },
  webhooks: { fr: 'Webhooks', en: 'Webhooks' },
  navigation: { fr: 'Pages du bac à sable', en: 'Sandbox pages' },
  skip: { fr: 'Aller au contenu', en: 'Skip to content' },
  other: { fr: 'English', en: 'Français' },
} as const;

/** The whole document: marker, links, content. */
export function renderPage(page: Page): string {
  const text = inLanguage(texts, page.language);
  return html`<!doctype html>
    <html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title} · ${text('name')}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/sandbox.css" />
        ${page.styleSheet ? html`<link rel="stylesheet" href="/assets/${page.styleSheet}" />` : null}
        ${page.script ? html`<script src="/assets/${page.script}" defer></script>` : null}
      </head>
      <body>
        <a class="skip" href="#content">${text('skip')}</a>
        <p class="marker">${text('marker')}</p>
        <header>
          <nav aria-label="${text('navigation')}">
            <a href="/?lang=${page.language}">${text('home')}</a>
            <a href="/mailbox?lang=${page.language}">${text('mailbox')}</a>
            <a href="/webhooks?lang=${page.language}">${text('webhooks')}</a>
            ${otherLanguage(page, text('other'))}
          </nav>
        </header>
        <main id="content">${page.content}</main>
      </body>
    </html> `.source;
}

function otherLanguage(page: Page, label: string): Markup | null {
  if (page.otherLanguage === undefined) return null;

  const other = page.language === 'fr' ? 'en' : 'fr';
  return html`<a class="language" lang="${other}" hreflang="${other}" href="${page.otherLanguage}"
    >${label}</a
  >`;
}
