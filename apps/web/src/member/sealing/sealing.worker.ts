import { SealingError } from '@aparte/sealing';
import { BrowserDeviceKey } from './device-key.ts';
import type {
  SealingCall,
  SealingPhase,
  SealingRefusal,
  SealingReply,
  SealingRequest,
} from './sealing-calls.types.ts';
import { openSealingDesk } from './sealing-desk.ts';

// One call after the other: a call that changes what is trusted must not overtake another.
let previous: Promise<void> = Promise.resolve();
let current = 0;

const desk = openSealingDesk({
  device: new BrowserDeviceKey(),
  now: () => Date.now(),
  report: (phase: SealingPhase) => {
    reply({ number: current, phase });
  },
});

// Each call takes what the page's typed client gives it under this very name.
const answers = desk as unknown as Record<SealingCall, (input: unknown) => Promise<unknown>>;

addEventListener('message', ({ data }: MessageEvent<SealingRequest>) => {
  previous = previous.then(() => serve(data));
});

async function serve({ number, call, input }: SealingRequest): Promise<void> {
  current = number;
  try {
    reply({ number, output: await answers[call](input) });
  } catch (error) {
    reply({ number, refusal: refusalOf(error) });
  }
}

function reply(message: SealingReply): void {
  postMessage(message);
}

function refusalOf(error: unknown): SealingRefusal {
  if (error instanceof SealingError) return { code: error.code, field: error.field ?? null };
  return { code: 'unexpected', field: null };
}
