import './told-openings.texts.ts';
import { Card, LoadingState } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../member/problems/problem.tsx';
import { useMoment } from '../../member/use-moment.ts';
import { useSession } from '../../member/use-session.ts';
import { toldOpeningsQuery } from './told-openings.queries.ts';

/** Where a rep reads who opened their conversation and why; nothing for the others. */
export function ToldOpeningsSection() {
  const { account } = useSession();
  return account.kind === 'rep' ? <ToldOpenings /> : null;
}

function ToldOpenings() {
  const { t } = useTranslation('toldOpenings');
  const moment = useMoment();
  const told = useQuery(toldOpeningsQuery);
  return (
    <Card title={t('title')}>
      <p>{t('lead')}</p>
      {told.isPending && <LoadingState />}
      {told.isError && <Problem error={told.error} onRetry={() => void told.refetch()} />}
      {told.data?.openings.length === 0 && <p>{t('none')}</p>}
      <ul>
        {told.data?.openings.map(({ openedAt, closesAt, reason, isDanger }) => (
          <li key={openedAt}>
            <p>{t('opened', { from: moment(openedAt), until: moment(closesAt) })}</p>
            <p>{t('reason', { reason })}</p>
            {isDanger && <p>{t('danger')}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
