import { withClient } from '@aparte/database-core';
import { expect } from '@playwright/test';
import { test } from './journey-test.ts';
import { LANGS } from './lang.ts';
import { enrol, voucherFor } from './offstage.ts';
import { DirectorSteps } from './steps/director-steps.ts';
import { MemberSteps } from './steps/member-steps.ts';
import { memberWords } from './steps/member-words.ts';
import { inventRep } from './steps/rep-steps.ts';
import { foundTeam } from './team.ts';

const WORDS = {
  fr: {
    menu: 'La question',
    title: 'La question du trimestre',
    promise: /votre sponsor reçoit un mot flouté, jamais votre réponse/,
    question: 'Ce trimestre, comment ça va dans votre équipe ?',
    strained: 'C’est tendu',
    good: 'Plutôt bien',
    keep: 'Garder ma réponse',
    missing: /^Choisissez une réponse/,
    kept: 'Votre réponse est gardée.',
    withdraw: 'Retirer ma réponse',
    withdrawn: 'Votre réponse est retirée : elle ne comptera pas.',
    letter: 'Le mot de l’équipe, 1er semestre 2026',
    mixed: 'pas de signal net dans un sens ou dans l’autre, ou peu de réponses',
  },
  en: {
    menu: 'The question',
    title: 'The question of the quarter',
    promise: /your sponsor gets one blurred word, never your answer/,
    question: 'This quarter, how are things in your team?',
    strained: 'Strained',
    good: 'Rather good',
    keep: 'Keep my answer',
    missing: /^Choose an answer/,
    kept: 'Your answer is kept.',
    withdraw: 'Withdraw my answer',
    withdrawn: 'Your answer is withdrawn: it will not count.',
    letter: 'The word about the team, first half of 2026',
    mixed: 'no clear signal either way, or few answers',
  },
} as const;

for (const lang of LANGS) {
  const words = WORDS[lang];

  test(`a rep answers the question of the quarter, and the director of a small team reads why no word comes (${lang})`, async ({
    house,
    ledger,
    seat,
  }) => {
    const team = await foundTeam(house, ledger, lang);
    const rep = inventRep(ledger, lang, 'Europe/Paris');
    await enrol(house, await voucherFor(house, team.people[0]!.email), rep, lang);
    const person = await seat({ lang });
    const reader = await seat({ lang });
    const { page } = person;
    const choice = (name: string) => page.getByRole('radio', { name, exact: true });

    await test.step('the rep answers by the keyboard, and changes the answer', async () => {
      await new MemberSteps(person, house.addresses.member, 'rep').signsIn(
        rep,
        memberWords(lang).home.title(rep.displayName),
      );
      await person.goesTo(words.menu);
      await person.reads(words.title);
      await expect(page.getByText(words.promise)).toBeVisible();
      await expect(page.getByRole('group', { name: words.question })).toBeVisible();
      await person.button(words.keep).click();
      await expect(page.getByRole('alert').filter({ hasText: words.missing })).toBeVisible();
      await person.looksAt('rep-95-pulse');

      await choice(words.good).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await expect(page.getByText(words.kept)).toBeVisible();
      await choice(words.strained).check();
      const kept = page.waitForResponse((response) => response.request().method() === 'PUT');
      await person.button(words.keep).click();
      await kept;
      await page.reload();
      await expect(choice(words.strained)).toBeChecked();
    });
    await test.step('the rep withdraws it, and it counts no more', async () => {
      await person.button(words.withdraw).click();
      await expect(page.getByText(words.withdrawn)).toBeVisible();
      await page.reload();
      await person.reads(words.title);
      await expect(choice(words.strained)).not.toBeChecked();
      await expect(person.button(words.withdraw)).toHaveCount(0);
    });
    await test.step('the director reads that a team under ten gets no word', async () => {
      const director = new DirectorSteps(reader, house.addresses.sponsor);
      await director.signsIn(team);
      await director.findsNoLetter();
    });
    await test.step('a word about a team of ten or more stands there with its honest meaning', async () => {
      await withClient(house.adminUrls.sponsor, (client) =>
        client.query(
          `INSERT INTO inbox.gate_message (id, kind, organisation_id, day, payload)
           SELECT gen_random_uuid(), 'pulse.released', id, created_on, $2 FROM sponsor.organisation WHERE name = $1`,
          [team.organisationName, JSON.stringify({ period: '2026-H1', rosterSize: 12, word: 'mixed' })],
        ),
      );
      await reader.page.reload();
      await expect(reader.page.getByRole('heading', { name: words.letter })).toBeVisible();
      await expect(reader.page.getByText(words.mixed, { exact: true })).toBeVisible();
      await reader.looksAt('director-17-word');
    });
  });
}
