import { useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const order = { auto: 'light', light: 'dark', dark: 'auto' } as const;

const drawings = {
  auto: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2v14a7 7 0 0 1 0-14Z',
  light:
    'M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM11 2h2v3h-2zM11 19h2v3h-2zM2 11h3v2H2zM19 11h3v2h-3zM4.2 5.6l1.4-1.4 2.1 2.1-1.4 1.4zM16.3 17.7l1.4-1.4 2.1 2.1-1.4 1.4zM4.2 18.4l2.1-2.1 1.4 1.4-2.1 2.1zM16.3 6.3l2.1-2.1 1.4 1.4-2.1 2.1z',
  dark: 'M20.5 14.6A8.5 8.5 0 0 1 9.4 3.5a8.5 8.5 0 1 0 11.1 11.1Z',
} as const;

/** Goes round light, dark, and the device's own setting. */
export function ThemeSwitch() {
  const { t } = useTranslation('ui');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const label = t('theme', { theme: t(`themes.${colorScheme}`) });

  return (
    <button
      type="button"
      className="ui-switch"
      aria-label={label}
      title={label}
      onClick={() => {
        setColorScheme(order[colorScheme]);
      }}
    >
      <svg viewBox="0 0 24 24" width="22" height="22" fill="currentColor" aria-hidden="true">
        <path d={drawings[colorScheme]} />
      </svg>
    </button>
  );
}
