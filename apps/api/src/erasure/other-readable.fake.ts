import {
  FileOpener,
  openPinVault,
  parseEnvelope,
  parseFileBody,
  verifyReport,
  type OpenAccount,
} from '@aparte/sealing';
import type { ApiProcess } from '../api-process.fake.ts';
import { AccountSeals } from '../account-keys/account-seals.ts';
import { ReportSeals } from '../reports/report-seals.ts';
import { CodeSecrets } from '../second-factor/code-secrets.ts';

/** Reads rows of a database, whatever its age, about one rep. */
export type Select = <Row extends object>(sql: string) => Promise<Row[]>;

/** What opens cells, giving nothing for one that stays closed. */
export type Opened = <Value>(open: () => Promise<Value>) => Promise<Value | null>;

interface ReportRow {
  id: string;
  reporter_id: string;
  envelope: object;
  key_sealed: Buffer;
}

/** What the service alone can read beside conversations: codes, passkeys' wraps, and messages that were reported. */
export async function readableByTheService(
  app: ApiProcess['app'],
  { repId, select, opened }: { repId: string; select: Select; opened: Opened },
): Promise<string[]> {
  const texts: string[] = [];
  const factors = await select<{ secret_sealed: Buffer }>(
    'SELECT secret_sealed FROM identity.second_factor WHERE account_id = $1',
  );
  for (const { secret_sealed: sealed } of factors)
    texts.push(`code ${String(await opened(() => app.get(CodeSecrets).open(repId, sealed)))}`);
  const passkeys = await select<{ id: string; wrap_sealed: Buffer }>(
    'SELECT id, wrap_sealed FROM identity.passkey WHERE account_id = $1',
  );
  for (const { id: rowId, wrap_sealed: sealed } of passkeys) {
    const cell = { table: 'identity.passkey', column: 'wrap_sealed', rowId };
    const blob = await opened(() => app.get(AccountSeals).open(repId, 'wrap-sealing', sealed, cell));
    if (blob) texts.push(blob.toString('base64url'));
  }
  const reports = await select<ReportRow>(
    'SELECT id, reporter_id, envelope, key_sealed FROM reports.report WHERE $1 IN (reporter_id, author_id)',
  );
  for (const { id, reporter_id: reporterId, envelope: stored, key_sealed: sealed } of reports) {
    const key = await app.get(ReportSeals).open(reporterId, id, sealed);
    const envelope = parseEnvelope(stored);
    if (key)
      texts.push(
        JSON.stringify(verifyReport({ msgId: envelope.id, mk: key.toString('base64url') }, envelope)),
      );
  }
  return texts.filter((text) => text !== 'code null');
}

/** The pins of a rep, for whoever has their account key. */
export async function readablePins(account: OpenAccount, select: Select, opened: Opened): Promise<string[]> {
  const vaults = await select<{ blob: Buffer }>('SELECT blob FROM identity.pin_vault WHERE account_id = $1');
  const pins: string[] = [];
  for (const { blob } of vaults) {
    const vault: unknown = JSON.parse(blob.toString('utf8'));
    pins.push(JSON.stringify(await opened(() => Promise.resolve(openPinVault(account, vault)))));
  }
  return pins;
}

/** The content of the file that an opened envelope leads to. */
export async function readableFile(
  body: unknown,
  partsOf: (fileId: string) => Promise<Buffer[]>,
): Promise<string> {
  const file = parseFileBody(body);
  const opener = new FileOpener(file);
  const content = (await partsOf(file.fileId)).map((part) => opener.push(part));
  return Buffer.concat(content).toString('utf8');
}
