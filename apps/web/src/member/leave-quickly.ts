import { publicHttp } from './api/member-api.ts';
import { forgetKeys } from './keys/key-desk.ts';

/** A page that anybody could have open, in the language of the site. */
const neutralPages: Record<string, string> = {
  fr: 'https://fr.wikipedia.org/wiki/Portail:Accueil',
  en: 'https://en.wikipedia.org/wiki/Main_Page',
};

/** Empties the screen at once, ends the session and goes to a neutral page that takes the place of this one. */
export function leaveQuickly(language: string): void {
  document.documentElement.hidden = true;
  // The page goes away whether or not the server answers in time.
  void forgetKeys().catch(() => undefined);
  void publicHttp.POST('/v1/auth/logout', { keepalive: true }).catch(() => undefined);
  location.replace(neutralPages[language] ?? 'about:blank');
}
