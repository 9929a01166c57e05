import { pulseWords, say } from '@aparte/confidentiality';
import { Card, useFormat, useLocale } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import type { Letter, PulseRelease, SharedPage } from '../../sponsor/sponsor-api.types.ts';

/** One letter, opened. */
export function LetterView({ letter }: { letter: Letter }) {
  const { payload } = letter;
  return 'paragraphs' in payload ? <Page page={payload} /> : <Word release={payload} />;
}

function Page({ page }: { page: SharedPage }) {
  const { t } = useTranslation('sponsor-letters');
  const format = useFormat();
  return (
    <Card title={page.title}>
      <div lang={page.locale} className="ui-words">
        {page.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <p className="ui-soft">
        {t('share.from', { author: page.author, day: format.localDate(page.expiresOn) })}
      </p>
    </Card>
  );
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
