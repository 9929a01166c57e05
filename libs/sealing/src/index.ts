export { closeAccount, createAccountKey, openAccount, wipeKeys } from './account.ts';
export type { OpenAccount } from './account.ts';
export {
  parseWrappedAccountKey,
  unwrapAccountKey,
  wrapAccountKey,
  wrapContextBytes,
  wrapMethods,
} from './account-wrap.ts';
export type { WrapContext, WrapMethod, WrappedAccountKey } from './account-wrap.ts';
export { decodeBase64Url, encodeBase64Url } from './encoding.ts';
export { envelopeHash, envelopeKinds, parseEnvelope } from './envelope.ts';
export type { Envelope, EnvelopeHeader, EnvelopeKind } from './envelope.ts';
export { openEnvelope, sealEnvelope } from './envelope-content.ts';
export type { BoxedEpochKey } from './epoch-box.ts';
export { createSpaceId } from './epoch-keys.ts';
export type { EpochKey } from './epoch-keys.ts';
export { parseFileBody } from './file-body.ts';
export type { FileBody } from './file-body.ts';
export { isSealedFileLength, largestFile, paddedFileLength, sealedFileLength } from './file-length.ts';
export { FileOpener } from './file-opening.ts';
export { FileSealer } from './file-sealing.ts';
export type { FileSecret } from './file-sealing.ts';
export { compareUserIds, grantHash, parseGrant, verifyGrantSignature } from './grant.ts';
export type { Grant, UnsignedGrant } from './grant.ts';
export { loadHistory } from './history-loading.ts';
export type { HistoryProblem, LoadedHistory } from './history-loading.ts';
export {
  createIdentity,
  identityHash,
  parseIdentity,
  requireOwnIdentity,
  verifyIdentity,
  verifyIdentityLink,
} from './identity.ts';
export type { Identity, IdentityLink, PreviousIdentity, VerifiedIdentity } from './identity.ts';
export {
  lostIdentities,
  requireRemembered,
  verifyIdentityChain,
  withPredecessors,
} from './identity-chain.ts';
export { createReport, parseReport, verifyReport } from './message-report.ts';
export type { MessageReport } from './message-report.ts';
export { closeSelf, firstHeldGeneration, openSelf, rotateSelf } from './own-generations.ts';
export type { FormerSelf, OlderGenerations, Self } from './own-generations.ts';
export {
  derivePasswordKeys,
  normalizePassword,
  passwordCostRange,
  serverSaltLength,
} from './password-keys.ts';
export type { PasswordInput, UnlockKeys } from './password-keys.ts';
export { passkeyWrapKey } from './passkey-key.ts';
export { acceptReset, comparePin, markVerified, requireSendable } from './peer-pin.ts';
export type { PeerPin, PeerState, PinComparison } from './peer-pin.ts';
export { openPinVault, parseSealedPinVault, sealPinVault } from './pin-vault.ts';
export type { PinVault, SealedPinVault } from './pin-vault.ts';
export { provePossession, verifyPossession } from './possession.ts';
export type { PossessionClaim } from './possession.ts';
export { secureRandomBytes } from './random.ts';
export type { RandomBytes } from './random.ts';
export { createRecoveryCode, parseRecoveryCode, recoveryKeys } from './recovery-code.ts';
export {
  epochsToGiveBack,
  makeRegrant,
  openRegrant,
  parseRegrant,
  unlockEpoch,
  verifyRegrantSignature,
} from './regrant.ts';
export type { Regrant } from './regrant.ts';
export { fingerprint, safetyNumber } from './safety-number.ts';
export type { JsonObject, JsonValue } from './sealed-body.ts';
export { open, seal } from './seal.ts';
export { SealingError, sealingErrorCodes } from './sealing-error.ts';
export type { SealingErrorCode } from './sealing-error.ts';
export { openForSelf, parseSelfSealed, sealForSelf } from './self-sealed.ts';
export type { SelfSealed, SelfSealedPlace } from './self-sealed.ts';
export { initSealing } from './sodium.ts';
export { createGrant, followGrant, isOpenEpoch, openGrant } from './space-epoch.ts';
export type { EpochRecord, LockedEpoch, OpenEpoch, SpaceView } from './space-epoch.ts';
export { SpaceHistory } from './space-history.ts';
export type {
  AcceptedEnvelope,
  Draft,
  LockedEnvelope,
  MisplacedEnvelope,
  Misplacement,
  ReceivedEnvelope,
  Sending,
} from './space-history.ts';
