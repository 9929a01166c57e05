import { pulseRosterSizes } from '@aparte/confidentiality';
import { Card, ErrorState, LoadingState, useFormat } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import type { ExpectedWord, PulseOutlook } from '../../sponsor/sponsor-api.types.ts';
import { pulseOutlookQuery } from './letters.queries.ts';
import { usePeriodName } from './period-name.ts';

/** Which word about the team comes when, or why there is none, and how to read one. */
export function PulseOutlookCard() {
  const { t } = useTranslation('sponsor-letters');
  const outlook = useQuery(pulseOutlookQuery);
  return (
    <Card title={t('outlook.title')}>
      {outlook.isPending && <LoadingState />}
      {outlook.isError && (
        <ErrorState problem={toProblem(outlook.error)} onRetry={() => void outlook.refetch()} />
      )}
      {outlook.isSuccess && <Outlook outlook={outlook.data} />}
      <h3>{t('outlook.meaning.title')}</h3>
      <ul>
        <li>{t('outlook.meaning.good')}</li>
        <li>{t('outlook.meaning.mixed')}</li>
        <li>{t('outlook.meaning.strained')}</li>
      </ul>
      <p className="ui-soft">{t('outlook.meaning.blur')}</p>
    </Card>
  );
}

function Outlook({ outlook: { people, waiting, next } }: { outlook: PulseOutlook }) {
  const { t } = useTranslation('sponsor-letters');
  return (
    <>
      {people < pulseRosterSizes.wordFrom && <p>{t('outlook.small', { count: people })}</p>}
      {waiting && <Expected word={waiting} tense="waiting" />}
      {next && <Expected word={next} tense="next" />}
      {!waiting && !next && <p>{t('outlook.nothing')}</p>}
    </>
  );
}

function Expected({ word, tense }: { word: ExpectedWord; tense: 'waiting' | 'next' }) {
  const { t } = useTranslation('sponsor-letters');
  const format = useFormat();
  const nameOf = usePeriodName();
  const kind = word.hasWord ? 'word' : 'none';
  return (
    <p>{t(`outlook.${tense}.${kind}`, { period: nameOf(word.period), day: format.localDate(word.from) })}</p>
  );
}
