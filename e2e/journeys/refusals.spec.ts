import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { test } from './journey-test.ts';
import { LANGS } from './lang.ts';
import { enrol, enrolWithCoach, voucherFor } from './offstage.ts';
import { directorWords } from './steps/director-words.ts';
import { MemberSteps } from './steps/member-steps.ts';
import { memberWords } from './steps/member-words.ts';
import { inventRep, RepSteps } from './steps/rep-steps.ts';
import { foundTeam, inventTeam } from './team.ts';
import { expire, tamper } from './vouchers.ts';

const ZONE = 'Europe/Paris';

for (const lang of LANGS) {
  const words = memberWords(lang);

  test(`an expired or altered invitation says so, a used one says nothing (${lang})`, async ({
    house,
    ledger,
    seat,
  }) => {
    const { member } = house.addresses;
    const team = await foundTeam(house, ledger, lang);
    const voucher = await voucherFor(house, team.people[0]!.email);
    await enrol(house, voucher, inventRep(ledger, lang, ZONE), lang);
    const other = await voucherFor(house, team.people[1]!.email);

    for (const [name, link, refusal, sentence] of [
      ['expired', expire(other, house.voucherSigningKey), 410, words.refused.expired],
      ['altered', tamper(other), 422, words.refused.invalid],
    ] as const) {
      const person = await seat({ lang });
      person.expectsRefusal(`${refusal} POST /v1/claims/preview`);
      await person.page.goto(`${member}/invite#${link}`);
      await person.reads(words.refused.title);
      await expect(person.page.getByRole('alert').getByText(sentence)).toBeVisible();
      await person.looksAt(`refusal-01-voucher-${name}`);
      await person.context.close();
    }

    for (const link of [voucher, other]) {
      const person = await seat({ lang });
      await person.page.goto(`${member}/invite#${link}`);
      await person.reads(words.promise.title);
      await expect(person.page.getByRole('link', { name: words.refused.known })).toBeVisible();
      await person.context.close();
    }
  });

  test(`a wrong password opens neither site (${lang})`, async ({ house, ledger, seat }) => {
    const { member, sponsor } = house.addresses;
    const { signIn, signUp } = directorWords(lang);
    const { director } = inventTeam(ledger);
    const rep = inventRep(ledger, lang, ZONE);

    const atWork = await seat({ lang });
    await atWork.page.goto(`${sponsor}/sign-in`);
    await atWork.fills(signIn.email, director.email);
    await atWork.fillsPassword(signUp.password, director.password);
    atWork.expectsRefusal('401 POST /v1/login');
    await atWork.button(signIn.submit).click();
    await expect(atWork.page.getByRole('alert').getByText(signIn.failed)).toBeVisible();
    await atWork.looksAt('refusal-02-director-sign-in');

    const atHome = await seat({ lang });
    await atHome.page.goto(`${member}/sign-in`);
    await atHome.fills(words.signIn.email, rep.loginId);
    await atHome.fillsPassword(words.signIn.password, rep.password);
    atHome.expectsRefusal('401 POST /v1/auth/login');
    await atHome.button(words.signIn.submit).click();
    await expect(atHome.page.getByRole('alert').getByText(words.refused.login)).toBeVisible();
    await atHome.looksAt('refusal-03-member-sign-in');
  });

  test(`a time taken meanwhile is answered with the next three (${lang})`, async ({
    house,
    ledger,
    seat,
  }) => {
    const team = await foundTeam(house, ledger, lang);
    const [rep, rival] = [inventRep(ledger, lang, ZONE), inventRep(ledger, lang, ZONE)];
    await enrolWithCoach(house, await voucherFor(house, team.people[0]!.email), rep, lang);
    const other = await enrolWithCoach(house, await voucherFor(house, team.people[1]!.email), rival, lang);

    const person = await seat({ lang });
    await new MemberSteps(person, house.addresses.member, 'rep').signsIn(
      rep,
      words.home.title(rep.displayName),
    );
    const steps = new RepSteps(person, rep);
    const answer = person.page.waitForResponse((response) => response.url().includes('/v1/rep/slots?'));
    await steps.looksForATime();
    const { slots } = (await (await answer).json()) as { slots: { startsAt: string }[] };
    // Behind the back of the page, somebody books what it still shows as free.
    const startsAt = lastOfTheFirstDay(slots.map((slot) => slot.startsAt));
    await other.http.post('/v1/rep/sessions', { startsAt, requestId: randomUUID() });

    person.expectsRefusal('409 POST /v1/rep/sessions');
    await steps.asksFor(steps.lastOfTheFirstDay());
    const dialog = person.page.getByRole('dialog', { name: words.book.taken });
    await expect(dialog.getByRole('alert')).toHaveText(words.refused.taken);
    const offers = dialog.getByRole('button').filter({ hasText: /\d\d:\d\d/ });
    await expect(offers).toHaveCount(3);
    await person.looksAt('refusal-04-time-taken');

    await offers.first().click();
    const again = person.page.getByRole('dialog', { name: words.book.dialog });
    await again.getByRole('button', { name: words.book.submit, exact: true }).click();
    await person.reads(words.book.done);
  });
}

/** The last of these moments that falls on the day of the first one, on the clock of the reps of this file. */
function lastOfTheFirstDay(moments: readonly string[]): string {
  const dayOf = (moment = ''): string => new Date(moment).toLocaleDateString('en-CA', { timeZone: ZONE });
  return moments.findLast((moment) => dayOf(moment) === dayOf(moments[0])) ?? '';
}
