import './invoices.texts.ts';
import { EmptyState, ErrorState, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { InvoiceTable } from './invoice-table.tsx';
import { invoicesQuery } from './invoices.queries.ts';

/** The bills of the firm. */
export function InvoicesPage() {
  const { t } = useTranslation('sponsor-invoices');
  const invoices = useQuery(invoicesQuery);

  return (
    <>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      {invoices.isPending && <LoadingState />}
      {invoices.isError && (
        <ErrorState problem={toProblem(invoices.error)} onRetry={() => void invoices.refetch()} />
      )}
      {invoices.data?.invoices.length === 0 && (
        <EmptyState title={t('empty.title')}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      )}
      {invoices.data && invoices.data.invoices.length > 0 && (
        <InvoiceTable invoices={invoices.data.invoices} />
      )}
    </>
  );
}
