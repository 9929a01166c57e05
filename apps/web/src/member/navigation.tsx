import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberKind } from './api/model.types.ts';
import { SignOut } from './sign-out.tsx';

/** Where somebody can go, by what they are on this site. */
export function Navigation({ kind }: { kind: MemberKind | null }) {
  switch (kind) {
    case 'rep':
      return <RepNavigation />;
    case 'coach':
      return <CoachNavigation />;
    case 'operator':
      return <OperatorNavigation />;
    case null:
      return <VisitorNavigation />;
  }
}

function VisitorNavigation() {
  const { t } = useTranslation('member');
  return (
    <>
      <Item to="/who-sees-what">{t('navigation.disclosure')}</Item>
      <Item to="/sign-in">{t('navigation.signIn')}</Item>
    </>
  );
}

function RepNavigation() {
  const { t } = useTranslation('member');
  return (
    <>
      <Item to="/" isExact>
        {t('navigation.rep.home')}
      </Item>
      <Item to="/sessions">{t('navigation.rep.sessions')}</Item>
      <Item to="/conversations">{t('navigation.rep.conversation')}</Item>
      <Item to="/journal">{t('navigation.rep.journal')}</Item>
      <Item to="/sharing">{t('navigation.rep.sharing')}</Item>
      <Item to="/pulse">{t('navigation.rep.pulse')}</Item>
      <Item to="/who-sees-what">{t('navigation.disclosure')}</Item>
      <Item to="/security">{t('navigation.security')}</Item>
      <SignOut />
    </>
  );
}

function CoachNavigation() {
  const { t } = useTranslation('member');
  return (
    <>
      <Item to="/coach" isExact>
        {t('navigation.coach.week')}
      </Item>
      <Item to="/coach/reps">{t('navigation.coach.reps')}</Item>
      <Item to="/conversations">{t('navigation.coach.conversations')}</Item>
      <Item to="/coach/notes">{t('navigation.coach.notes')}</Item>
      <Item to="/coach/availability">{t('navigation.coach.availability')}</Item>
      <Item to="/coach/profile">{t('navigation.coach.profile')}</Item>
      <Item to="/security">{t('navigation.security')}</Item>
      <SignOut />
    </>
  );
}

function OperatorNavigation() {
  const { t } = useTranslation('member');
  return (
    <>
      <Item to="/operator" isExact>
        {t('navigation.operator.coaches')}
      </Item>
      <Item to="/operator/reports">{t('navigation.operator.reports')}</Item>
      <Item to="/operator/openings">{t('navigation.operator.openings')}</Item>
      <Item to="/security">{t('navigation.security')}</Item>
      <SignOut />
    </>
  );
}

function Item({
  to,
  isExact = false,
  children,
}: {
  to: LinkProps['to'];
  isExact?: boolean;
  children: ReactNode;
}) {
  return (
    <li>
      <Link to={to} activeOptions={{ exact: isExact }}>
        {children}
      </Link>
    </li>
  );
}
