import { createLazyRoute } from '@tanstack/react-router';
import { InvoicesPage } from './invoices-page.tsx';

/** The bills. */
export const invoicesRoute = createLazyRoute('/signed-in/invoices')({ component: InvoicesPage });
