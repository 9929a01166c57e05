import './member.texts.ts';
import { AppFrame } from '@aparte/ui';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The frame of the member site around the page being read. */
export function MemberFrame() {
  const { t } = useTranslation('member');
  const pathname = useLocation({ select: (location) => location.pathname });

  return (
    <AppFrame
      persona="rep"
      pathname={pathname}
      home={
        <Link to="/" className="ui-home">
          {t('home')}
        </Link>
      }
      statusLine={t('statusLine')}
    >
      <Outlet />
    </AppFrame>
  );
}
