import { newWord } from '../canary/ledger.ts';
import { test } from './journey-test.ts';
import { enrolWithCoach, voucherFor } from './offstage.ts';
import { AccountSteps } from './steps/account-steps.ts';
import { CoachSteps } from './steps/coach-steps.ts';
import { KeySteps } from './steps/key-steps.ts';
import { MemberSteps } from './steps/member-steps.ts';
import { memberWords } from './steps/member-words.ts';
import { inventRep } from './steps/rep-steps.ts';
import { foundTeam } from './team.ts';

const lang = 'fr';
const words = memberWords(lang);

test(`a coach who lost everything is accepted by the rep and gets the history back (${lang})`, async ({
  house,
  ledger,
  seat,
}) => {
  const { member, sandbox } = house.addresses;
  // The password stays the same, so that this coach goes on working in the house.
  const coach = house.coaches[2]!;
  const team = await foundTeam(house, ledger, lang);
  const rep = inventRep(ledger, lang, 'Europe/Paris');
  await enrolWithCoach(house, await voucherFor(house, team.people[0]!.email), rep, lang, coach);
  const newText = (what: string): string => ledger.mark('message.content', what, `${newWord()}, dit ici.`);
  const said = [newText('a message before the loss'), newText('a message after it')];

  const repBrowser = await seat({ lang });
  const repWriter = new MemberSteps(repBrowser, member, 'rep');
  const repKeys = new KeySteps(repBrowser, member);
  const coachBrowser = await seat({ lang });
  const coachWriter = new MemberSteps(coachBrowser, member, 'coach');
  const coachKeys = new KeySteps(coachBrowser, member);

  await test.step('the rep writes to a coach who then loses everything and starts over', async () => {
    await repWriter.signsIn(rep, words.home.title(rep.displayName));
    await repBrowser.goesTo(words.menu.conversation);
    await repWriter.writes(said[0]!);
    const steps = new AccountSteps(coachBrowser, ledger);
    await steps.asksForTheWayBack(member, coach.loginId);
    await steps.followsTheWayBack(sandbox, coach.loginId);
    await steps.startsOver(coach.password);
    await coachBrowser.reads(words.week.title);
  });
  await test.step('the rep is warned and writes nothing, accepts, and writes again', async () => {
    const steps = new AccountSteps(repBrowser, ledger);
    await repBrowser.page.reload();
    await steps.isWarnedOfNewKeys(coach.displayName);
    await steps.trustsTheNewKeys();
    await repWriter.writes(said[1]!);
  });
  await test.step('the coach reads what is new, and that the rest is closed', async () => {
    await new CoachSteps(coachBrowser).opensTheConversationWith(rep.displayName);
    await coachKeys.readsThatHistoryIsClosed();
    await coachWriter.reads([said[1]!]);
  });
  await test.step('the rep gives nothing back before the number was compared, and then does', async () => {
    await repKeys.isAskedForTheHistoryOf(coach.displayName);
    await coachWriter.readsTheSafetyNumber();
    await repWriter.readsTheSafetyNumber();
    await repWriter.confirmsTheSafetyNumber();
    await repKeys.givesTheHistoryBackTo(coach.displayName);
  });
  await test.step('the coach reads everything, and nothing speaks of a loss any more', async () => {
    await coachWriter.confirmsTheSafetyNumber();
    await coachKeys.findsTheHistoryGivenBack();
    await coachWriter.reads(said);
    await repBrowser.page.reload();
    await repWriter.reads(said);
    await repKeys.isNotAskedForTheHistoryOf(coach.displayName);
  });
});
