import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWrappedAccountKey, unwrapAccountKey, wrapAccountKey } from './account-wrap.ts';
import { encodeBase64Url } from './encoding.ts';
import { parseEnvelope } from './envelope.ts';
import { parseFileBody } from './file-body.ts';
import { parseGrant } from './grant.ts';
import { loadHistory } from './history-loading.ts';
import { parseIdentity, verifyIdentity } from './identity.ts';
import { createReport, parseReport, verifyReport } from './message-report.ts';
import { comparePin, markVerified, parsePeerPin } from './peer-pin.ts';
import { openPinVault, parseSealedPinVault, sealPinVault } from './pin-vault.ts';
import { runs } from './proof-runs.fake.ts';
import { makeRegrant, openRegrant, parseRegrant } from './regrant.ts';
import { parseRecoveryCode } from './recovery-code.ts';
import { SealingError } from './sealing-error.ts';
import { openForSelf, parseSelfSealed, sealForSelf } from './self-sealed.ts';
import { createGrant, openGrant } from './space-epoch.ts';
import { verifySealing } from './verify-sealing.ts';
import { readVectors } from './vectors.fake.ts';
import { coach, conversation, noon, pinOf, rep, spaceId, spaceOf } from './world.fake.ts';

const { rep: side } = conversation();
const key = new Uint8Array(32).fill(4);
const wrapContext = { method: 'pw', userId: 'u-rep', generation: 1 } as const;
const place = { purpose: 'draft', subject: [] };
const envelope = side.history.seal({ kind: 'msg', body: { t: 'x' }, at: noon }, side);
const pin = pinOf(coach.identity);
const b64Of32 = encodeBase64Url(key);
const fileBody = {
  fileId: 'f',
  key: b64Of32,
  sha256: b64Of32,
  size: 3,
  name: 'devis.pdf',
  mime: 'application/pdf',
};

interface Reader {
  readonly valid: unknown;
  readonly parse: (value: unknown) => unknown;
  readonly use?: (value: unknown) => unknown;
}

const readers: Record<string, Reader> = {
  identity: { valid: rep.identity, parse: parseIdentity, use: verifyIdentity },
  'shown identity': {
    valid: coach.identity,
    parse: parseIdentity,
    use: (value) => comparePin('u-coach', pin, [value]),
  },
  pin: { valid: pin, parse: parsePeerPin },
  grant: {
    valid: createGrant(spaceOf(coach, rep), noon),
    parse: parseGrant,
    use: (value) => openGrant(spaceOf(rep, coach), value),
  },
  regrant: {
    valid: makeRegrant(side.epoch, rep, markVerified(pin), noon),
    parse: parseRegrant,
    use: (value) => openRegrant(value, spaceId, coach, pinOf(rep.identity)),
  },
  envelope: { valid: envelope, parse: parseEnvelope, use: (value) => loadHistory(side.history, [value]) },
  'wrapped key': {
    valid: wrapAccountKey(key, key, wrapContext),
    parse: parseWrappedAccountKey,
    use: (value) => unwrapAccountKey(value, key, wrapContext),
  },
  'pin vault': {
    valid: sealPinVault(rep.account, { version: 1, pins: [pin] }),
    parse: parseSealedPinVault,
    use: (value) => openPinVault(rep.account, value),
  },
  'self-sealed value': {
    valid: sealForSelf(rep.account, place, { t: 'x' }),
    parse: parseSelfSealed,
    use: (value) => openForSelf(rep.account, place, value),
  },
  'file body': { valid: fileBody, parse: parseFileBody },
  report: {
    valid: createReport(side.epoch, envelope),
    parse: parseReport,
    use: (value) => verifyReport(value, envelope),
  },
};

/** The value that reading returned, or undefined when it was refused by a typed error; no other error may come. */
function readOrRefuse(read: (value: unknown) => unknown, value: unknown): unknown {
  try {
    return read(value);
  } catch (error) {
    if (error instanceof SealingError) return undefined;
    throw error;
  }
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Objects with one thing changed anywhere: replaced by anything, removed, or added. */
function almost(valid: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(valid);
  return fc
    .tuple(fc.constantFrom(...paths), fc.constantFrom('replace', 'remove', 'add'), anything)
    .map(([path, how, thing]) => changeAt(valid, path, how, thing));
}

const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withTypedArray: true,
  }),
  fc.string({ unit: 'binary' }),
  fc.base64String(),
  fc.constantFrom(
    -1,
    -0,
    0.5,
    2 ** 32,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    '\ud800',
    '__proto__',
  ),
);

function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    [name],
    ...pathsOf(inner).map((path) => [name, ...path]),
  ]);
}

function changeAt(value: unknown, [name, ...rest]: readonly string[], how: string, thing: unknown): unknown {
  const copy = (Array.isArray(value) ? Array.from(value as unknown[]) : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  if (name === undefined) return copy;
  if (rest.length > 0) copy[name] = changeAt(copy[name], rest, how, thing);
  else if (how === 'remove') Reflect.deleteProperty(copy, name);
  else copy[how === 'add' ? `${name}X` : name] = thing;
  return copy;
}

it.each(Object.entries(readers))(
  'reads any %s strictly: as it stands, or a typed refusal',
  (_name, reader) => {
    const { valid, parse, use = parse } = reader;
    expect(parse(JSON.parse(JSON.stringify(valid)))).toEqual(valid);
    fc.assert(
      fc.property(fc.oneof(anything, almost(valid), almost(valid)), (value) => {
        const parsed = readOrRefuse(parse, value);
        if (parsed !== undefined) expect(asJson(parsed)).toEqual(asJson(value));
        readOrRefuse(use, value);
      }),
      runs(250),
    );
  },
);

it('reads any text as a recovery code or refuses it', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ minLength: 28, maxLength: 28 })),
      (text) => {
        readOrRefuse(() => parseRecoveryCode(text), text);
      },
    ),
    runs(500),
  );
});

it('verifies any vector file without breaking off', () => {
  fc.assert(
    fc.property(fc.oneof(anything, almost(readVectors())), (file) => {
      const { checked, failed } = verifySealing(file, () => ({ authKey: key, wrapKey: key }));
      expect(failed.length).toBeLessThanOrEqual(checked);
      expect(failed.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});
