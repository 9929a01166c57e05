import { createLazyRoute } from '@tanstack/react-router';
import { LettersPage } from './letters-page.tsx';

/** The letterbox. */
export const lettersRoute = createLazyRoute('/signed-in/letters')({ component: LettersPage });
