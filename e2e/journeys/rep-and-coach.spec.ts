import { expect } from '@playwright/test';
import { newWord, type Ledger } from '../canary/ledger.ts';
import { test } from './journey-test.ts';
import { LANGS, type Lang } from './lang.ts';
import { CoachSteps } from './steps/coach-steps.ts';
import { DirectorSteps } from './steps/director-steps.ts';
import { FileSteps } from './steps/file-steps.ts';
import { KeySteps } from './steps/key-steps.ts';
import { MailboxSteps } from './steps/mailbox-steps.ts';
import { MemberSteps } from './steps/member-steps.ts';
import { memberWords } from './steps/member-words.ts';
import { inventRep, RepSteps } from './steps/rep-steps.ts';
import { drawing, pdfSaying, picture, sound } from './steps/sample-files.ts';
import { foundTeam } from './team.ts';

/** What a rep answers, question by question; an empty line skips the question. */
const ANSWERS: Record<Lang, string[][]> = {
  fr: [
    ['L’un ou l’autre'],
    ['Itinérant, terrain'],
    ['Entreprises, PME', 'Distribution'],
    ['Des semaines'],
    ['4 à 9 ans'],
    ['La confiance', 'La négociation'],
    ['nettement : questionne', 'plutôt : est doux'],
    ['Utile'],
    [],
    ['Midi (12 h à 14 h)', 'Entre deux visites (9 h à 12 h, 14 h à 17 h)'],
    ['Visio'],
    ['Parler'],
  ],
  en: [
    ['Either'],
    ['Field sales'],
    ['Small and medium businesses', 'Distribution'],
    ['Weeks'],
    ['4 to 9 years'],
    ['Confidence', 'Negotiation'],
    ['clearly: asks', 'rather: is gentle'],
    ['Useful'],
    [],
    ['Midday (12 to 2 pm)', 'Between visits (9 to 12, 2 to 5 pm)'],
    ['Video'],
    ['Talking'],
  ],
};
const REP_ZONES: Record<Lang, string> = { fr: 'Indian/Reunion', en: 'America/Toronto' };

for (const lang of LANGS) {
  test(`a rep takes a seat, books and writes; the director learns nothing (${lang})`, async ({
    house,
    ledger,
    seat,
  }) => {
    // The longest journey of all: from the invitation to new keys, with three browsers.
    test.setTimeout(360_000);
    const { member, sponsor, sandbox } = house.addresses;
    const words = memberWords(lang);
    const team = await foundTeam(house, ledger, lang);
    const { email } = team.people[0]!;
    const rep = inventRep(ledger, lang, REP_ZONES[lang]);
    const repBrowser = await seat({ lang, timeZone: rep.timeZone });
    const repSteps = new RepSteps(repBrowser, rep);
    const repWriter = new MemberSteps(repBrowser, member, 'rep');
    const directorBrowser = await seat({ lang });
    const director = new DirectorSteps(directorBrowser, sponsor);

    const before = await test.step('the director reads their pages, before', async () => {
      await new MailboxSteps(repBrowser, sandbox).findsOneMailTo(email);
      await director.signsIn(team);
      return director.readsEverything();
    });

    await test.step('opens the invitation and reads the promise', async () => {
      await new MailboxSteps(repBrowser, sandbox).followsTheInvitation();
      await repSteps.readsThePromise(team.organisationName);
    });
    await test.step('makes an account whose password never leaves the browser', async () => {
      await repSteps.makesAnAccount();
      await repSteps.keepsTheCode(ledger);
    });
    const coachName = await test.step('answers, compares three coaches and chooses one', async () => {
      await repSteps.answersTheQuestionnaire(ANSWERS[lang]);
      return repSteps.choosesACoach(house.coaches.map(({ displayName }) => displayName));
    });
    const startsAt = await test.step('books a free time', async () => {
      await repSteps.looksForATime();
      return repSteps.books();
    });

    const coach = house.coaches.find(({ displayName }) => displayName === coachName)!;
    const coachBrowser = await seat({ lang, timeZone: coach.timeZone });
    const coachWriter = new MemberSteps(coachBrowser, member, 'coach');
    await test.step('the coach finds the session, the rep and the line', async () => {
      await coachWriter.signsIn(coach, memberWords(coach.lang).week.title);
      await coachWriter.switchesFrom(coach.lang);
      const desk = new CoachSteps(coachBrowser);
      await desk.findsInTheWeek(startsAt, rep.displayName, coach.timeZone);
      await desk.opensTheConversationWith(rep.displayName);
      await coachWriter.reads([rep.line]);
    });

    const said = [rep.line];
    await test.step('both write, and read each other at once', async () => {
      await repBrowser.goesTo(words.menu.conversation);
      await repBrowser.reads(coachName);
      for (const [writer, reader, who] of [
        [repWriter, coachWriter, 'a rep'],
        [coachWriter, repWriter, 'a coach'],
        [repWriter, coachWriter, 'a rep'],
      ] as const) {
        const text = newMessage(ledger, lang, who);
        await writer.writes(text);
        said.push(text);
        await reader.reads(said);
      }
      await repWriter.looksAtTheConversation();
      await coachWriter.looksAtTheConversation();
    });

    await test.step('both send files and look at them where nothing else can be reached', async () => {
      const [repFiles, coachFiles] = [new FileSteps(repBrowser, 'rep'), new FileSteps(coachBrowser, 'coach')];
      const line = ledger.mark('message.content', 'a line of a PDF', newWord());
      const photo = picture(newFileName(ledger, 'png'));
      const plan = pdfSaying(newFileName(ledger, 'pdf'), line);
      const voice = sound(newFileName(ledger, 'wav'));
      await repFiles.isRefused(drawing('dessin.svg'));
      await repFiles.sends(photo);
      await repFiles.sendsThoughThePageGoes(voice);
      await coachFiles.sends(plan);
      await repFiles.sees(plan.name);
      await coachFiles.sees(voice.name);
      await coachFiles.opens(photo.name, 'img');
      await coachFiles.opens(voice.name, 'audio');
      await repFiles.opens(plan.name, 'canvas');
      await repFiles.readsInTheViewer(plan.name, line);
      await repFiles.takesBack(photo.name);
      await coachFiles.seesTakenBack(photo.name);
    });

    await test.step('everything is there after a reload, a new sign-in, and in a second browser', async () => {
      await Promise.all([repBrowser.page.reload(), coachBrowser.page.reload()]);
      await repWriter.reads(said);
      await coachWriter.reads(said);

      await repWriter.signsOut();
      await repWriter.signsIn(rep, words.home.title(rep.displayName));
      await repBrowser.goesTo(words.menu.conversation);
      await repWriter.reads(said);

      const second = await seat({ lang, timeZone: rep.timeZone });
      const secondWriter = new MemberSteps(second, member, 'rep');
      await secondWriter.signsIn(rep, words.home.title(rep.displayName));
      await second.goesTo(words.menu.conversation);
      await secondWriter.reads(said);
      await second.context.close();
    });

    await test.step('both see the same safety number', async () => {
      const numbers = [await repWriter.readsTheSafetyNumber(), await coachWriter.readsTheSafetyNumber()];
      expect(numbers[0]).toEqual(numbers[1]);
      await repWriter.confirmsTheSafetyNumber();
      await coachWriter.confirmsTheSafetyNumber();
    });

    await test.step('the rep loses a device and takes new keys; nothing that was said is lost', async () => {
      await new KeySteps(repBrowser, member).takesNewKeys(rep.password, ledger);
      await new KeySteps(coachBrowser, member).noticesNewKeysOf(rep.displayName);
      await repBrowser.page.goto(member);
      await repBrowser.goesTo(words.menu.conversation);
      await repWriter.reads(said);
      for (const [writer, reader, who] of [
        [repWriter, coachWriter, 'a rep with new keys'],
        [coachWriter, repWriter, 'a coach'],
      ] as const) {
        const text = newMessage(ledger, lang, who);
        await writer.writes(text);
        said.push(text);
        await reader.reads(said);
      }
      const third = await seat({ lang, timeZone: rep.timeZone });
      const thirdWriter = new MemberSteps(third, member, 'rep');
      await thirdWriter.signsIn(rep, words.home.title(rep.displayName));
      await third.goesTo(words.menu.conversation);
      await thirdWriter.reads(said);
      await third.context.close();
    });

    await test.step('the director sees what they saw before, to the letter', async () => {
      await directorBrowser.page.reload();
      expect(await director.readsEverything()).toEqual(before);
    });
  });
}

function newFileName(ledger: Ledger, ending: string): string {
  return `${ledger.mark('message.content', 'the name of a file', newWord())}.${ending}`;
}

function newMessage(ledger: Ledger, lang: Lang, who: string): string {
  const text = lang === 'fr' ? `${newWord()}, dit tout bas.` : `${newWord()}, said quietly.`;
  return ledger.mark('message.content', `a message of ${who}`, text);
}
