import type { Self } from '@aparte/sealing';
import type { FileCalls } from './file-calls.types.ts';
import type { FileDesk } from './file-desk.ts';

/** The names of these calls, for the client. */
export const fileCallNames = {
  inspectFile: true,
  beginFile: true,
  sealFileStretch: true,
  endFile: true,
  dropFile: true,
  readFileCard: true,
  beginOpening: true,
  openFileStretch: true,
  endOpening: true,
} satisfies Record<keyof FileCalls, true>;

/** Answers the calls about files; `self` refuses while the keys are locked. */
export function fileCalls(files: FileDesk, self: () => Self): FileCalls {
  return {
    inspectFile: (chosen) => answer(() => files.inspect(chosen)),
    beginFile: (input) => answer(() => files.begin(input)),
    sealFileStretch: (input) => answer(() => files.seal(input)),
    endFile: (input) => answer(() => files.end(self(), input)),
    dropFile: ({ fileId }) =>
      answer(() => {
        files.drop(fileId);
      }),
    readFileCard: (input) => answer(() => files.label(self(), input)),
    beginOpening: (place) =>
      answer(() => {
        files.beginOpening(place);
      }),
    openFileStretch: (input) =>
      answer(() => {
        files.open(input);
      }),
    endOpening: (place) => answer(() => files.endOpening(place)),
  };
}

// A refusal becomes a rejected promise, whatever the place from which it is thrown.
function answer<Output>(work: () => Output | Promise<Output>): Promise<Output> {
  return Promise.resolve().then(work);
}
