import { html, type Markup } from '../../pages/html.ts';
import { inLanguage, labelled, type Language, money, percent } from '../../pages/language.ts';
import { renderPage } from '../../pages/page.ts';
import type { CheckoutLine, CheckoutSession } from '../objects.ts';
import type { CardFault, CardField, CardForm } from './card.rules.ts';
import { cardFields, checkoutTexts, faultTexts } from './checkout.texts.ts';

/** What a Checkout page shows. */
export interface CheckoutView {
  session: CheckoutSession;
  lines: readonly CheckoutLine[];
  language: Language;
  /** The e-mail address of a customer who is already known; it cannot be changed here. */
  knownEmail: string | null;
  typed: CardForm;
  faults: Partial<Record<CardField, CardFault>>;
  refusal?: 'declined' | 'insufficientFunds';
}

type Text = (key: keyof typeof checkoutTexts) => string;

/** The page on which an order is paid. */
export function checkoutPage(view: CheckoutView): string {
  const text = inLanguage(checkoutTexts, view.language);
  const { cancel_url: cancelUrl } = view.session;
  return renderPage({
    language: view.language,
    title: text('title'),
    styleSheet: 'checkout.css',
    content: html`
      <h1>${text('title')}</h1>
      ${alert(view, text)}
      <div class="checkout">
        ${orderSection(view, text)}
        <section aria-labelledby="card-title">
          <h2 id="card-title">${text('card')}</h2>
          ${testCards(text)}
          <form method="post" novalidate>
            ${cardFields.map((field) => fieldRow(field, view, text))}
            <button type="submit">${text('pay')} ${money(view.session.amount_total, view.language)}</button>
          </form>
          ${cancelUrl === null ? null : html`<p><a href="${cancelUrl}">${text('cancel')}</a></p>`}
        </section>
      </div>
    `,
  });
}

/** The page of an order that can no longer be paid, because it is or because its time has passed. */
export function closedCheckoutPage(
  sentence: 'complete' | 'expired',
  language: Language,
  target: string | null,
): string {
  const text = inLanguage(checkoutTexts, language);
  const label = text(sentence === 'complete' ? 'goOn' : 'goBack');
  return renderPage({
    language,
    title: text('title'),
    styleSheet: 'checkout.css',
    content: html`
      <h1>${text('title')}</h1>
      <p>${text(sentence)}</p>
      ${target === null ? null : html`<p><a class="button" href="${target}">${label}</a></p>`}
    `,
  });
}

function orderSection({ lines, session, language }: CheckoutView, text: Text): Markup {
  const subtotal = session.amount_subtotal;
  const taxes = lines.flatMap((line) => line.taxes ?? []);
  return html`
    <section aria-labelledby="order-title">
      <h2 id="order-title">${text('order')}</h2>
      <table class="order">
        <thead>
          <tr>
            <th scope="col">${text('item')}</th>
            <th scope="col" class="amount">${text('quantity')}</th>
            <th scope="col" class="amount">${text('price')}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map((line) => orderLine(line, language, text))}
        </tbody>
        <tfoot>
          ${amountRow(text('subtotal'), money(subtotal, language))}
          ${taxes.map(({ amount, rate }) =>
            amountRow(`${rate.display_name} ${percent(rate.percentage, language)}`, money(amount, language)),
          )}
          ${amountRow(text('total'), money(session.amount_total, language), 'total')}
        </tfoot>
      </table>
    </section>
  `;
}

function orderLine({ price, quantity, description }: CheckoutLine, language: Language, text: Text): Markup {
  const rhythm = text(price.recurring.interval === 'year' ? 'perYear' : 'perMonth');
  return html`<tr>
    <td>${description}</td>
    <td class="amount">${quantity}</td>
    <td class="amount">${money(price.unit_amount, language)} ${rhythm}</td>
  </tr>`;
}

function amountRow(label: string, amount: string, style = ''): Markup {
  return html`<tr class="${style}">
    <th scope="row" colspan="2">${label}</th>
    <td class="amount">${amount}</td>
  </tr>`;
}

function testCards(text: Text): Markup {
  return html`
    <div class="test-cards">
      <h3>${text('cardsTitle')}</h3>
      <ul>
        <li><code>4242 4242 4242 4242</code> ${text('cardAccepted')}</li>
        <li><code>4000 0000 0000 0002</code> ${text('cardDeclined')}</li>
        <li><code>4000 0000 0000 9995</code> ${text('cardFunds')}</li>
      </ul>
      <p>${text('cardHint')}</p>
    </div>
  `;
}

function alert({ faults, refusal, language }: CheckoutView, text: Text): Markup | null {
  const atFault = cardFields.flatMap((field) => (faults[field] ? [{ field, fault: faults[field] }] : []));
  if (refusal)
    return html`<div class="alert" role="alert" tabindex="-1" autofocus>
      <p>${text(refusal)}</p>
      <p>${text('retype')}</p>
    </div>`;
  if (atFault.length === 0) return null;

  const faultText = inLanguage(faultTexts, language);
  return html`
    <div class="alert" role="alert" tabindex="-1" autofocus>
      <p>${text('faults')}</p>
      <ul>
        ${atFault.map(
          ({ field, fault }) =>
            html`<li><a href="#${field}">${labelled(text(field), faultText(fault), language)}</a></li>`,
        )}
      </ul>
      <p>${text('retype')}</p>
    </div>
  `;
}

const attributes: Readonly<Record<CardField, Markup>> = {
  email: html`type="email" autocomplete="email"`,
  // Never offered by the browser: a real card has no place here.
  cardNumber: html`type="text" inputmode="numeric" autocomplete="off" placeholder="4242 4242 4242 4242"`,
  cardExpiry: html`type="text" inputmode="numeric" autocomplete="off" placeholder="12/34"`,
  cardCvc: html`type="text" inputmode="numeric" autocomplete="off" placeholder="123" maxlength="4"`,
  cardName: html`type="text" autocomplete="name"`,
};

function fieldRow(
  field: CardField,
  { faults, typed, knownEmail, language }: CheckoutView,
  text: Text,
): Markup {
  const fault = faults[field];
  const isFixed = field === 'email' && knownEmail !== null;
  const isKeptSecret = field === 'cardNumber' || field === 'cardCvc';
  const value = isFixed ? knownEmail : typed[field];
  return html`
    <div class="field">
      <label for="${field}">${text(field)}</label>
      <input
        id="${field}"
        name="${field}"
        required
        ${attributes[field]}
        ${isKeptSecret ? null : html`value="${value}"`}
        ${isFixed ? html`readonly` : null}
        ${fault ? html`aria-invalid="true" aria-describedby="${field}-fault"` : null}
      />
      ${fault ? html`<p class="fault" id="${field}-fault">${inLanguage(faultTexts, language)(fault)}</p>` : null}
    </div>
  `;
}
