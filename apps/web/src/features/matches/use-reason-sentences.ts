import { type Locale, useLocale } from '@aparte/ui';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ProposedCoach } from '../../member/api/rep.types.ts';
import { clockAt } from '../../member/local-time.ts';
import { useDates } from '../../member/use-dates.ts';
import { readDifference, readReason, type ReasonWords } from './facts.ts';

/** Why a coach is proposed, and what they bring besides, in sentences. */
export function useReasonSentences(
  coach: ProposedCoach,
  timeZone: string,
): { readonly reasons: readonly string[]; readonly difference: string | null } {
  const locale = useLocale();
  const say = useSayReason(timeZone);
  const sayDifference = useSayDifference();
  const words = coach.reasons.map(({ code, facts }) => readReason(code, facts, locale));
  return {
    reasons: words.flatMap((reason) => (reason ? (say(reason) ?? []) : [])),
    difference: sayDifference(coach),
  };
}

function useSayReason(timeZone: string): (reason: ReasonWords) => string | null {
  const { t } = useTranslation('matches');
  const locale = useLocale();
  const dates = useDates();
  const sayStyle = useSayStyle();

  return (reason) => {
    switch (reason.code) {
      case 'topics':
        return sayTopics(reason, t, locale);
      case 'style':
        return sayStyle(reason);
      case 'craft': {
        const items = [...reason.items, ...(reason.hasSold ? [t('reasons.hasSold')] : [])];
        return items.length > 0 ? t('reasons.craft', { items: items.join(t('reasons.separator')) }) : null;
      }
      case 'hours':
        return t('reasons.hours', { hours: new Intl.NumberFormat(locale).format(reason.hours) });
      case 'soonest': {
        const { startsAt } = reason;
        const day = dates.day(clockAt(startsAt, timeZone).day);
        return t('reasons.soonest', { day, time: dates.time(startsAt, timeZone) });
      }
    }
  };
}

function sayTopics(
  { items, asked }: Extract<ReasonWords, { code: 'topics' }>,
  t: TFunction<'matches'>,
  locale: Locale,
): string | null {
  if (items.length === 0) return null;
  const list = new Intl.ListFormat(locale).format(items);
  return items.length < asked
    ? t('reasons.topicsSome', { items: list })
    : t('reasons.topics', { items: list });
}

function useSayStyle(): (reason: Extract<ReasonWords, { code: 'style' }>) => string | null {
  const { t } = useTranslation('matches');
  const locale = useLocale();
  return ({ sliders, items, comforts }) => {
    const named = sliders.map((slider) => t(`reasons.sliders.${slider}`));
    const comfort = new Intl.ListFormat(locale).format(comforts);
    const all = [...named, ...items, ...(comfort === '' ? [] : [t('reasons.comfort', { items: comfort })])];
    return all.length > 0 ? t('reasons.style', { items: all.join(t('reasons.separator')) }) : null;
  };
}

function useSayDifference(): (coach: ProposedCoach) => string | null {
  const { t } = useTranslation('matches');
  const locale = useLocale();
  return ({ difference }) => {
    const words = difference && readDifference(difference.code, difference.facts, locale);
    if (!words) return null;
    return words.code === 'style'
      ? t('reasons.differenceStyle', { pole: words.pole })
      : t('reasons.differenceTopic', { topic: words.topic });
  };
}
