import { useFormat } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import type { Invoice } from '../../sponsor/sponsor-api.types.ts';

/** Aparté sells in one currency. */
const currency = 'EUR';

/** One line per bill, with its PDF. */
export function InvoiceTable({ invoices }: { invoices: readonly Invoice[] }) {
  const { t } = useTranslation('sponsor-invoices');
  return (
    <table className="ui-table" role="table">
      <caption className="ui-hidden">{t('title')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['number', 'issuedOn', 'seats', 'total', 'state', 'pdf'] as const).map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {invoices.map((invoice) => (
          <Row key={invoice.id} invoice={invoice} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ invoice }: { invoice: Invoice }) {
  const { t } = useTranslation('sponsor-invoices');
  const format = useFormat();

  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {invoice.number}
      </th>
      <td role="cell" className="ui-amount">
        {format.shortDate(invoice.issuedOn)}
      </td>
      <td role="cell" data-label={t('columns.seats')}>
        {invoice.seats}
      </td>
      <td role="cell" data-label={t('columns.total')}>
        <strong className="ui-amount">{format.money(invoice.totalCents, currency)}</strong>{' '}
        <span className="ui-soft">{t('vat', { vat: format.money(invoice.vatCents, currency) })}</span>
      </td>
      <td role="cell">{t(`states.${invoice.state}`)}</td>
      <td role="cell">
        <a href={`/v1/invoices/${encodeURIComponent(invoice.id)}/pdf`} target="_blank" rel="noreferrer">
          {t('openPdf')} <span className="ui-hidden">{invoice.number}</span>
        </a>
      </td>
    </tr>
  );
}
