import {
  localStorageColorSchemeManager,
  MantineContext,
  MantineThemeProvider,
  useProviderColorScheme,
} from '@mantine/core';
import type { i18n } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { theme } from '../theme.ts';

const colorSchemeManager = localStorageColorSchemeManager({ key: 'aparte.theme' });
const rootElement = (): HTMLElement => document.documentElement;

/**
 * Everything a site of Aparté needs around it: its texts, its look, light or dark.
 *
 * Mantine's own provider also writes `<style>` elements, which the content
 * security policy refuses, and carries the code that computes them; this one
 * gives its components the same context, with the values in styles/tokens.css.
 */
export function UiProvider({ i18n, children }: { i18n: i18n; children: ReactNode }) {
  const { colorScheme, setColorScheme, clearColorScheme } = useProviderColorScheme({
    manager: colorSchemeManager,
    defaultColorScheme: 'auto',
    getRootElement: rootElement,
    forceColorScheme: undefined,
  });
  const context = useMemo(
    () => ({
      colorScheme,
      setColorScheme,
      clearColorScheme,
      getRootElement: rootElement,
      classNamesPrefix: 'mantine',
      cssVariablesSelector: ':root',
      withStaticClasses: true,
    }),
    [colorScheme, setColorScheme, clearColorScheme],
  );

  return (
    <I18nextProvider i18n={i18n}>
      <MantineContext value={context}>
        <MantineThemeProvider theme={theme}>{children}</MantineThemeProvider>
      </MantineContext>
    </I18nextProvider>
  );
}
