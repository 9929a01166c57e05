import { createLazyRoute } from '@tanstack/react-router';
import { QuestionnairePage } from './questionnaire-page.tsx';

/** What a rep is asked before coaches are proposed. */
export const questionnaireRoute = createLazyRoute('/rep/questionnaire')({ component: QuestionnairePage });
