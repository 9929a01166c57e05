import './problems.texts.ts';
import { useProblemText } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { PasskeyFailure } from '../keys/passkey-failure.ts';
import { SealingFailure } from '../sealing/sealing-failure.ts';
import { ChatFailure } from './chat-failure.ts';

/** Turns whatever was thrown into a sentence for the person at the screen. */
export function useProblemWords(): (error: unknown) => string {
  const { t, i18n } = useTranslation('problems');
  const describe = useProblemText();
  const has = (key: string): boolean => i18n.exists(key, { ns: 'problems' });

  return (error) => {
    if (error instanceof SealingFailure) return t(`sealing.${error.code}`);
    if (error instanceof PasskeyFailure) return t(`passkey.${error.code}`);
    if (error instanceof ChatFailure) return t(`chat.${error.code}`);
    const { code } = toProblem(error);
    const key = `server.${code}`;
    return has(key) ? t(key as 'server.login-failed') : describe(code);
  };
}
