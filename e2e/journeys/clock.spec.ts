import { expect } from '@playwright/test';
import { newWord } from '../canary/ledger.ts';
import { test } from './journey-test.ts';
import { enrolWithCoach, voucherFor } from './offstage.ts';
import { CoachSteps } from './steps/coach-steps.ts';
import { MemberSteps } from './steps/member-steps.ts';
import { memberWords } from './steps/member-words.ts';
import { inventRep } from './steps/rep-steps.ts';
import { foundTeam } from './team.ts';

const lang = 'en';
const words = memberWords(lang);
const YEAR_MS = 365 * 86_400_000;

test(`a device whose clock is a year off says so, and its messages arrive (${lang})`, async ({
  house,
  ledger,
  seat,
}) => {
  const { member } = house.addresses;
  const team = await foundTeam(house, ledger, lang);
  const rep = inventRep(ledger, lang, 'Europe/Paris');
  await enrolWithCoach(house, await voucherFor(house, team.people[0]!.email), rep, lang);
  const text = ledger.mark('message.content', 'a message of another year', `${newWord()}, in time.`);

  await test.step('the rep reads by how much the clock is off, and writes', async () => {
    const person = await seat({ lang });
    await person.page.clock.install({ time: new Date(Date.now() + YEAR_MS) });
    const writer = new MemberSteps(person, member, 'rep');
    await writer.signsIn(rep, words.home.title(rep.displayName));
    await person.goesTo(words.menu.conversation);
    const notice = person.page.getByText(
      /^The clock of this device is about 365 days fast\. Nothing is lost/,
    );
    await expect(notice).toBeVisible();
    await person.looksAt('clock-01-a-year-off');
    await writer.writes(text);
  });
  await test.step('the coach reads it at once', async () => {
    const coach = house.coaches[0]!;
    const person = await seat({ lang });
    const writer = new MemberSteps(person, member, 'coach');
    await writer.signsIn(coach, memberWords(coach.lang).week.title);
    await writer.switchesFrom(coach.lang);
    await new CoachSteps(person).opensTheConversationWith(rep.displayName);
    await writer.reads([text]);
  });
});
