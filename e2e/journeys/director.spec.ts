import { expect } from '@playwright/test';
import { eventually, SandboxClient } from '@aparte/scripts/clients';
import { test } from './journey-test.ts';
import { LANGS } from './lang.ts';
import { MailboxSteps } from './steps/mailbox-steps.ts';
import { DirectorSteps } from './steps/director-steps.ts';
import { inventTeam } from './team.ts';

for (const lang of LANGS) {
  test(`a director buys seats, sends a list and reads the bill (${lang})`, async ({
    house,
    ledger,
    seat,
  }) => {
    const { sponsor, sandbox } = house.addresses;
    const team = inventTeam(ledger);
    const [first, second, , fourth] = team.people;
    const invited = [first!, second!, fourth!];
    const person = await seat({ lang });
    const director = new DirectorSteps(person, sponsor);

    await test.step('opens an account', async () => {
      await director.arrives();
      await director.signsUp(team);
    });
    await test.step('buys twelve seats by card', async () => {
      await director.choosesTwelveSeats();
      await director.paysByCard();
    });
    await test.step('finds the invoice', () => director.findsTheInvoice(team));
    await test.step('sends a list with a bad row', () => director.sendsTheList(team.people));

    await test.step('the same invitation is mailed to everyone on it', async () => {
      const mailbox = new MailboxSteps(await seat({ lang }), sandbox);
      for (const { email } of invited) await mailbox.findsOneMailTo(email);
      await mailbox.looksAtTheList();
      const texts = await Promise.all(invited.map(({ email }) => invitationTo(sandbox, email)));
      expect(texts).toEqual(invited.map(() => texts[0]));
      expect(await new SandboxClient(sandbox).mailsTo(team.people[2]!.email)).toEqual([]);
    });

    await test.step('takes somebody off the list', () => director.removesSomebody(invited, second!));
    await test.step('signs out and in again', async () => {
      await director.signsOut();
      await director.signsIn(team);
      await director.seesTwelveSeats();
    });
    await test.step('finds an empty letterbox, and the table of who sees what', async () => {
      await director.findsNoLetter();
      await director.readsWhoSeesWhat();
    });
  });
}

/** The text of the one mail to this person, with the personal part of its link left out. */
async function invitationTo(sandbox: string, email: string): Promise<string> {
  const mails = await eventually(async () => {
    const found = await new SandboxClient(sandbox).mailsTo(email);
    return found.length > 0 && found;
  });
  expect(mails).toHaveLength(1);
  return (mails[0]?.text ?? '').replaceAll(/#\S+/g, '');
}
