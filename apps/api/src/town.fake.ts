import { randomBytes, randomUUID } from 'node:crypto';
import { withClient } from '@aparte/database-core';
import { startApi, type ApiProcess } from './api-process.fake.ts';
import type { ApiOverrides } from './api-application.ts';
import { Browser } from './browser.fake.ts';
import { coachPage, newClient, type Client, type ClientChoices } from './sign-up.fake.ts';
import { SponsorPlane, type TestOrganisation } from './sponsor-plane.fake.ts';

/** Somebody who signed up, with the browser they are signed in with. */
export interface Person extends Client {
  id: string;
  browser: Browser;
}

const OPERATOR_CODE = 'code-of-the-first-operator';

/** A running API with an organisation beside it, and the ways in which people arrive. */
export class Town {
  private constructor(
    readonly api: ApiProcess,
    readonly sponsor: SponsorPlane,
    readonly organisation: TestOrganisation,
  ) {}

  static async build(overrides: ApiOverrides = {}, variables: Record<string, string> = {}): Promise<Town> {
    const sponsor = new SponsorPlane();
    const api = await startApi(overrides, {
      VOUCHER_PUBLIC_KEY: sponsor.voucherPublicKey,
      OPERATOR_ENROLMENT_CODE: OPERATOR_CODE,
      ...variables,
    });
    return new Town(api, sponsor, await sponsor.sell(api.sponsorDatabase, { seats: 500 }));
  }

  /** A browser that nobody is signed in with. */
  browser(): Browser {
    return new Browser(this.api.origin);
  }

  async rep(choices: ClientChoices = {}): Promise<Person> {
    return this.repWith(this.sponsor.voucherFor(this.organisation), choices);
  }

  /** A rep who came by this voucher. */
  async repWith(voucher: string, choices: ClientChoices = {}): Promise<Person> {
    return this.arrive(choices, '/v1/claims', { voucher });
  }

  async coach(choices: ClientChoices = {}): Promise<Person> {
    const operator = await this.operator();
    const { body } = await operator.browser.post<{ invitation: string }>('/v1/operator/coach-invitations', {
      requestId: randomUUID(),
    });
    return this.arrive(choices, '/v1/coaches', { invitation: body.invitation, profile: coachPage });
  }

  async operator(choices: ClientChoices = {}): Promise<Person> {
    return this.arrive(choices, '/v1/operators', { enrolmentCode: OPERATOR_CODE });
  }

  /** Gives a rep and a coach a conversation, as choosing a coach does. */
  async introduce(rep: Person, coach: Person): Promise<string> {
    const spaceId = randomBytes(16);
    await withClient(this.api.privateDatabase.adminUrl, async (client) => {
      await client.query(
        `INSERT INTO sealed.space (id, kind, state, owner_id) VALUES ($1, 'conversation', 'open', $2)`,
        [spaceId, rep.id],
      );
      await client.query('INSERT INTO sealed.space_member VALUES ($1, $2), ($1, $3)', [
        spaceId,
        rep.id,
        coach.id,
      ]);
    });
    return spaceId.toString('base64url');
  }

  /** Rows of the private database, behind row security. */
  async rows<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return withClient(this.api.privateDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<Row>(sql, parameters);
      return rows;
    });
  }

  private async arrive(choices: ClientChoices, path: string, right: object): Promise<Person> {
    const client = await newClient(choices);
    const browser = this.browser();
    const answer = await browser.post(path, { ...right, enrolment: client.enrolment });
    if (answer.status !== 201) throw new Error(`Nobody arrived: ${answer.text}`);
    return { ...client, id: client.enrolment.account.id, browser };
  }
}
