import { expect, type CDPSession } from '@playwright/test';
import { newWord, type Ledger } from '../canary/ledger.ts';
import { oneTimeCode } from '../one-time-codes.ts';
import type { House } from './house/house.ts';
import { test, type Settings } from './journey-test.ts';
import { LANGS, type Lang } from './lang.ts';
import { enrolWithCoach, voucherFor } from './offstage.ts';
import type { Person } from './person.ts';
import { FactorSteps } from './steps/factor-steps.ts';
import { factorWords } from './steps/factor-words.ts';
import { MemberSteps } from './steps/member-steps.ts';
import { memberWords } from './steps/member-words.ts';
import { inventRep } from './steps/rep-steps.ts';
import { foundTeam } from './team.ts';

const ZONE = 'Europe/Paris';
const STEP_MS = 30_000;

/** A phone in the person's hand: it recognises them at once, and keeps locks (PRF) or does not. */
async function giveDevice({ context, page }: Person, keepsLocks: boolean): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: keepsLocks,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return session;
}

/** What a journey begins with. */
interface Scene {
  house: House;
  ledger: Ledger;
  seat: (settings: Settings) => Promise<Person>;
  lang: Lang;
}

/** A rep with a coach, who has written one message already; seated and signed in. */
async function arrange({ house, ledger, seat, lang }: Scene) {
  const words = memberWords(lang);
  const team = await foundTeam(house, ledger, lang);
  const rep = inventRep(ledger, lang, ZONE);
  const voucher = await voucherFor(house, team.people[0]!.email);
  const client = await enrolWithCoach(house, voucher, rep, lang);
  const { spaces } = await client.http.get<{ spaces: { spaceId: string }[] }>('/v1/member/spaces');
  const text = ledger.mark('message.content', 'a message of a rep', `${newWord()}, dit avant.`);
  await client.write(spaces[0]!.spaceId, house.coaches[0]!.accountId, [text], Date.now());
  client.disconnect();

  const person = await seat({ lang, timeZone: ZONE });
  const writer = new MemberSteps(person, house.addresses.member, 'rep');
  const home = words.home.title(rep.displayName);
  await writer.signsIn(rep, home);
  const readsTheHistory = async (): Promise<void> => {
    await person.goesTo(words.menu.conversation);
    await writer.reads([text]);
  };
  return {
    rep,
    person,
    writer,
    home,
    readsTheHistory,
    steps: new FactorSteps(person, house.addresses.member),
  };
}

for (const lang of LANGS) {
  test(`a rep unlocks and comes back by passkey, and reads what was written (${lang})`, async ({
    house,
    ledger,
    seat,
  }) => {
    const { rep, person, writer, home, readsTheHistory, steps } = await arrange({
      house,
      ledger,
      seat,
      lang,
    });

    await test.step('a device that keeps no lock is told so, and nothing is registered', async () => {
      const session = await giveDevice(person, false);
      await steps.opensSecurity();
      await steps.triesToAddAPasskey(rep);
      await session.send('WebAuthn.disable');
    });
    await test.step('adds a passkey', async () => {
      await giveDevice(person, true);
      await steps.opensSecurity();
      await steps.addsAPasskey(rep, 'Mon appareil');
    });
    await test.step('unlocks a tab that has forgotten the keys', async () => {
      await steps.forgetsTheKeysOfTheTab();
      await steps.unlocksByPasskey();
      await readsTheHistory();
    });
    await test.step('signs out, comes back by passkey and reads', async () => {
      await writer.signsOut();
      await steps.signsInByPasskey(home);
      await readsTheHistory();
    });
    await test.step('removes the passkey', async () => {
      await steps.opensSecurity();
      await steps.removesThePasskey('Mon appareil');
    });
  });

  test(`a rep comes back with password and code, and reads what was written (${lang})`, async ({
    house,
    ledger,
    seat,
  }) => {
    const { rep, person, writer, home, readsTheHistory, steps } = await arrange({
      house,
      ledger,
      seat,
      lang,
    });

    const secret = await test.step('adds codes', async () => {
      await steps.opensSecurity();
      const typed = await steps.addsCodes(rep, (secret) =>
        oneTimeCode(secret, new Date(Date.now() - STEP_MS)),
      );
      return ledger.mark('credential.oneTimeSecret', 'the secret of an authenticator app', typed);
    });
    await test.step('signs out, comes back with password and code, and reads', async () => {
      await writer.signsOut();
      await steps.signsInWithCode(rep, () => oneTimeCode(secret, new Date()));
      await person.reads(home);
      await readsTheHistory();
    });
    await test.step('switches the codes off', async () => {
      await steps.opensSecurity();
      await steps.removesCodes(rep, () => oneTimeCode(secret, new Date(Date.now() + STEP_MS)));
    });
  });

  test(`a coach without a second lock is reminded of one (${lang})`, async ({ house, seat }) => {
    const coach = house.coaches[1]!;
    const person = await seat({ lang, timeZone: coach.timeZone });
    const writer = new MemberSteps(person, house.addresses.member, 'coach');
    await writer.signsIn(coach, memberWords(coach.lang).week.title);
    await writer.switchesFrom(coach.lang);
    const { reminder, security } = factorWords(lang);
    await expect(person.page.getByRole('heading', { level: 2, name: reminder.title })).toBeVisible();
    await person.looksAt('factors-01-reminder');
    await person.link(reminder.open).click();
    await person.reads(security);
  });
}
