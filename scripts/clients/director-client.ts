import { randomUUID } from 'node:crypto';
import { HttpClient } from './http-client.ts';
import { eventually, type SandboxClient } from './sandbox-client.ts';

/** Who signs up for an organisation. */
export interface NewDirector {
  email: string;
  password: string;
  displayName: string;
  organisationName: string;
  locale: 'fr' | 'en';
}

/** A director: what the sponsor site does, without a screen. */
export class DirectorClient {
  readonly http: HttpClient;
  private readonly newId: () => string;

  constructor(http: HttpClient, newId: () => string = randomUUID) {
    this.http = http;
    this.newId = newId;
  }

  /** Makes the organisation and its first director. */
  async signUp(director: NewDirector): Promise<void> {
    await this.http.post('/v1/sign-up', { ...director, acceptsTerms: true });
  }

  /** Buys seats and pays for them on the sandbox's card page. */
  async buySeats(
    seats: number,
    interval: 'month' | 'year',
    sandbox: SandboxClient,
    email: string,
  ): Promise<void> {
    const checkout = await this.http.post<{ checkoutId: string; url: string }>('/v1/checkouts', {
      seats,
      interval,
      requestId: this.newId(),
    });
    await sandbox.pay(checkout.url, email);
    await eventually(async () => {
      const { state } = await this.http.get<{ state: string }>(`/v1/checkouts/${checkout.checkoutId}`);
      return state === 'paid';
    });
  }

  /** Sends a list of people and confirms what could be read of it. */
  async sendRoster(people: readonly { name: string; email: string }[]): Promise<void> {
    const csv = ['name,email', ...people.map(({ name, email }) => `${name},${email}`)].join('\n');
    const staged = await this.http.post<{ importId: string; rejected: unknown[] }>('/v1/roster/imports', {
      csv,
      requestId: this.newId(),
    });
    if (staged.rejected.length > 0)
      throw new Error(`${String(staged.rejected.length)} rows of the roster were refused.`);
    await this.http.post(`/v1/roster/imports/${staged.importId}/confirmation`);
  }
}
