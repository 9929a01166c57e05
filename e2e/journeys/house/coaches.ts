import { randomUUID } from 'node:crypto';
import { initSealing } from '@aparte/sealing';
import { HttpClient, makeKeyMaterial, type NewPerson } from '@aparte/scripts/clients';
import { attributesOf, DEMO_COACHES } from '@aparte/scripts/seed';
import type { StackAddresses } from '@aparte/scripts/stack';
import { Ledger, newName, newWord } from '../../canary/ledger.ts';
import type { House, HouseCoach } from './house.ts';

const ZONE = 'Europe/Paris';
const LANG = 'fr';
const FIRST_NAMES = ['Agnès', 'Bruno', 'Karin'];
const PLACES_PER_COACH = 50;

/** Opens the house: somebody runs it, and three coaches speak both languages, so that any rep is proposed all three. */
export async function openHouse(
  { member }: StackAddresses,
  operatorCode: string,
  folder: string,
): Promise<Pick<House, 'operator' | 'coaches'>> {
  await initSealing();
  const ledger = new Ledger(folder);
  const operator = new HttpClient(member);
  const person = newPerson(ledger, 'operator', 'Opérations');
  const { enrolment } = makeKeyMaterial(person, Date.now());
  await operator.post('/v1/operators', { enrolmentCode: operatorCode, enrolment });

  const coaches: HouseCoach[] = [];
  for (const [position, firstName] of FIRST_NAMES.entries()) {
    const displayName = ledger.mark('coach.profile', 'a coach’s name', `${firstName} ${newName()}`);
    coaches.push(await hire(new HttpClient(member), operator, ledger, { displayName, position }));
  }
  const { loginId, password } = person;
  return { operator: { loginId, password, lang: LANG }, coaches };
}

async function hire(
  http: HttpClient,
  operator: HttpClient,
  ledger: Ledger,
  { displayName, position }: { displayName: string; position: number },
): Promise<HouseCoach> {
  const { invitation } = await operator.post<{ invitation: string }>('/v1/operator/coach-invitations', {
    requestId: randomUUID(),
  });
  const person = newPerson(ledger, 'coach', displayName);
  const keys = makeKeyMaterial(person, Date.now());
  ledger.mark('credential.recoveryCode', 'a coach’s recovery code', keys.recoveryCode);
  const model = DEMO_COACHES[position];
  if (!model) throw new Error('There are not that many coaches to take after.');

  await http.post('/v1/coaches', {
    invitation,
    enrolment: keys.enrolment,
    profile: {
      headline: model.headline,
      bio: model.bio,
      attributes: { ...attributesOf(model, position), languages: ['fr', 'en'] },
      capacity: PLACES_PER_COACH,
    },
  });
  const { loginId, password } = person;
  return { accountId: keys.account.userId, displayName, loginId, password, timeZone: ZONE, lang: LANG };
}

function newPerson(ledger: Ledger, kind: 'coach' | 'operator', displayName: string): NewPerson {
  return {
    loginId: ledger.mark('coach.email', `an e-mail of a ${kind}`, `${newWord()}@perso.example`),
    password: ledger.mark('credential.password', `a password of a ${kind}`, `${newWord()} ne se dit pas`),
    displayName,
    locale: LANG,
    timeZone: ZONE,
  };
}
