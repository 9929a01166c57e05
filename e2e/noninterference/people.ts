import { type KeyMaterial, makeKeyMaterial } from '@aparte/scripts/clients';
import { randomBytes } from 'node:crypto';
import { initSealing } from '@aparte/sealing';

/** People whose keys are made once and used in every world; their passwords are never stretched. */
export interface People {
  operator: KeyMaterial;
  secondOperator: KeyMaterial;
  coaches: readonly KeyMaterial[];
  reps: readonly KeyMaterial[];
}

/** The roster of every world: the address at work, and who may claim with it. */
export const ROSTER = Array.from({ length: 6 }, (_, index) => ({
  name: `Personne ${index + 1}`,
  email: `personne${index + 1}@firme.example`,
}));

/** Makes the people of a run. */
export async function makePeople(): Promise<People> {
  await initSealing();
  const make = (role: string, index: number): KeyMaterial =>
    makeKeyMaterial(
      {
        loginId: `${role}${index}@perso.example`,
        password: 'never used',
        displayName: `${role} ${index}`,
        locale: 'fr',
        timeZone: index % 2 === 0 ? 'Europe/Paris' : 'Indian/Reunion',
      },
      Date.UTC(2031, 0, 1),
      () => ({ authKey: randomBytes(32), wrapKey: randomBytes(32) }),
    );
  return {
    operator: make('operator', 0),
    secondOperator: make('operator', 1),
    coaches: [0, 1, 2, 3].map((index) => make('coach', index)),
    reps: ROSTER.map((_, index) => make('rep', index)),
  };
}
