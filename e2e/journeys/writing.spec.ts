import { type Ledger, newWord } from '../canary/ledger.ts';
import { test } from './journey-test.ts';
import { LANGS, type Lang } from './lang.ts';
import { enrolWithCoach, voucherFor } from './offstage.ts';
import { CoachSteps } from './steps/coach-steps.ts';
import { MemberSteps } from './steps/member-steps.ts';
import { memberWords } from './steps/member-words.ts';
import { inventRep } from './steps/rep-steps.ts';
import { WritingSteps } from './steps/writing-steps.ts';
import { foundTeam } from './team.ts';

const ZONE = 'Europe/Paris';
const OPERATORS_START: Record<Lang, string> = { fr: 'Coachs', en: 'Coaches' };

for (const lang of LANGS) {
  const words = memberWords(lang);
  const security = lang === 'fr' ? 'Sécurité' : 'Security';

  test(`what was written is changed, found, reported, exported and carried over (${lang})`, async ({
    house,
    ledger,
    seat,
  }) => {
    const { member } = house.addresses;
    const team = await foundTeam(house, ledger, lang);
    const rep = inventRep(ledger, lang, ZONE);
    await enrolWithCoach(house, await voucherFor(house, team.people[0]!.email), rep, lang);
    const coach = house.coaches[0]!;

    const repBrowser = await seat({ lang });
    const repWriter = new MemberSteps(repBrowser, member, 'rep');
    const repSteps = new WritingSteps(repBrowser);
    const coachBrowser = await seat({ lang });
    const coachWriter = new MemberSteps(coachBrowser, member, 'coach');
    const coachSteps = new WritingSteps(coachBrowser);

    const before = sentence(ledger, 'a message of a rep', lang);
    const after = sentence(ledger, 'the changed text of a message', lang);
    await test.step('the rep writes and changes what was sent; the coach sees both', async () => {
      await repWriter.signsIn(rep, words.home.title(rep.displayName));
      await repBrowser.goesTo(words.menu.conversation);
      await repWriter.writes(before);
      await repSteps.changes(before, after);
      await coachWriter.signsIn(coach, memberWords(coach.lang).week.title);
      await coachWriter.switchesFrom(coach.lang);
      await new CoachSteps(coachBrowser).opensTheConversationWith(rep.displayName);
      await coachSteps.seesChanged(before, after);
    });

    await test.step('the rep searches, and no word of it leaves the page', async () => {
      await repSteps.finds(ledger.mark('message.content', 'a word looked for', newWord()), after);
    });

    const reported = ledger.mark('report.message', 'a reported message', `${newWord()}.`);
    await test.step('the rep shows one message of the coach to those who run the house', async () => {
      await coachWriter.writes(reported);
      await repWriter.reads([reported]);
      await repSteps.reports(reported);

      const { operator } = house;
      const operatorBrowser = await seat({ lang });
      const desk = new MemberSteps(operatorBrowser, member, 'operator');
      await desk.signsIn(operator, OPERATORS_START[operator.lang]);
      await desk.switchesFrom(operator.lang);
      await new WritingSteps(operatorBrowser).readsAndClosesTheReportOf(rep.displayName, reported);
    });

    await test.step('the rep takes everything along as a file', () => repSteps.exportsEverything(security));

    const page = ledger.mark('journal.content', 'a page of a journal', `${newWord()} m’a suivi.`);
    await test.step('the rep keeps a journal, the coach keeps notes', async () => {
      await repSteps.keeps('journal', page);
      await coachSteps.keeps('notes', ledger.mark('coach.notes', 'a note of a coach', `${newWord()}.`));
    });

    await test.step('the rep changes coach and carries one page over', async () => {
      await repBrowser.goesTo(words.menu.conversation);
      await repBrowser.reads(coach.displayName);
      const next = await repSteps.changesCoach(coach.displayName);
      await repSteps.carriesOver(page, next);

      await coachSteps.findsClosed(rep.displayName);
      const nextCoach = house.coaches.find(({ displayName }) => displayName === next)!;
      const nextBrowser = await seat({ lang });
      const nextWriter = new MemberSteps(nextBrowser, member, 'coach');
      await nextWriter.signsIn(nextCoach, memberWords(nextCoach.lang).week.title);
      await nextWriter.switchesFrom(nextCoach.lang);
      await new CoachSteps(nextBrowser).opensTheConversationWith(rep.displayName);
      await new WritingSteps(nextBrowser).seesCarriedOver(page);
    });
  });
}

function sentence(ledger: Ledger, what: string, lang: Lang): string {
  return ledger.mark('message.content', what, `${newWord()}${lang === 'fr' ? ', redit.' : ', said again.'}`);
}
