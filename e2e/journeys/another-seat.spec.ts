import { expect } from '@playwright/test';
import { withClient } from '@aparte/database-core';
import { test } from './journey-test.ts';
import { LANGS } from './lang.ts';
import { enrolWithCoach, voucherFor } from './offstage.ts';
import { memberWords } from './steps/member-words.ts';
import { inventRep } from './steps/rep-steps.ts';
import { foundTeam } from './team.ts';

const WORDS = {
  fr: {
    offer: 'Utiliser cette invitation avec votre compte',
    home: 'Revenir à mon espace',
    ended: 'Votre place est arrivée à son terme',
    use: 'Utiliser cette invitation',
    done: 'C’est fait',
  },
  en: {
    offer: 'Use this invitation with your account',
    home: 'Back to my space',
    ended: 'Your seat has ended',
    use: 'Use this invitation',
    done: 'Done',
  },
} as const;

for (const lang of LANGS) {
  const words = memberWords(lang);
  const seatWords = WORDS[lang];

  test(`a rep whose seat has ended takes one of another firm and keeps the coach (${lang})`, async ({
    house,
    ledger,
    seat,
  }) => {
    const { member } = house.addresses;
    const [former, next] = [await foundTeam(house, ledger, lang), await foundTeam(house, ledger, lang)];
    const rep = inventRep(ledger, lang, 'Europe/Paris');
    const client = await enrolWithCoach(house, await voucherFor(house, former.people[0]!.email), rep, lang);
    // What the job leaves once the last day is past.
    await withClient(house.adminUrls.private, (database) =>
      database.query('DELETE FROM seat.claim WHERE rep_id = $1', [client.accountId]),
    );
    const voucher = await voucherFor(house, next.people[0]!.email);
    const person = await seat({ lang });
    const notice = person.page.getByRole('heading', { name: seatWords.ended });

    await test.step('opens the invitation, and signs in with the account that is there', async () => {
      await person.page.goto(`${member}/invite#${voucher}`);
      await person.link(words.refused.known).click();
      await person.reads(words.signIn.title);
      await person.fills(words.signIn.email, rep.loginId);
      await person.fillsPassword(words.signIn.password, rep.password);
      await person.button(words.signIn.submit).click();
      await person.reads(seatWords.offer);
      await expect(person.page.getByText(next.organisationName)).toBeVisible();
      await person.looksAt('rep-95-another-seat');
    });
    await test.step('reads at home that the seat has ended, and what stays', async () => {
      await person.link(seatWords.home).click();
      await person.reads(words.home.title(rep.displayName));
      await expect(notice).toBeVisible();
      await person.looksAt('rep-96-seat-ended');
    });
    await test.step('uses the invitation, and has the coach as before', async () => {
      await person.page.goto(`${member}/invite`);
      await person.button(seatWords.use).click();
      await person.reads(seatWords.done);
      await person.link(seatWords.home).click();
      await person.reads(words.home.title(rep.displayName));
      await expect(person.link(words.home.book).first()).toBeVisible();
      await expect(notice).toHaveCount(0);
    });
  });
}
