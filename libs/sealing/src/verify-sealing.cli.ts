import { text } from 'node:stream/consumers';
import { initSealing } from './sodium.ts';
import { verifySealing } from './verify-sealing.ts';
import type { SealingVerification } from './verify-sealing.ts';

/** Reads a vector file on standard input, prints what came out otherwise, exits 1 when anything did. */
async function verifyStandardInput(): Promise<SealingVerification> {
  let file: unknown;
  try {
    file = JSON.parse(await text(process.stdin));
  } catch {
    console.error(
      JSON.stringify({ error: 'Standard input is not JSON; expected an object of CCE1 vectors.' }),
    );
    return { checked: 0, failed: ['input'] };
  }
  await initSealing();
  return verifySealing(file);
}

const verification = await verifyStandardInput();
console.log(JSON.stringify(verification));
process.exitCode = verification.failed.length === 0 ? 0 : 1;
