import { Problem } from '@aparte/platform';

/** A batch has taken the page: it is on its way to the director, or there. */
export class PageAlreadySent extends Problem {
  readonly code = 'page-already-sent';
  readonly status = 409;
  readonly title = 'This page has already been sent.';
}
