import {
  SetMetadata,
  createParamDecorator,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import type { Request } from 'express';

/** A set of routes made for one kind of person. `member` is what rep and coach share. */
export type Surface = 'public' | 'rep' | 'coach' | 'member' | 'operator' | 'sponsor';

/** Who is behind a request, and the token that opens their rows. */
export interface SignedIn {
  accountId: string;
  kind: 'rep' | 'coach' | 'operator' | 'director';
  /** 64 hexadecimal digits; goes to the database as the context of the unit of work, nowhere else. */
  token: string;
}

/** Key of the metadata that the guard reads. */
export const SURFACE = 'aparte:surface';
/** Key of the metadata by which a route manages its own units of work. */
export const OWN_UNITS_OF_WORK = 'aparte:own-units-of-work';

/** Opens a controller to one surface; a controller without it is closed to everybody. */
export const ForSurface = (surface: Surface): CustomDecorator => SetMetadata(SURFACE, surface);

/** Opens a controller or route to people without a session. */
export const Public = (): CustomDecorator => SetMetadata(SURFACE, 'public');

/** The use case of this route opens its units of work itself (several logins, or work outside a transaction). */
export const OwnUnitsOfWork = (): CustomDecorator => SetMetadata(OWN_UNITS_OF_WORK, true);

const people = new WeakMap<Request, SignedIn>();

/** Remembers who is behind a request; called by the guard alone. */
export function rememberSignedIn(request: Request, person: SignedIn): void {
  people.set(request, person);
}

/** Who is behind a request, when the guard has let somebody in. */
export function signedInOf(request: Request): SignedIn | undefined {
  return people.get(request);
}

/** Hands the signed-in person to a controller method. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const person = signedInOf(context.switchToHttp().getRequest<Request>());
  if (!person) throw new Error('This route asks for a person but is open to everybody.');
  return person;
});
