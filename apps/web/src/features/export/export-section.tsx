import './export.texts.ts';
import { Button, Card } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../member/problems/problem.tsx';
import { useSession } from '../../member/use-session.ts';
import { type ExportState, useExport } from './use-export.ts';

/** Where somebody takes along everything they wrote and may read. */
export function ExportSection() {
  const { t } = useTranslation('export');
  const { account } = useSession();
  const { state, start } = useExport();
  if (account.kind === 'operator') return null;

  const isBusy = state.step === 'reading' || state.step === 'packing';
  return (
    <Card title={t('section.title')}>
      <p>{t('section.text')}</p>
      <p>{t('section.careful')}</p>
      <div role="status">
        <Progress state={state} />
      </div>
      {state.step === 'failed' && <Problem error={state.error} />}
      <p>
        <Button look={state.step === 'ready' ? 'quiet' : 'main'} isBusy={isBusy} onClick={start}>
          {state.step === 'ready' ? t('section.again') : t('section.start')}
        </Button>
      </p>
    </Card>
  );
}

function Progress({ state }: { state: ExportState }) {
  const { t } = useTranslation('export');
  switch (state.step) {
    case 'idle':
    case 'failed':
      return null;
    case 'none':
      return <p>{t('section.none')}</p>;
    case 'reading':
      return <p>{t('section.reading', { done: state.done, of: state.of })}</p>;
    case 'packing':
      return <p>{t('section.packing', { percent: state.percent })}</p>;
    case 'ready':
      return (
        <>
          <p>{t('section.ready', { count: state.count })}</p>
          {state.unread.length > 0 && <p>{t('section.unread', { names: state.unread.join(', ') })}</p>}
          <p>
            <a className="ui-button" href={state.url} download="aparte-export.zip">
              {t('section.save')}
            </a>
          </p>
        </>
      );
  }
}
