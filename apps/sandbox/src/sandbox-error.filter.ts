import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';

import { html } from './pages/html.ts';
import { inLanguage, readerLanguage } from './pages/language.ts';
import { renderPage } from './pages/page.ts';
import { StripeError, type StripeErrorDetails } from './stripe/api/stripe-error.ts';

const texts = {
  notFound: { fr: 'Cette page n’existe pas.', en: 'This page does not exist.' },
  failed: { fr: 'Le bac à sable n’a pas pu répondre.', en: 'The sandbox could not answer.' },
  refused: { fr: 'Cette demande est refusée.', en: 'This request is refused.' },
  home: { fr: 'Accueil', en: 'Home' },
} as const;

/** Writes every refusal in the shape that its reader expects: Stripe's, a page, or problem+json. */
@Catch()
export class SandboxErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('sandbox');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const status = statusOf(error);
    if (status >= 500) this.logger.error(error);

    response.status(status);
    if (/^\/v1(\/|$)/.test(request.path)) response.json({ error: stripeDetails(error, status) });
    else if (request.path.startsWith('/_sandbox') || !request.accepts('html')) sendProblem(response, status);
    else response.type('html').send(errorPage(request, status));
  }
}

function statusOf(error: unknown): number {
  if (error instanceof StripeError) return error.status;
  if (error instanceof HttpException) return error.getStatus();
  // The reader of bodies marks its own refusals (too large, cut short) this way.
  const { status } = error as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function stripeDetails(error: unknown, status: number): StripeErrorDetails {
  if (error instanceof StripeError) return error.details;
  return status >= 500
    ? { type: 'api_error', message: 'The sandbox failed; its log says why.' }
    : { type: 'invalid_request_error', message: `The request was refused with status ${status}.` };
}

function sendProblem(response: Response, status: number): void {
  const code = status >= 500 ? 'failed' : status === 404 ? 'not-found' : 'refused';
  response.type('application/problem+json');
  response.send(JSON.stringify({ type: `/problems/${code}`, title: texts[sentenceFor(status)].en, status }));
}

function errorPage(request: Request, status: number): string {
  const language = readerLanguage(request);
  const text = inLanguage(texts, language);
  const sentence = text(sentenceFor(status));
  return renderPage({
    language,
    title: sentence,
    content: html`<h1>${sentence}</h1>
      <p><a href="/?lang=${language}">${text('home')}</a></p>`,
  });
}

function sentenceFor(status: number): 'notFound' | 'failed' | 'refused' {
  if (status >= 500) return 'failed';
  return status === 404 ? 'notFound' : 'refused';
}
