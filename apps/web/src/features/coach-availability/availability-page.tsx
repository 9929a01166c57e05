import './availability.texts.ts';
import { Button, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoachAvailability } from '../../member/api/coach.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useSession } from '../../member/use-session.ts';
import { useDates } from '../../member/use-dates.ts';
import { availabilityQuery, firstAvailability, useSaveAvailability } from './availability.queries.ts';
import styles from './availability.module.css';
import { BookingSettings } from './booking-settings.tsx';
import { DayHours } from './day-hours.tsx';
import {
  faultsOfWeek,
  isoWeekdays,
  mondayUntilFriday,
  rulesOf,
  typedWeek,
  type TypedWeek,
} from './weekly-hours.ts';

/** Where a coach says when they can be booked. */
export function AvailabilityPage() {
  const { t } = useTranslation('coach-availability');
  const { account } = useSession();
  const availability = useQuery(availabilityQuery);
  return (
    <>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      {availability.isPending && <LoadingState />}
      {availability.isError && (
        <Problem error={availability.error} onRetry={() => void availability.refetch()} />
      )}
      {availability.isSuccess && (
        <AvailabilityForm saved={availability.data ?? firstAvailability(account.timeZone)} />
      )}
    </>
  );
}

function AvailabilityForm({ saved }: { saved: CoachAvailability }) {
  const { t } = useTranslation('coach-availability');
  const { rules, ...savedSettings } = saved;
  const [week, setWeek] = useState(() => typedWeek(rules));
  const [settings, setSettings] = useState<Omit<CoachAvailability, 'rules'>>(savedSettings);
  const saving = useSaveAvailability();
  const hasFaults = Object.keys(faultsOfWeek(week)).length > 0;

  return (
    <form
      className={styles.form}
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (!hasFaults && !saving.isPending) saving.mutate({ ...settings, rules: rulesOf(week) });
      }}
    >
      <WeekHours
        week={week}
        onChange={(changed) => {
          saving.reset();
          setWeek(changed);
        }}
      />
      <section className={styles.section}>
        <h2>{t('settings')}</h2>
        <BookingSettings
          settings={settings}
          onChange={(changed) => {
            saving.reset();
            setSettings(changed);
          }}
        />
      </section>
      {saving.isError && <Problem error={saving.error} />}
      <div className={styles.save}>
        <Button type="submit" isBusy={saving.isPending} disabled={hasFaults}>
          {t('submit')}
        </Button>
        {saving.isSuccess && <span role="status">{t('saved')}</span>}
      </div>
    </form>
  );
}

function WeekHours({ week, onChange }: { week: TypedWeek; onChange: (week: TypedWeek) => void }) {
  const { t } = useTranslation('coach-availability');
  const dates = useDates();
  const faults = faultsOfWeek(week);
  return (
    <section className={styles.section}>
      <h2>{t('hours')}</h2>
      <ul className={styles.days}>
        {isoWeekdays.map((day) => (
          <DayHours
            key={day}
            day={dates.weekday(day)}
            hours={week[day] ?? []}
            fault={faults[day]}
            onChange={(hours) => {
              onChange({ ...week, [day]: hours });
            }}
          />
        ))}
      </ul>
      <div>
        <Button
          look="quiet"
          onClick={() => {
            onChange(mondayUntilFriday(week));
          }}
        >
          {t('copyMonday')}
        </Button>
      </div>
    </section>
  );
}
