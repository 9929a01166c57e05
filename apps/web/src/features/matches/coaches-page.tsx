import './matches.texts.ts';
import { EmptyState, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import type { RepMatch } from '../../member/api/rep.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useProblemWords } from '../../member/problems/use-problem-words.ts';
import { proposalsQuery, questionnaireQuery, repHomeQuery } from '../../member/rep.queries.ts';
import { UnlockGate } from '../auth/unlock-gate.tsx';
import { CoachCards } from './coach-cards.tsx';

/** The coaches proposed to a rep, or the one they chose. */
export function CoachesPage() {
  const home = useQuery(repHomeQuery);
  if (home.isPending) return <LoadingState />;
  if (home.isError) return <Problem error={home.error} onRetry={() => void home.refetch()} />;
  if (home.data.match) return <Chosen match={home.data.match} />;
  return (
    <UnlockGate>
      <Proposed />
    </UnlockGate>
  );
}

function Proposed() {
  const { t } = useTranslation('matches');
  const proposals = useQuery(proposalsQuery);
  const questionnaire = useQuery(questionnaireQuery);

  if (proposals.isError && toProblem(proposals.error).code === 'questionnaire-missing') {
    return <MissingAnswers error={proposals.error} />;
  }
  for (const query of [proposals, questionnaire]) {
    if (query.isError) return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!proposals.data || !questionnaire.data) return <LoadingState label={t('loading')} />;
  if (proposals.data.coaches.length === 0) return <Nobody />;
  return <CoachCards coaches={proposals.data.coaches} line={questionnaire.data.line} />;
}

function MissingAnswers({ error }: { error: unknown }) {
  const { t } = useTranslation('matches');
  const words = useProblemWords();
  return (
    <>
      <PageTitle title={t('missing.title')}>{words(error)}</PageTitle>
      <Link to="/questionnaire" className="ui-button">
        {t('missing.open')}
      </Link>
    </>
  );
}

function Nobody() {
  const { t } = useTranslation('matches');
  return (
    <>
      <PageTitle title={t('none.title')} />
      <EmptyState title={t('none.text')}>
        <Link to="/questionnaire" className="ui-button">
          {t('none.answers')}
        </Link>
      </EmptyState>
    </>
  );
}

function Chosen({ match }: { match: RepMatch }) {
  const { t } = useTranslation('matches');
  const { coachName: coach, spaceId } = match;
  return (
    <>
      <PageTitle title={t('chosen.title', { coach })}>{t('chosen.text')}</PageTitle>
      <p>
        <Link to="/conversations/$spaceId" params={{ spaceId }} className="ui-button">
          {t('chosen.open', { coach })}
        </Link>
      </p>
      <p>
        <Link to="/change-coach">{t('chosen.leave')}</Link>
      </p>
    </>
  );
}
