import './operator.texts.ts';
import { EmptyState, LoadingState, PageTitle, useFormat } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ListedCoach } from '../../member/api/operator.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { InviteCoach } from './invite-coach.tsx';
import { coachesQuery } from './operator.queries.ts';
import styles from './operator.module.css';

/** Where those who run Aparté see the coaches and invite others. */
export function OperatorPage() {
  const { t } = useTranslation('operator');
  const coaches = useQuery(coachesQuery);
  return (
    <>
      <PageTitle title={t('coaches.title')}>{t('coaches.lead')}</PageTitle>
      <section className={styles.section}>
        <InviteCoach />
      </section>
      {coaches.isPending && <LoadingState />}
      {coaches.isError && <Problem error={coaches.error} onRetry={() => void coaches.refetch()} />}
      {coaches.isSuccess && <CoachTable coaches={coaches.data.coaches} />}
    </>
  );
}

function CoachTable({ coaches }: { coaches: readonly ListedCoach[] }) {
  const { t } = useTranslation('operator');
  const format = useFormat();
  if (coaches.length === 0) {
    return (
      <EmptyState title={t('coaches.none.title')}>
        <p>{t('coaches.none.text')}</p>
      </EmptyState>
    );
  }
  return (
    <table className="ui-table">
      <thead>
        <tr>
          <th scope="col">{t('coaches.name')}</th>
          <th scope="col">{t('coaches.state')}</th>
          <th scope="col">{t('coaches.joined')}</th>
        </tr>
      </thead>
      <tbody>
        {coaches.map(({ coachId, displayName, state, joinedOn }) => (
          <tr key={coachId}>
            <th scope="row">{displayName}</th>
            <td data-label={t('coaches.state')}>{t(`coaches.states.${state}`)}</td>
            <td data-label={t('coaches.joined')}>{format.localDate(joinedOn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
