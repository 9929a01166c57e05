import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

/** What a list says when there is nothing in it, and what can be done about that. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="ui-state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Something is on its way; read out politely. */
export function LoadingState({ label }: { label?: string }) {
  const { t } = useTranslation('ui');
  return (
    <div className="ui-loading" role="status">
      <span className="ui-spinner" aria-hidden="true" />
      <span>{label ?? t('loading')}</span>
    </div>
  );
}

/** A failure as the server named it. */
export interface NamedFailure {
  readonly code: string;
  readonly requestId?: string | undefined;
}

/** What failed, in words chosen by its code, and a way to try again. */
export function ErrorState({
  problem,
  message,
  onRetry,
}: {
  problem: NamedFailure;
  /** The words of the feature itself, for codes that only it knows. */
  message?: string | undefined;
  onRetry?: () => void;
}) {
  const { t } = useTranslation('ui');
  const describe = useProblemText();
  const isKnown = useIsKnownProblem();
  // A failure that explains itself needs no report.
  const reference = message === undefined && !isKnown(problem.code) ? problem.requestId : undefined;

  return (
    <div className="ui-state" data-tone="fault" role="alert">
      <h2>{t('errors.title')}</h2>
      <p>{message ?? describe(problem.code)}</p>
      {reference !== undefined && (
        <p className="ui-soft">{t('errors.reference', { requestId: reference })}</p>
      )}
      {onRetry && (
        <Button look="quiet" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}

/** Turns a failure code into a sentence; codes without one are told as unexpected. */
export function useProblemText(): (code: string) => string {
  const { t } = useTranslation('ui');
  const isKnown = useIsKnownProblem();
  return (code) => (isKnown(code) ? t(`errors.${code}` as 'errors.unexpected') : t('errors.unexpected'));
}

function useIsKnownProblem(): (code: string) => boolean {
  const { i18n } = useTranslation('ui');
  return (code) => i18n.exists(`errors.${code}`, { ns: 'ui' });
}
