import { createLazyRoute } from '@tanstack/react-router';
import { BookPage } from './book-page.tsx';
import { SessionsPage } from './sessions-page.tsx';

/** Booking a time. */
export const bookRoute = createLazyRoute('/rep/book')({ component: BookPage });

/** Every session of a rep. */
export const sessionsRoute = createLazyRoute('/rep/sessions')({ component: SessionsPage });
