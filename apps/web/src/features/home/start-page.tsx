import './home.texts.ts';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { sessionQuery } from '../../member/session.queries.ts';
import { RepHomePage } from './rep-home-page.tsx';
import { Welcome } from './welcome.tsx';

/** Where everyone arrives: each finds their own start. */
export function StartPage() {
  const { data: session } = useQuery(sessionQuery);
  if (!session) return <Welcome />;

  switch (session.account.kind) {
    case 'rep':
      return <RepHomePage name={session.account.displayName} timeZone={session.account.timeZone} />;
    case 'coach':
      return <Navigate to="/coach" replace />;
    case 'operator':
      return <Navigate to="/operator" replace />;
  }
}
