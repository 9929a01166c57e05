import { expect } from '@playwright/test';
import { newWord } from '../canary/ledger.ts';
import { test } from './journey-test.ts';
import { LANGS } from './lang.ts';
import { enrolWithCoach, voucherFor } from './offstage.ts';
import { MemberSteps } from './steps/member-steps.ts';
import { memberWords } from './steps/member-words.ts';
import { inventRep } from './steps/rep-steps.ts';
import { foundTeam } from './team.ts';

const ZONE = 'Europe/Paris';

const WORDS = {
  fr: {
    security: 'Sécurité',
    open: 'Effacer mon compte…',
    email: 'E-mail du compte',
    password: 'Mot de passe',
    confirm: 'Pour confirmer, écrivez EFFACER',
    word: 'EFFACER',
    unconfirmed: 'Écrivez EFFACER, en majuscules.',
    submit: 'Effacer pour de bon',
  },
  en: {
    security: 'Security',
    open: 'Erase my account…',
    email: 'E-mail of the account',
    password: 'Password',
    confirm: 'To confirm, write ERASE',
    word: 'ERASE',
    unconfirmed: 'Write ERASE, in capitals.',
    submit: 'Erase for good',
  },
} as const;

for (const lang of LANGS) {
  const words = memberWords(lang);
  const erasure = WORDS[lang];

  test(`a rep erases the account, and is nobody afterwards (${lang})`, async ({ house, ledger, seat }) => {
    const { member } = house.addresses;
    const team = await foundTeam(house, ledger, lang);
    const rep = inventRep(ledger, lang, ZONE);
    await enrolWithCoach(house, await voucherFor(house, team.people[0]!.email), rep, lang);
    const coach = house.coaches[0]!;
    const person = await seat({ lang });
    const writer = new MemberSteps(person, member, 'rep');

    await test.step('writes to the coach, who sees the conversation', async () => {
      await writer.signsIn(rep, words.home.title(rep.displayName));
      await person.goesTo(words.menu.conversation);
      await writer.writes(ledger.mark('message.content', 'a message of a rep', `${newWord()}.`));
    });
    await test.step('reads what goes and what stays, and is asked twice', async () => {
      await person.goesTo(erasure.security);
      await person.button(erasure.open).click();
      await person.looksAt('rep-90-erasure');
      await person.fills(erasure.email, rep.loginId);
      await person.fillsPassword(erasure.password, rep.password);
      await person.fills(erasure.confirm, 'oui');
      await person.button(erasure.submit).click();
      await expect(person.page.getByText(erasure.unconfirmed)).toBeVisible();
    });
    await test.step('erases, and cannot sign in any more than somebody unknown', async () => {
      await person.fills(erasure.confirm, erasure.word);
      await person.button(erasure.submit).click();
      await person.reads(words.welcome);
      await person.page.goto(`${member}/sign-in`);
      await person.fills(words.signIn.email, rep.loginId);
      await person.fillsPassword(words.signIn.password, rep.password);
      person.expectsRefusal('401 POST /v1/auth/login');
      await person.button(words.signIn.submit).click();
      await expect(person.page.getByRole('alert').getByText(words.refused.login)).toBeVisible();
    });
    await test.step('the coach has neither the rep nor the conversation', async () => {
      const coachBrowser = await seat({ lang });
      const desk = new MemberSteps(coachBrowser, member, 'coach');
      await desk.signsIn(coach, memberWords(coach.lang).week.title);
      await desk.switchesFrom(coach.lang);
      await expect(coachBrowser.page.getByRole('navigation')).toBeVisible();
      await coachBrowser.page.goto(`${member}/conversations`);
      await expect(coachBrowser.page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(coachBrowser.page.getByText(rep.displayName)).toHaveCount(0);
    });
  });
}
