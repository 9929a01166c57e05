import { Button, useLocale } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import type { ProposedCoach } from '../../member/api/rep.types.ts';
import { clockAt, isSameClock } from '../../member/local-time.ts';
import { useDates } from '../../member/use-dates.ts';
import styles from './matches.module.css';
import { useReasonSentences } from './use-reason-sentences.ts';

/** One coach proposed to a rep: who, why, how soon. */
export function CoachCard({
  coach,
  timeZone,
  onChoose,
}: {
  coach: ProposedCoach;
  timeZone: string;
  onChoose: (coach: ProposedCoach) => void;
}) {
  const { t } = useTranslation('matches');
  const locale = useLocale();
  const { displayName, headline, bio } = coach;

  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h2>{displayName}</h2>
        <p>{headline[locale]}</p>
        <p className="ui-soft">{t('card.languages', { languages: useSpoken(coach) })}</p>
      </div>
      <Why coach={coach} timeZone={timeZone} />
      <div>
        {bio[locale] !== '' && (
          <details className={styles.about}>
            <summary>{t('card.about')}</summary>
            <p>{bio[locale]}</p>
          </details>
        )}
      </div>
      <NextFree coach={coach} timeZone={timeZone} />
      <div>
        <Button
          onClick={() => {
            onChoose(coach);
          }}
        >
          {t('card.choose', { coach: displayName })}
        </Button>
      </div>
    </li>
  );
}

function Why({ coach, timeZone }: { coach: ProposedCoach; timeZone: string }) {
  const { t } = useTranslation('matches');
  const { reasons, difference } = useReasonSentences(coach, timeZone);
  return (
    <div className={styles.why}>
      <h3>{t('card.reasons')}</h3>
      <ul>
        {reasons.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {difference !== null && <li data-difference>{difference}</li>}
      </ul>
    </div>
  );
}

function NextFree({ coach, timeZone }: { coach: ProposedCoach; timeZone: string }) {
  const { t } = useTranslation('matches');
  const dates = useDates();
  const { nextFreeAt } = coach;
  if (nextFreeAt === null) return <div />;
  return (
    <p className={styles.next}>
      <span>
        {t('card.next', {
          day: dates.day(clockAt(nextFreeAt, timeZone).day),
          time: dates.time(nextFreeAt, timeZone),
        })}
      </span>
      {!isSameClock(nextFreeAt, timeZone, coach.timeZone) && (
        <span className="ui-soft">
          {t('card.theirClock', {
            time: dates.time(nextFreeAt, coach.timeZone),
            zone: dates.zone(coach.timeZone, nextFreeAt),
          })}
        </span>
      )}
    </p>
  );
}

function useSpoken({ languages }: ProposedCoach): string {
  const { t } = useTranslation('matches');
  const locale = useLocale();
  const names = languages.map((language) => t(`card.speaks.${language}`));
  return new Intl.ListFormat(locale).format(names);
}
