import { expect } from '@playwright/test';
import { newWord } from '../canary/ledger.ts';
import { test } from './journey-test.ts';
import { LANGS } from './lang.ts';
import { agesTheCode, enrolWithCoach, voucherFor } from './offstage.ts';
import { AccountSteps } from './steps/account-steps.ts';
import { accountWords } from './steps/account-words.ts';
import { MemberSteps } from './steps/member-steps.ts';
import { memberWords } from './steps/member-words.ts';
import { inventRep } from './steps/rep-steps.ts';
import { foundTeam } from './team.ts';

const ZONE = 'Europe/Paris';

for (const lang of LANGS) {
  const words = memberWords(lang);
  const account = accountWords(lang);

  test(`a rep changes the password, forgets it, and comes back with the code (${lang})`, async ({
    house,
    ledger,
    seat,
  }) => {
    const { member, sandbox } = house.addresses;
    const team = await foundTeam(house, ledger, lang);
    const rep = inventRep(ledger, lang, ZONE);
    const voucher = await voucherFor(house, team.people[0]!.email);
    const { accountId } = await enrolWithCoach(house, voucher, rep, lang);
    const person = await seat({ lang });
    const writer = new MemberSteps(person, member, 'rep');
    const steps = new AccountSteps(person, ledger);
    const home = words.home.title(rep.displayName);
    const said = ledger.mark('message.content', 'a message of a rep', `${newWord()} avant tout cela.`);
    const changed = steps.inventsAPassword();

    await test.step('writes, and changes the password', async () => {
      await writer.signsIn(rep, home);
      await person.goesTo(words.menu.conversation);
      await writer.writes(said);
      await steps.changesThePassword(rep.password, changed);
    });
    await test.step('the old password is refused, the new one opens everything', async () => {
      await writer.signsOut();
      await person.page.goto(`${member}/sign-in`);
      await person.fills(words.signIn.email, rep.loginId);
      await person.fillsPassword(words.signIn.password, rep.password);
      person.expectsRefusal('401 POST /v1/auth/login');
      await person.button(words.signIn.submit).click();
      await expect(person.page.getByRole('alert').getByText(words.refused.login)).toBeVisible();

      await writer.signsIn({ ...rep, password: changed }, home);
      await person.goesTo(words.menu.conversation);
      await writer.reads([said]);
    });
    await test.step('what one tab does, the other follows', async () => {
      const other = await person.context.newPage();
      await other.goto(`${member}/security`);
      await expect(other.getByRole('heading', { level: 1, name: account.unlock })).toBeVisible();
      await writer.signsOut();
      await expect(other.getByRole('heading', { level: 1, name: words.signIn.title })).toBeVisible();
      await other.close();
      await writer.signsIn({ ...rep, password: changed }, home);
    });

    await test.step('is asked about a code that has grown old, and puts it off', async () => {
      await agesTheCode(house, accountId);
      await person.page.reload();
      await steps.putsTheReminderOff();
    });
    const code =
      await test.step('makes a new code without the password, and signs out elsewhere', async () => {
        const elsewhere = await seat({ lang });
        await new MemberSteps(elsewhere, member, 'rep').signsIn({ ...rep, password: changed }, home);
        const made = await steps.makesANewCode();
        await steps.endsEveryOtherSession();
        await elsewhere.page.reload();
        await elsewhere.reads(words.welcome);
        await elsewhere.context.close();
        return made;
      });
    await test.step('forgets the password and comes back with the code', async () => {
      await writer.signsOut();
      await steps.asksForTheWayBack(member, rep.loginId);
      await steps.followsTheWayBack(sandbox, rep.loginId);
      const next = await steps.comesBackWithTheCode(code, steps.inventsAPassword());
      expect(next).not.toBe(code);
      await person.reads(home);
      await person.goesTo(words.menu.conversation);
      await writer.reads([said]);
    });
  });

  test(`somebody who lost everything starts over, and the other side decides (${lang})`, async ({
    house,
    ledger,
    seat,
  }) => {
    const { member, sandbox } = house.addresses;
    const team = await foundTeam(house, ledger, lang);
    const rep = inventRep(ledger, lang, ZONE);
    await enrolWithCoach(house, await voucherFor(house, team.people[0]!.email), rep, lang);
    const [coach] = house.coaches;
    const coachBrowser = await seat({ lang });
    const coachWriter = new MemberSteps(coachBrowser, member, 'coach');
    const coachSteps = new AccountSteps(coachBrowser, ledger);
    const openConversation = async (): Promise<void> => {
      await coachBrowser.goesTo(words.reps.menu);
      await coachBrowser.link(words.reps.write(rep.displayName)).click();
      await coachBrowser.reads(rep.displayName);
    };

    await test.step('the coach knows the keys of the rep', async () => {
      await coachWriter.signsIn(coach!, memberWords(coach!.lang).week.title);
      await coachWriter.switchesFrom(coach!.lang);
      await openConversation();
      await expect(coachBrowser.button(words.conversation.send)).toBeEnabled();
    });
    const person = await seat({ lang });
    const steps = new AccountSteps(person, ledger);
    await test.step('the rep has nothing left, reads what that means and starts over', async () => {
      await steps.asksForTheWayBack(member, rep.loginId);
      await steps.followsTheWayBack(sandbox, rep.loginId);
      await steps.startsOver(steps.inventsAPassword());
      await person.reads(words.home.title(rep.displayName));
    });
    await test.step('the coach is warned, writes nothing, and then decides', async () => {
      await coachBrowser.page.reload();
      await coachSteps.isWarnedOfNewKeys(rep.displayName);
      await coachSteps.trustsTheNewKeys();
      const text = ledger.mark('message.content', 'a message of a coach', `${newWord()}, bon retour.`);
      await coachWriter.writes(text);
    });
  });
}
