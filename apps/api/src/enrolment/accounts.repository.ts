import type { VerifiedIdentity } from '@aparte/sealing';

/** An account with everything that belongs to it from the first day; secrets are sealed already. */
export interface NewAccount {
  id: string;
  kind: 'rep' | 'coach' | 'operator';
  loginIndex: Buffer;
  loginSealed: Buffer;
  displayName: string;
  locale: 'fr' | 'en';
  timeZone: string;
  joinedOn: string;
  credential: {
    kdfT: number;
    kdfM: number;
    serverSalt: Buffer;
    verifierSealed: Buffer;
    recoveryVerifierSealed: Buffer;
    recoveryMadeOn: string;
  };
  keyWraps: { method: 'password' | 'recovery'; generation: number; blobSealed: Buffer }[];
  identity: VerifiedIdentity;
}

/** What tells whether a sign-up repeats one that was made before. */
export interface ExistingAccount {
  kind: 'rep' | 'coach' | 'operator';
  loginIndex: Buffer;
  verifierSealed: Buffer;
}

/** Keeps accounts. */
export abstract class AccountsRepository {
  /** Stores an account with all its parts; `false`, and nothing stored, when its id or address is taken. */
  abstract add(account: NewAccount): Promise<boolean>;

  /** The account of this id, as far as a repeated sign-up needs it. */
  abstract findExisting(id: string): Promise<ExistingAccount | null>;
}
