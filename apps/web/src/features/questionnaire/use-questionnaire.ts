import type { QuestionId } from '@aparte/matching';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { bodyOf } from '../../http/create-http.ts';
import { repHttp } from '../../member/api/rep-api.ts';
import { sealLine } from '../../member/line-to-coach.ts';
import { answersToSend, type AnswerDraft, type DraftAnswer } from './answer-draft.ts';
import { dropUnfinished, keepUnfinished, readUnfinished, type Unfinished } from './unfinished.ts';

/** The answers of one person as they are being given. */
export function useQuestionnaire(
  userId: string,
  initial: { readonly draft: AnswerDraft; readonly line: string },
  onSent: () => void,
) {
  const [state, setState] = useState<Unfinished>(() => readUnfinished(userId) ?? { ...initial, step: 0 });
  const queryClient = useQueryClient();
  const change = (next: Partial<Unfinished>): void => {
    const changed = { ...state, ...next };
    keepUnfinished(userId, changed);
    setState(changed);
  };

  const sending = useMutation({
    mutationFn: async () => {
      const answers = answersToSend(state.draft);
      const body = { answers, sealedLine: await sealLine(state.line) };
      return bodyOf(repHttp.PUT('/v1/rep/questionnaire', { body }));
    },
    onSuccess: async () => {
      dropUnfinished();
      queryClient.removeQueries({ queryKey: ['rep', 'proposals'] });
      await queryClient.invalidateQueries({ queryKey: ['rep'], refetchType: 'none' });
      onSent();
    },
  });

  return {
    ...state,
    sending,
    answer: (id: QuestionId, value: DraftAnswer) => {
      change({ draft: { ...state.draft, [id]: value } });
    },
    writeLine: (line: string) => {
      change({ line });
    },
    goTo: (step: number) => {
      change({ step });
    },
  };
}
