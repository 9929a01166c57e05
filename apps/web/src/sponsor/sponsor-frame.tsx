import './sponsor.texts.ts';
import { AppFrame } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from './session.queries.ts';
import { SignedInNavigation, VisitorNavigation } from './navigation.tsx';

/** The frame of the sponsor site around the page being read. */
export function SponsorFrame() {
  const { t } = useTranslation('sponsor');
  const pathname = useLocation({ select: (location) => location.pathname });
  const session = useQuery(sessionQuery);

  return (
    <AppFrame
      persona="director"
      pathname={pathname}
      home={
        <Link to="/" className="ui-home">
          {t('home')}
        </Link>
      }
      navigation={session.data ? <SignedInNavigation /> : <VisitorNavigation />}
      statusLine={t('statusLine')}
    >
      <Outlet />
    </AppFrame>
  );
}
