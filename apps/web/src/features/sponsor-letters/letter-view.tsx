import { pulseWords, say } from '@aparte/confidentiality';
import { Card, SharedPageView, useLocale } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import { usePeriodName } from './period-name.ts';
import type { Letter, PulseRelease } from '../../sponsor/sponsor-api.types.ts';

/** One letter, opened. */
export function LetterView({ letter }: { letter: Letter }) {
  const { payload } = letter;
  return 'paragraphs' in payload ? <SharedPageView page={payload} /> : <Word release={payload} />;
}

function Word({ release }: { release: PulseRelease }) {
  const { t } = useTranslation('sponsor-letters');
  const locale = useLocale();
  const nameOf = usePeriodName();
  return (
    <Card title={t('pulse.title', { period: nameOf(release.period) })}>
      <p>
        <strong>{say(pulseWords[release.word ?? 'none'], locale)}</strong>
      </p>
      <p className="ui-soft">{t('pulse.people', { count: release.rosterSize })}</p>
    </Card>
  );
}
