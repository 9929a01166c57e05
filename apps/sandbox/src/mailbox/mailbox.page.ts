import { html, Markup } from '../pages/html.ts';
import { inLanguage, type Language, moment } from '../pages/language.ts';
import { renderPage } from '../pages/page.ts';
import type { OpenedMail, ReceivedMail } from './mail.ts';
import { mailboxTexts } from './mailbox.texts.ts';

type Text = (key: keyof typeof mailboxTexts) => string;

const shownAtMost = 200;

/** The page that lists mails, of everybody or of one recipient. */
export function mailboxPage(mails: readonly ReceivedMail[], recipient: string, language: Language): string {
  const text = inLanguage(mailboxTexts, language);
  const other = language === 'fr' ? 'en' : 'fr';
  return renderPage({
    language,
    title: text('title'),
    script: 'mailbox.js',
    otherLanguage: `/mailbox?lang=${other}&to=${encodeURIComponent(recipient)}`,
    content: html`
      <h1>${text('title')}</h1>
      <p>${text('explanation')}</p>
      <form method="get" action="/mailbox" class="filter" role="search">
        <input type="hidden" name="lang" value="${language}" />
        <label for="to">${text('filter')}</label>
        <input id="to" name="to" type="email" value="${recipient}" autocomplete="off" />
        <button type="submit">${text('show')}</button>
        ${recipient === '' ? null : html`<a href="/mailbox?lang=${language}">${text('showAll')}</a>`}
      </form>
      <div id="mails">${list(mails, recipient, language, text)}</div>
    `,
  });
}

function list(mails: readonly ReceivedMail[], recipient: string, language: Language, text: Text): Markup {
  if (mails.length === 0) {
    return html`<p class="empty" role="status">${recipient === '' ? text('empty') : text('emptyFor')}</p>`;
  }
  const shown = mails.slice(0, shownAtMost);
  return html`
    <p role="status">${mails.length} ${text(mails.length === 1 ? 'mail' : 'mails')}</p>
    <table class="stacked">
      <caption class="hidden">
        ${text('title')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text('subject')}</th>
          <th scope="col">${text('to')}</th>
          <th scope="col">${text('received')}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((mail) => row(mail, language, text))}
      </tbody>
    </table>
    ${mails.length > shown.length ? html`<p>${text('onlyNewest')}</p>` : null}
    <form method="post" action="/mailbox/empty?lang=${language}&amp;to=${encodeURIComponent(recipient)}">
      <button type="submit" class="quiet">${text(recipient === '' ? 'removeAll' : 'removeShown')}</button>
    </form>
  `;
}

function row(mail: ReceivedMail, language: Language, text: Text): Markup {
  return html`<tr>
    <td><a href="/mailbox/${mail.id}?lang=${language}">${mail.subject || text('noSubject')}</a></td>
    <td>${mail.to.join(', ')}</td>
    <td>${time(mail, language)}</td>
  </tr>`;
}

/** The page of one mail. */
export function mailPage(mail: ReceivedMail, opened: OpenedMail, language: Language): string {
  const text = inLanguage(mailboxTexts, language);
  const title = mail.subject || text('noSubject');
  return renderPage({
    language,
    title,
    otherLanguage: `/mailbox/${mail.id}?lang=${language === 'fr' ? 'en' : 'fr'}`,
    content: html`
      <p><a href="/mailbox?lang=${language}">${text('back')}</a></p>
      <h1>${title}</h1>
      <dl>
        <dt>${text('from')}</dt>
        <dd>${mail.from}</dd>
        <dt>${text('to')}</dt>
        <dd>${mail.to.join(', ')}</dd>
        <dt>${text('received')}</dt>
        <dd>${time(mail, language)}</dd>
      </dl>
      ${textPart(opened, text)} ${htmlPart(mail, opened, text)} ${attachments(opened, text)}
      <details>
        <summary>${text('headers')}</summary>
        <pre class="mail">${opened.headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}</pre>
      </details>
    `,
  });
}

function textPart({ text: body, html: formatted }: OpenedMail, text: Text): Markup | null {
  if (body === null && formatted !== null) return null;
  return html`
    <h2>${text('text')}</h2>
    <div class="mail">${body === null || body === '' ? text('noText') : withLinks(body)}</div>
  `;
}

function htmlPart(mail: ReceivedMail, { html: formatted }: OpenedMail, text: Text): Markup | null {
  if (formatted === null) return null;
  return html`
    <h2>${text('formatted')}</h2>
    <iframe
      class="mail"
      title="${text('formatted')}"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      src="/mailbox/${mail.id}/html"
    ></iframe>
  `;
}

function attachments({ attachments: files }: OpenedMail, text: Text): Markup | null {
  if (files.length === 0) return null;
  return html`
    <h2>${text('attachments')}</h2>
    <ul>
      ${files.map(({ name, type, bytes }) => html`<li>${name} (${type}, ${bytes} ${text('bytes')})</li>`)}
    </ul>
  `;
}

/** The text as it is, with its web addresses made into links. */
function withLinks(body: string): Markup {
  const pieces = body.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/);
  return html`${pieces.map((piece, index) =>
    index % 2 === 1 ? html`<a href="${piece}" rel="noopener noreferrer">${piece}</a>` : html`${piece}`,
  )}`;
}

function time({ receivedAt }: ReceivedMail, language: Language): Markup {
  return html`<time datetime="${receivedAt}">${moment(new Date(receivedAt), language)}</time>`;
}
