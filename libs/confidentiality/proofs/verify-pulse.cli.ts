import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { pooled } from './pooled.ts';
import { verifyPulse } from './verify-pulse.ts';

const { values } = parseArgs({ options: { trials: { type: 'string', default: '20000' } } });
const trials = Number(values.trials);
if (!Number.isInteger(trials) || trials < 1_000)
  throw new Error('--trials wants a whole number from 1000 on.');

const verdict = verifyPulse(trials, pooled(randomBytes));
for (const [name, by] of Object.entries(verdict.noticedBy))
  console.error(`${by === null ? 'SURVIVED' : 'noticed '} ${name}${by === null ? '' : ` by ${by}`}`);
for (const name of verdict.missing) console.error(`MISSING ${name}`);

const { attacks, epsilonLowerBound, mutantsKilled, mutants } = verdict;
console.log(JSON.stringify({ attacks, epsilonLowerBound, mutantsKilled, mutants }));
process.exitCode = verdict.isSound ? 0 : 1;
