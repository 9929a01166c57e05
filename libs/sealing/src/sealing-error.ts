/** What each code means, for a developer or a diagnostics bundle; people get their own sentence from the app. */
const meanings = {
  'not-ready': 'The cryptography is not loaded yet: initSealing() has not finished.',
  length: 'A value does not have the length the protocol fixes.',
  version: 'The format version is not one this client knows.',
  commit: 'The key is not the one this content was sealed with.',
  aead: 'The sealed content or its context was altered.',
  encoding: 'Text is not canonical base64url, UTF-8 or recovery-code alphabet.',
  field: 'A field is missing, unknown, of the wrong type or out of range.',
  context: 'A box was made for another space, epoch or person.',
  padding: 'The padding is not the one the protocol prescribes.',
  'too-large': 'The content exceeds the largest size.',
  signature: 'A signature does not verify.',
  member: 'The people named are not the fixed members of this space.',
  space: 'The object belongs to another space.',
  epoch: 'The epoch is unknown, out of order or no longer addressed to the present keys.',
  chain: 'The object does not follow the one before it.',
  gap: 'Something that came earlier is missing.',
  fork: 'Two different objects claim the same place.',
  duplicate: 'The object is already known.',
  'ack-mismatch': 'The other side acknowledged something else than what is known here.',
  'ack-ahead': 'The other side acknowledged something that was not received yet.',
  identity: 'The public keys are not the expected ones.',
  'identity-rollback': 'An older identity was shown than the one already trusted.',
  'identity-fork': 'Another past of these identities was shown than the one remembered.',
  'identity-gap': 'An identity is left out of the chain that was shown.',
  'identity-reset': 'The other side has new keys that nobody accepted yet.',
  'lost-key': 'The key was handed to own keys that are lost; another member can give it back.',
  unverified: 'The safety number was not compared yet.',
  'kdf-range': 'The key derivation cost is outside the allowed range.',
  memory: 'There is not enough memory to derive the key.',
  checksum: 'The recovery code contains a typing mistake.',
  'file-truncated': 'The sealed file ends before its content does.',
  'file-overlong': 'The sealed file goes on after its content.',
  'file-hash': 'The content of the file is not the one its sender described.',
  'vault-rollback': 'An older pin vault was shown than the one already seen.',
} as const;

/** The stable reason for which something sealed was refused. */
export type SealingErrorCode = keyof typeof meanings;

/** Every code, for catalogues of sentences and their completeness tests. */
export const sealingErrorCodes = Object.keys(meanings) as readonly SealingErrorCode[];

/** A refusal by the sealing library. It never carries content, keys or parts of them. */
export class SealingError extends Error {
  readonly code: SealingErrorCode;
  /** The name of the field at fault, when one is. */
  readonly field: string | undefined;

  constructor(code: SealingErrorCode, field?: string) {
    super(field === undefined ? meanings[code] : `${meanings[code]} (${field})`);
    this.name = 'SealingError';
    this.code = code;
    this.field = field;
  }
}
