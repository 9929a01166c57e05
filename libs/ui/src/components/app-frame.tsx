import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** For whom a page is; it sets the accent colour. */
export type Persona = 'rep' | 'coach' | 'director' | 'operator';

/** What surrounds a page: where to go, in which language, in which light, and an honest line at the foot. */
export interface AppFrameProps {
  readonly persona: Persona;
  /** The link to the start page, with class `ui-home`. */
  readonly home: ReactNode;
  /** List items holding links (and a button to sign out); none when there is nowhere to go yet. */
  readonly navigation?: ReactNode;
  /** Changes with the page, and folds the menu of a phone. */
  readonly pathname: string;
  readonly statusLine: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page. */
export function AppFrame({ persona, home, navigation, pathname, statusLine, children }: AppFrameProps) {
  const { t } = useTranslation('ui');
  useLayoutEffect(() => {
    document.documentElement.dataset['persona'] = persona;
  }, [persona]);

  return (
    <div className="ui-frame">
      <a className="ui-skip" href="#main">
        {t('skipToContent')}
      </a>
      <header className="ui-header">
        <div className="ui-header-row">
          {home}
          <div className="ui-switches">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
          {navigation !== undefined && <Navigation pathname={pathname}>{navigation}</Navigation>}
        </div>
      </header>
      <main id="main" className="ui-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="ui-footer">
        <p>{statusLine}</p>
      </footer>
    </div>
  );
}

function Navigation({ pathname, children }: { pathname: string; children: ReactNode }) {
  const { t } = useTranslation('ui');
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    setIsOpen(false);
  }, [pathname]);

  return (
    <>
      <button
        type="button"
        className="ui-nav-toggle"
        aria-expanded={isOpen}
        aria-controls="ui-nav"
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {isOpen ? t('closeMenu') : t('menu')}
      </button>
      <nav id="ui-nav" className="ui-nav" aria-label={t('mainNavigation')} data-open={isOpen || undefined}>
        <ul>{children}</ul>
      </nav>
    </>
  );
}
