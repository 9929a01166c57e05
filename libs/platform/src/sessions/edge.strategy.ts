import { PassportStrategy } from '@nestjs/passport';
import { Passport } from 'passport';
import { Strategy } from 'passport-custom';

type Authenticator = InstanceType<typeof Passport>;

const NAME = 'edge';

/**
 * Recognises whoever stands at an edge of a process: a request, or the handshake of a socket.
 *
 * Each strategy carries a Passport of its own. Passport's usual one is shared by everything in a Node process: of two
 * applications there, such as the two planes in one test, each would take the other's sessions for its own.
 */
export abstract class EdgeStrategy<Edge extends object, Person extends object> extends PassportStrategy(
  Strategy,
  NAME,
) {
  // Declared only: Passport's own constructor fills it before fields would be set.
  declare private passport: Authenticator | undefined;

  /** Who it is; nothing when there is nobody that counts. What is thrown here is thrown by `recognise`. */
  abstract override validate(edge: Edge): Promise<Person | null>;

  /** Asks Passport who stands there. */
  async recognise(edge: Edge): Promise<Person | null> {
    return new Promise((resolve, reject) => {
      const answer = (error: Error | null, person: Person | false | null): void => {
        if (error) reject(error);
        else resolve(person || null);
      };
      const authenticate = this.getPassportInstance().authenticate(NAME, { session: false }, answer) as (
        edge: Edge,
        response: object,
        next: (error: unknown) => void,
      ) => void;
      authenticate(edge, {}, reject);
    });
  }

  /** Called by the constructor of @nestjs/passport, which registers the strategy there. */
  getPassportInstance(): Authenticator {
    this.passport ??= new Passport();
    return this.passport;
  }
}
