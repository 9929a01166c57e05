import './member.texts.ts';
import { AppFrame, type Persona } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IdleWarning } from './idle-warning.tsx';
import { Navigation } from './navigation.tsx';
import { QuickExit } from './quick-exit.tsx';
import { sessionQuery } from './session.queries.ts';

/** The frame of the member site around the page being read. */
export function MemberFrame() {
  const { t } = useTranslation('member');
  const pathname = useLocation({ select: (location) => location.pathname });
  const session = useQuery(sessionQuery);
  const kind = session.data?.account.kind ?? null;

  return (
    <AppFrame
      persona={kind ?? personaOfVisitor(pathname)}
      pathname={pathname}
      home={
        <Link to="/" className="ui-home">
          {t('home')}
        </Link>
      }
      navigation={<Navigation kind={kind} />}
      statusLine={
        <>
          {t('statusLine')} <Link to="/who-sees-what">{t('navigation.disclosure')}</Link>
        </>
      }
    >
      <Outlet />
      {kind !== null && <QuickExit />}
      {kind !== null && <IdleWarning />}
    </AppFrame>
  );
}

function personaOfVisitor(pathname: string): Persona {
  if (pathname.startsWith('/coach')) return 'coach';
  return pathname.startsWith('/operator') ? 'operator' : 'rep';
}
