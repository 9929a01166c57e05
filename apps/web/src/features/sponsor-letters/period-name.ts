import { useTranslation } from 'react-i18next';

const PERIODS = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'] as const;

/** Says a quarter or a half-year as people do. */
export function usePeriodName(): (period: string) => string {
  const { t } = useTranslation('sponsor-letters');
  return (period) => {
    const part = PERIODS.find((name) => period.endsWith(name)) ?? 'Q1';
    return t(`period.${part}`, { year: period.slice(0, 4) });
  };
}
