import { useSession } from '../../member/use-session.ts';
import { CoachAccessLog } from './coach-access-log.tsx';
import { RepAccessLog } from './rep-access-log.tsx';

/** The access log on one's own page: a rep's own, a coach's own actions, nothing for the others. */
export function AccessLogSection() {
  const { account } = useSession();
  switch (account.kind) {
    case 'rep':
      return <RepAccessLog />;
    case 'coach':
      return <CoachAccessLog />;
    case 'operator':
      return null;
  }
}
