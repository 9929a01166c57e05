import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { theme } from '../theme.ts';

const colorSchemeManager = localStorageColorSchemeManager({ key: 'aparte.theme' });

/** Everything a site of Aparté needs around it: its texts, its look, light or dark. */
export function UiProvider({ i18n, children }: { i18n: i18n; children: ReactNode }) {
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
        // Both would insert <style> elements, which the content security policy refuses.
        withCssVariables={false}
        withGlobalClasses={false}
      >
        {children}
      </MantineProvider>
    </I18nextProvider>
  );
}
