import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CoachAvailability } from '../../member/api/coach.types.ts';
import { listTimeZones } from '../auth/enrolment/time-zones.ts';
import styles from './availability.module.css';

type Settings = Omit<CoachAvailability, 'rules'>;
type NumberSetting = Exclude<keyof Settings, 'timeZone'>;

const sessionMinutes = [25, 50] as const;
const stepMinutes = [15, 30, 60] as const;
const bufferMinutes = [0, 5, 10, 15, 20, 30, 45, 60];
const noticeHours = [0, 1, 2, 4, 12, 24, 48, 72, 168];
const windowDays = [7, 14, 21, 30, 60, 90];

/** How sessions are booked: how long, on which grid, how late and how early. */
export function BookingSettings({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (settings: Settings) => void;
}) {
  const { t } = useTranslation('coach-availability');
  const minutes = (count: number): string => (count === 0 ? t('units.none') : t('units.minutes', { count }));
  const choice = <Name extends NumberSetting>(
    name: Name,
    values: readonly Settings[Name][],
    say: (value: Settings[Name]) => string,
  ) => {
    const label: NumberSetting = name;
    return (
      <Choice
        label={t(label)}
        value={settings[name]}
        values={values}
        say={say}
        onChange={(value) => {
          onChange({ ...settings, [name]: value });
        }}
      />
    );
  };

  return (
    <div className={styles.settings}>
      <NativeSelect
        size="md"
        label={t('timeZone')}
        value={settings.timeZone}
        data={[...listTimeZones(settings.timeZone)]}
        onChange={(event) => {
          onChange({ ...settings, timeZone: event.currentTarget.value });
        }}
      />
      {choice('sessionMinutes', sessionMinutes, minutes)}
      {choice('stepMinutes', stepMinutes, (step) => t(`units.step.minutes${step}`))}
      {choice('bufferMinutes', bufferMinutes, minutes)}
      {choice('noticeHours', noticeHours, (count) => t('units.hours', { count }))}
      {choice('windowDays', windowDays, (count) => t('units.days', { count }))}
    </div>
  );
}

function Choice<Value extends number>({
  label,
  value,
  values,
  say,
  onChange,
}: {
  label: string;
  value: Value;
  values: readonly Value[];
  say: (value: Value) => string;
  onChange: (value: Value) => void;
}) {
  // A value set elsewhere stays as it is until another is chosen.
  const offered = values.includes(value) ? values : [value, ...values];
  return (
    <NativeSelect
      size="md"
      label={label}
      value={String(value)}
      data={offered.map((one) => ({ value: String(one), label: say(one) }))}
      onChange={(event) => {
        const chosen = offered.find((one) => String(one) === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}
