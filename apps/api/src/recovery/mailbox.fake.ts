import pg from 'pg';
import type { Person, Town } from '../town.fake.ts';

/** The mailbox of everybody in a town, read by people who lost their password. */
export class Mailbox {
  constructor(private readonly town: Town) {}

  /** Asks for a link as somebody does who cannot sign in, and takes its token out of the mail. */
  async requestLink({ loginId }: Person): Promise<string> {
    await this.town.browser().post('/v1/auth/recovery/request', { loginId });
    const mail = (await this.town.api.mails()).to(loginId).at(-1);
    const token = /http:\/\/localhost:4200\/recover#([A-Za-z0-9_-]{43})\n/.exec(mail?.text ?? '')?.[1];
    if (!token) throw new Error('There is no link in the newest mail.');
    return token;
  }

  /** Makes every look at an account wait until it is released. */
  async blockAccounts(): Promise<{ release: () => Promise<void> }> {
    const client = new pg.Client({ connectionString: this.town.api.privateDatabase.adminUrl });
    await client.connect();
    await client.query('BEGIN');
    await client.query('LOCK TABLE identity.account IN ACCESS EXCLUSIVE MODE');
    return {
      release: async () => {
        await client.query('ROLLBACK');
        await client.end();
      },
    };
  }
}
