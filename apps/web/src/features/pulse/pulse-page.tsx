import './pulse.texts.ts';
import { Card, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Pulse } from '../../member/api/rep.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { LastWord } from './last-word.tsx';
import { NotAsked } from './not-asked.tsx';
import { PulseForm } from './pulse-form.tsx';
import { pulseQuery } from './pulse.queries.ts';
import styles from './pulse.module.css';

/** The one question that a rep may answer once a quarter, and what becomes of the answer. */
export function PulsePage() {
  const { t } = useTranslation('pulse');
  const pulse = useQuery(pulseQuery);
  return (
    <>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      {pulse.isPending && <LoadingState />}
      {pulse.isError && <Problem error={pulse.error} onRetry={() => void pulse.refetch()} />}
      {pulse.isSuccess && <Parts pulse={pulse.data} />}
    </>
  );
}

function Parts({ pulse }: { pulse: Pulse }) {
  const { t } = useTranslation('pulse');
  return (
    <div className={styles.parts}>
      {pulse.isAsked ? <PulseForm key={pulse.quarter} pulse={pulse} /> : <NotAsked pulse={pulse} />}
      {pulse.lastWord && <LastWord word={pulse.lastWord} />}
      <Card title={t('protects.title')}>
        <ul>
          <li>{t('protects.team')}</li>
          <li>{t('protects.chance')}</li>
          <li>{t('protects.silence')}</li>
        </ul>
      </Card>
      <Card title={t('limits.title')}>
        <ul>
          <li>{t('limits.shared')}</li>
          <li>{t('limits.stored')}</li>
        </ul>
        <p>
          <Link to="/who-sees-what">{t('disclosure')}</Link>
        </p>
      </Card>
    </div>
  );
}
