import { html, type Markup } from '../../pages/html.ts';
import { inLanguage, type Language, moment } from '../../pages/language.ts';
import { renderPage } from '../../pages/page.ts';
import type { WebhookEndpoint } from '../objects.ts';
import type { Delivery } from '../rows.ts';

/** A delivery with what it is about. */
export interface ShownDelivery {
  delivery: Delivery;
  eventType: string;
  url: string;
}

const texts = {
  title: { fr: 'Webhooks', en: 'Webhooks' },
  endpoints: { fr: 'Destinations', en: 'Endpoints' },
  noEndpoint: {
    fr: 'Aucune destination. Donner SANDBOX_WEBHOOK_URL et SANDBOX_WEBHOOK_SECRET, ou en créer une par l’API.',
    en: 'No endpoint. Set SANDBOX_WEBHOOK_URL and SANDBOX_WEBHOOK_SECRET, or create one through the API.',
  },
  deliveries: { fr: 'Envois, le plus récent d’abord', en: 'Deliveries, newest first' },
  none: {
    fr: 'Rien n’a encore été envoyé. Un paiement fait partir les premiers événements.',
    en: 'Nothing was sent yet. A payment sends the first events.',
  },
  event: { fr: 'Événement', en: 'Event' },
  state: { fr: 'État', en: 'State' },
  attempts: { fr: 'Essais', en: 'Attempts' },
  again: { fr: 'Renvoyer', en: 'Send again' },
  pending: { fr: 'en attente', en: 'pending' },
  delivered: { fr: 'reçu', en: 'delivered' },
  failed: { fr: 'abandonné', en: 'given up' },
  noAnswer: { fr: 'pas de réponse', en: 'no answer' },
} as const;

type Text = (key: keyof typeof texts) => string;

/** The page that shows which events reached their endpoints. */
export function webhooksPage(
  endpoints: readonly WebhookEndpoint[],
  deliveries: readonly ShownDelivery[],
  language: Language,
): string {
  const text = inLanguage(texts, language);
  return renderPage({
    language,
    title: text('title'),
    otherLanguage: `/webhooks?lang=${language === 'fr' ? 'en' : 'fr'}`,
    content: html`
      <h1>${text('title')}</h1>
      <h2>${text('endpoints')}</h2>
      ${
        endpoints.length === 0
          ? html`<p class="empty">${text('noEndpoint')}</p>`
          : html`<ul>
              ${endpoints.map(({ url }) => html`<li><code>${url}</code></li>`)}
            </ul>`
      }
      <h2 id="deliveries">${text('deliveries')}</h2>
      ${deliveries.length === 0 ? html`<p class="empty">${text('none')}</p>` : table(deliveries, language, text)}
    `,
  });
}

function table(deliveries: readonly ShownDelivery[], language: Language, text: Text): Markup {
  const headings = (['event', 'state', 'attempts'] as const).map(
    (key) => html`<th scope="col">${text(key)}</th>`,
  );
  return html`
    <table class="stacked" aria-labelledby="deliveries">
      <thead>
        <tr>
          ${headings}
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${deliveries.map((shown) => row(shown, language, text))}
      </tbody>
    </table>
  `;
}

function row({ delivery, eventType, url }: ShownDelivery, language: Language, text: Text): Markup {
  const attempts = delivery.attempts.map(
    ({ at, status }) =>
      html`<li>
        <time datetime="${at}">${moment(new Date(at), language)}</time> · ${status ?? text('noAnswer')}
      </li>`,
  );
  return html`<tr>
    <td>
      ${eventType}<br /><small>${delivery.event}<br />${url}</small>
    </td>
    <td>${text(delivery.state)}</td>
    <td>
      <ol>
        ${attempts}
      </ol>
    </td>
    <td>
      <form method="post" action="/webhooks/${delivery.id}/again?lang=${language}">
        <button type="submit" aria-label="${text('again')} ${delivery.event}">${text('again')}</button>
      </form>
    </td>
  </tr>`;
}
