/** Why a passkey could not be made or used in this browser. */
export type PasskeyFailureCode = 'unsupported' | 'without-prf' | 'cancelled' | 'known-already' | 'failed';

/** The browser, the device or the person said no before the server was asked; screens choose their words by its code. */
export class PasskeyFailure extends Error {
  constructor(readonly code: PasskeyFailureCode) {
    super(code);
    this.name = 'PasskeyFailure';
  }
}
