/** What is checked before a person changes how they sign in. */
export interface StoredSecrets {
  loginIndex: Buffer;
  /** How much the password is stretched: passes and MiB of Argon2id. */
  kdfT: number;
  kdfM: number;
  verifierSealed: Buffer;
  recoveryVerifierSealed: Buffer;
}

/** What checks a password, sealed for its row. */
export interface StoredPassword {
  kdfT: number;
  kdfM: number;
  serverSalt: Buffer;
  verifierSealed: Buffer;
}

/** What checks a recovery code, sealed for its row, and the day on which the code was made. */
export interface StoredRecovery {
  recoveryVerifierSealed: Buffer;
  recoveryMadeOn: string;
}

/** Since when a recovery code counts, and when its owner last put off making another one; days in UTC. */
export interface RecoveryDays {
  madeOn: string;
  putOffOn: string | null;
}

/** An account key under one lock, sealed for its row. */
export interface StoredWrap {
  method: 'password' | 'recovery';
  generation: number;
  blobSealed: Buffer;
}

/** Changes what opens an account; used inside a unit of `app_auth`. */
export abstract class AccountSecretsRepository {
  /** What an account is checked against, held until the unit ends, so that two changes never cross. */
  abstract lock(accountId: string): Promise<StoredSecrets>;
  abstract changePassword(accountId: string, password: StoredPassword): Promise<void>;
  abstract changeRecovery(accountId: string, recovery: StoredRecovery): Promise<void>;
  abstract recoveryDays(accountId: string): Promise<RecoveryDays>;
  /** Notes the day on which somebody put off making another code. */
  abstract putRecoveryOff(accountId: string, on: string): Promise<void>;
  /** Keeps a wrap, in the place of the one with the same method and generation. */
  abstract keepWrap(accountId: string, wrap: StoredWrap): Promise<void>;
  /** Forgets every wrap of an account, of whatever method and generation. */
  abstract forgetWraps(accountId: string): Promise<void>;
}
