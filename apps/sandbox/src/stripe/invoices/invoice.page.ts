import { html, type Markup } from '../../pages/html.ts';
import { inLanguage, type Language } from '../../pages/language.ts';
import { renderPage } from '../../pages/page.ts';
import type { InvoiceSheet } from './invoice-sheet.ts';
import { invoiceTexts } from './invoice.texts.ts';

/** The page of an invoice. */
export function invoicePage(sheet: InvoiceSheet, pdfAddress: string, language: Language): string {
  const text = inLanguage(invoiceTexts, language);
  const [description, quantity, amount] = sheet.columns;
  return renderPage({
    language,
    title: sheet.title,
    content: html`
      <h1>${sheet.title}</h1>
      <p class="specimen">${text('specimen')}</p>
      ${sheet.facts.map((fact) => html`<p>${fact}</p>`)}
      <h2>${text('billedTo')}</h2>
      <address>${sheet.recipient.map((line) => html`${line}<br />`)}</address>
      <div class="scroll" role="region" tabindex="0" aria-label="${sheet.title}">
        <table>
          <thead>
            <tr>
              <th scope="col">${description}</th>
              <th scope="col" class="amount">${quantity}</th>
              <th scope="col" class="amount">${amount}</th>
            </tr>
          </thead>
          <tbody>
            ${sheet.lines.map(lineRow)}
          </tbody>
          <tfoot>
            ${sheet.totals.map(totalRow)}
          </tfoot>
        </table>
      </div>
      <p><a class="button" href="${pdfAddress}">${text('download')}</a></p>
    `,
  });
}

function lineRow(line: InvoiceSheet['lines'][number]): Markup {
  return html`<tr>
    <td>${line.description}<br /><small>${line.period}</small></td>
    <td class="amount">${line.quantity}</td>
    <td class="amount">${line.amount}</td>
  </tr>`;
}

function totalRow(total: InvoiceSheet['totals'][number]): Markup {
  return html`<tr class="${total.isStrong ? 'total' : ''}">
    <th scope="row" colspan="2">${total.label}</th>
    <td class="amount">${total.amount}</td>
  </tr>`;
}
