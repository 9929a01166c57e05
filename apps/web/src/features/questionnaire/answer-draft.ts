import {
  type Answers,
  type Question,
  type QuestionId,
  questionnaire,
  type Style,
  type StyleSlider,
} from '@aparte/matching';

/** What may stand as an answer while somebody is answering. */
export type DraftAnswer = string | readonly string[] | Style | null;

/** The answers given so far; a question that was skipped is not among them. */
export type AnswerDraft = Readonly<Partial<Record<QuestionId, DraftAnswer>>>;

/** The questions in the order in which they are asked. */
export const questionIds = Object.keys(questionnaire) as readonly QuestionId[];

/** The question of an id, as data. */
export function questionOf(id: QuestionId): Question {
  return questionnaire[id];
}

/** Whether a question has an answer, so that one may go on from it. */
export function isAnswered(draft: AnswerDraft, id: QuestionId): boolean {
  const answer = draft[id] ?? null;
  return Array.isArray(answer) ? answer.length > 0 : answer !== null;
}

/** Ticks or unticks one of several answers; nothing changes when there are enough already. */
export function toggled(chosen: readonly string[], option: string, most: number): readonly string[] {
  if (chosen.includes(option)) return chosen.filter((other) => other !== option);
  return chosen.length < most ? [...chosen, option] : chosen;
}

/** Moves one slider; those not touched yet stand in the middle. */
export function moved(style: Style | null, sliders: readonly string[], slider: string, step: number): Style {
  const middle = Object.fromEntries(sliders.map((name) => [name, 0])) as Record<StyleSlider, number>;
  return { ...middle, ...style, [slider]: step };
}

/** The draft of answers given before. */
export function draftOf(answers: Answers | null): AnswerDraft {
  return answers ?? {};
}

/** What is sent: an answer or an explicit nothing for each question. */
export function answersToSend(draft: AnswerDraft): Record<QuestionId, DraftAnswer> {
  const nothing = (id: QuestionId): DraftAnswer => (questionOf(id).kind === 'multi' ? [] : null);
  return Object.fromEntries(questionIds.map((id) => [id, draft[id] ?? nothing(id)])) as Record<
    QuestionId,
    DraftAnswer
  >;
}
