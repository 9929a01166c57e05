import './questionnaire.texts.ts';
import { LoadingState } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../member/problems/problem.tsx';
import { questionnaireQuery } from '../../member/rep.queries.ts';
import { UnlockGate } from '../auth/unlock-gate.tsx';
import { draftOf } from './answer-draft.ts';
import { Questions } from './questions.tsx';

/** What a rep is asked before coaches are proposed. */
export function QuestionnairePage() {
  return (
    <UnlockGate>
      <Opened />
    </UnlockGate>
  );
}

function Opened() {
  const { t } = useTranslation('questionnaire');
  const kept = useQuery({ ...questionnaireQuery, staleTime: Infinity });

  if (kept.isPending) return <LoadingState label={t('reading')} />;
  if (kept.isError) return <Problem error={kept.error} onRetry={() => void kept.refetch()} />;
  return <Questions initial={{ draft: draftOf(kept.data.answers), line: kept.data.line }} />;
}
