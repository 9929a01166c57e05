import { newWord } from '../canary/ledger.ts';
import { test } from './journey-test.ts';
import { enrolWithCoach, voucherFor } from './offstage.ts';
import { MemberSteps } from './steps/member-steps.ts';
import { memberWords } from './steps/member-words.ts';
import { inventRep } from './steps/rep-steps.ts';
import { TabSteps } from './steps/tab-steps.ts';
import { foundTeam } from './team.ts';

const lang = 'en';
const words = memberWords(lang);

test(`two tabs write in one conversation, are locked and signed out, and lose nothing (${lang})`, async ({
  house,
  ledger,
  seat,
}) => {
  const { member } = house.addresses;
  const team = await foundTeam(house, ledger, lang);
  const rep = inventRep(ledger, lang, 'Europe/Paris');
  await enrolWithCoach(house, await voucherFor(house, team.people[0]!.email), rep, lang);
  const newText = (what: string): string => ledger.mark('message.content', what, `${newWord()}, by me.`);
  const said = [newText('a message of the first tab'), newText('a message of the second tab')];
  const drafts = [newText('a draft in the first tab'), newText('a draft in the second tab')] as const;

  const first = await seat({ lang });
  const second = await first.opensATab();
  const [writer, secondWriter] = [
    new MemberSteps(first, member, 'rep'),
    new MemberSteps(second, member, 'rep'),
  ];
  const [tab, secondTab] = [new TabSteps(first), new TabSteps(second)];
  const bothRead = async (): Promise<void> => {
    await writer.reads(said);
    await secondWriter.reads(said);
  };

  await test.step('both tabs write, and each reads the other', async () => {
    await writer.signsIn(rep, words.home.title(rep.displayName));
    await first.goesTo(words.menu.conversation);
    await first.reads(house.coaches[0]!.displayName);
    await secondTab.opens(first.page.url(), rep);
    await writer.writes(said[0]!);
    await secondWriter.writes(said[1]!);
    await bothRead();
  });
  await test.step('the first loses its line, the second locks: what waited leaves once', async () => {
    said.push(newText('a message that waits in the first tab'));
    await first.losesTheLine();
    await tab.writesWithoutALine(said[2]!);
    await tab.begins(drafts[0]);
    await secondTab.begins(drafts[1]);
    await secondTab.isLeftAlone();
    await secondTab.unlocks(rep);
    await secondTab.findsWhatWasBegun(drafts[1]);
    await secondWriter.reads(said);
    await first.findsTheLine();
    await bothRead();
    await tab.findsWhatWasBegun(drafts[0]);
  });
  await test.step('the second signs out while something waits in the first', async () => {
    said.push(newText('a message that outlives signing out'));
    await first.losesTheLine();
    await tab.writesWithoutALine(said[3]!);
    await tab.begins(drafts[0]);
    await secondTab.signsOutAfterAWarning();
    await tab.readsThatItWasClosed();
    await first.findsTheLine();
    await tab.signsInHere(rep);
    await tab.findsWhatWasBegun(drafts[0]);
    await writer.reads(said);
  });
  await test.step('the second finds the session again, its draft and every message once', async () => {
    await second.goesTo(words.menu.conversation);
    await secondTab.unlocks(rep);
    await secondTab.findsWhatWasBegun(drafts[1]);
    await bothRead();
    await first.page.reload();
    await writer.reads(said);
  });
});
