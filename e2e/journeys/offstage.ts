import { withClient } from '@aparte/database-core';
import { initSealing } from '@aparte/sealing';
import { HttpClient, makeKeyMaterial, MemberClient, SandboxClient } from '@aparte/scripts/clients';
import { answersOf } from '@aparte/scripts/seed';
import type { House } from './house/house.ts';
import type { Lang } from './lang.ts';
import type { Persona } from './steps/rep-steps.ts';

/** Somebody who takes a seat without a screen, so that a test can begin where it becomes interesting. */
export async function enrol(
  house: House,
  voucher: string,
  rep: Persona,
  locale: Lang,
): Promise<MemberClient> {
  await initSealing();
  const keys = makeKeyMaterial({ ...rep, locale }, Date.now());
  const http = new HttpClient(house.addresses.member);
  await http.post('/v1/claims', { voucher, enrolment: keys.enrolment });
  return new MemberClient(http, house.addresses.chat, keys);
}

/** The same, with a coach of the house chosen: the first one, unless another is named. */
export async function enrolWithCoach(
  house: House,
  voucher: string,
  rep: Persona,
  locale: Lang,
  coach = house.coaches[0],
): Promise<MemberClient> {
  const client = await enrol(house, voucher, rep, locale);
  await client.answer({ ...answersOf('fr', 0), language: 'both' }, rep.line);
  const { coaches } = await client.http.get<{ coaches: { coachId: string }[] }>('/v1/rep/proposals');
  const chosen = coach?.accountId ?? '';
  if (!coaches.some(({ coachId }) => coachId === chosen)) throw new Error('That coach was not proposed.');
  await client.choose(chosen, Date.now());
  return client;
}

/** A quarter of a year goes by for somebody's recovery code, and for nothing else. */
export async function agesTheCode(house: House, accountId: string): Promise<void> {
  await withClient(house.adminUrls.private, (client) =>
    client.query(
      `UPDATE identity.credential SET recovery_made_on = recovery_made_on - 91 WHERE account_id = $1`,
      [accountId],
    ),
  );
}

/** The voucher that was mailed to somebody. */
export function voucherFor(house: House, email: string): Promise<string> {
  return new SandboxClient(house.addresses.sandbox).voucherFor(email);
}
