import './auth.texts.ts';
import { LoadingState } from '@aparte/ui';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { resume } from '../../member/keys/key-desk.ts';
import { useKeyState } from '../../member/keys/key-state.ts';
import { useIsSessionOver, useSession } from '../../member/use-session.ts';
import { useIsSigningOut } from '../../member/use-sign-out.ts';
import { UnlockPage } from './unlock-page.tsx';

/** Shows what needs keys once they are at hand; after a reload they come back by themselves, else by password. */
export function UnlockGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation('auth');
  const session = useSession();
  const keys = useKeyState();
  const isSigningOut = useIsSigningOut();
  const isOver = useIsSessionOver();
  const isOpen = keys.status === 'unlocked' && keys.userId === session.account.id;

  useEffect(() => {
    if (keys.status === 'unknown') void resume(session);
  }, [keys.status, session]);

  if (isOpen) return children;
  if (keys.status === 'unknown') return <LoadingState label={t('unlock.opening')} />;
  // The keys are forgotten before the page is left: nobody is asked to unlock what they are leaving.
  if (isSigningOut || isOver) return <LoadingState />;
  return <UnlockPage session={session} />;
}
