import { accessKinds, coachAccessKinds } from '../access-log/access-kinds.ts';
import type { AccessesToRepDto, OwnActionsDto } from './own-access.dto.ts';
import type { ReadAccess } from './own-access.rules.ts';
import type { AccessesToRep } from './read-accesses-to-rep.ts';

/** The access log for the rep it is about. */
export function accessesForRep({ isIntact, entries }: AccessesToRep): AccessesToRepDto {
  return {
    isIntact,
    entries: entries.map(({ day, kind, person }) => ({
      day,
      kind: one(accessKinds, kind),
      coachName: person,
    })),
  };
}

/** The access log for a coach: their own actions. */
export function actionsForCoach(actions: readonly ReadAccess[]): OwnActionsDto {
  return {
    entries: actions.map(({ day, kind, person }) => ({
      day,
      kind: one(coachAccessKinds, kind),
      repName: person,
    })),
  };
}

function one<Kind extends string>(kinds: readonly Kind[], stored: string): Kind {
  const known = kinds.find((kind) => kind === stored);
  if (!known) throw new Error('The access log holds a kind of access that this program does not know.');
  return known;
}
