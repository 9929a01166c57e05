import { pulseWords, say } from '@aparte/confidentiality';
import { Card, SharedPageView, useLocale } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import type { Letter, PulseRelease } from '../../sponsor/sponsor-api.types.ts';

/** One letter, opened. */
export function LetterView({ letter }: { letter: Letter }) {
  const { payload } = letter;
  return 'paragraphs' in payload ? <SharedPageView page={payload} /> : <Word release={payload} />;
}

function Word({ release }: { release: PulseRelease }) {
  const { t } = useTranslation('sponsor-letters');
  const locale = useLocale();
  return (
    <Card title={t('pulse.title', { period: release.period })}>
      <p>{say(pulseWords[release.word ?? 'none'], locale)}</p>
    </Card>
  );
}
