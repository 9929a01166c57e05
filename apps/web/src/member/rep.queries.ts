import { parseAnswers } from '@aparte/matching';
import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../http/create-http.ts';
import { repHttp } from './api/rep-api.ts';
import { openLine } from './line-to-coach.ts';

/** Where a rep stands: questionnaire, coach, next session. */
export const repHomeQuery = queryOptions({
  queryKey: ['rep', 'home'],
  queryFn: () => bodyOf(repHttp.GET('/v1/rep/home')),
});

/** A rep's answers and, opened on this device, the line to the future coach. */
export const questionnaireQuery = queryOptions({
  queryKey: ['rep', 'questionnaire'],
  queryFn: async () => {
    const { answers, sealedLine } = await bodyOf(repHttp.GET('/v1/rep/questionnaire'));
    return { answers: answers && parseAnswers(answers), line: await openLine(sealedLine) };
  },
});

/** The coaches proposed to the rep, as they stand now. */
export const proposalsQuery = queryOptions({
  queryKey: ['rep', 'proposals'],
  queryFn: () => bodyOf(repHttp.GET('/v1/rep/proposals')),
});
