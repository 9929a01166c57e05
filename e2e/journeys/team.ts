import { DirectorClient, HttpClient, SandboxClient } from '@aparte/scripts/clients';
import { type Ledger, newName, newWord } from '../canary/ledger.ts';
import type { House } from './house/house.ts';
import type { Lang } from './lang.ts';

/** Somebody on a director's list. */
export interface Employee {
  name: string;
  email: string;
}

/** A firm: who pays, and who is on the list. */
export interface Team {
  organisationName: string;
  director: { displayName: string; email: string; password: string };
  people: Employee[];
}

const FIRST_NAMES = ['Maëlle', 'Yann', 'Louna', 'Erwan'];

/** A firm that nobody has heard of yet; all its names are written down as markers. */
export function inventTeam(ledger: Ledger): Team {
  const domain = `${newWord()}.example`;
  return {
    organisationName: ledger.mark('organisation.name', 'the name of a firm', `${newName()} Bois`),
    director: {
      displayName: ledger.mark('director.name', 'the name of a director', `Hélène ${newName()}`),
      email: ledger.mark('director.email', 'the e-mail of a director', `${newWord()}@${domain}`),
      password: ledger.mark(
        'credential.password',
        'the password of a director',
        `${newWord()} et du silence`,
      ),
    },
    people: FIRST_NAMES.map((firstName) => ({
      name: ledger.mark('roster.name', 'a name on a roster', `${firstName} ${newName()}`),
      email: ledger.mark('roster.workEmail', 'a work e-mail on a roster', `${newWord()}@${domain}`),
    })),
  };
}

/** A firm whose director has signed up, bought five seats and sent the list, all without a screen. */
export async function foundTeam(house: House, ledger: Ledger, lang: Lang): Promise<Team> {
  const team = inventTeam(ledger);
  const { director, organisationName, people } = team;
  const client = new DirectorClient(new HttpClient(house.addresses.sponsor));
  await client.signUp({ ...director, organisationName, locale: lang });
  await client.buySeats(5, 'month', new SandboxClient(house.addresses.sandbox), director.email);
  await client.sendRoster(people);
  return team;
}
