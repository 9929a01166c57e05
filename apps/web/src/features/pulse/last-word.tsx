import { pulseWords, say } from '@aparte/confidentiality';
import { Card, useLocale } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import type { Pulse } from '../../member/api/rep.types.ts';

const PERIODS = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'] as const;

/** The last word about the team, as the director gets it. */
export function LastWord({ word: { period, word } }: { word: NonNullable<Pulse['lastWord']> }) {
  const { t } = useTranslation('pulse');
  const locale = useLocale();
  const part = PERIODS.find((name) => period.endsWith(name)) ?? 'Q1';
  return (
    <Card title={t('lastWord.title')}>
      <p>
        {t('lastWord.text', {
          period: t(`period.${part}`, { year: period.slice(0, 4) }),
          word: say(pulseWords[word ?? 'none'], locale),
        })}
      </p>
      <p className="ui-soft">{t('lastWord.same')}</p>
    </Card>
  );
}
