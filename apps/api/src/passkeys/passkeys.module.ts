import { Module } from '@nestjs/common';
import { AccountMailModule } from '../account-mail/account-mail.module.ts';
import { AuthModule } from '../auth/auth.module.ts';
import { AddPasskey } from './add-passkey.ts';
import { CheckAssertion } from './check-assertion.ts';
import { CheckRegistration } from './check-registration.ts';
import { ForgetPasskeys } from './forget-passkeys.ts';
import { OfferRegistration } from './offer-registration.ts';
import { OwnPasskeys } from './own-passkeys.ts';
import { OwnPasskeysController } from './own-passkeys.controller.ts';
import { PasskeyChallenges } from './passkey-challenges.ts';
import { PasskeyChallengesRepository } from './passkey-challenges.repository.ts';
import { PasskeySignInController } from './passkey-sign-in.controller.ts';
import { PasskeyUnlockController } from './passkey-unlock.controller.ts';
import { PasskeysRepository } from './passkeys.repository.ts';
import { PasskeyWraps } from './passkey-wraps.ts';
import { RelyingParty } from './relying-party.ts';
import { SignInWithPasskey } from './sign-in-with-passkey.ts';
import { StorePasskey } from './store-passkey.ts';
import { TypeormPasskeyChallengesRepository } from './typeorm-passkey-challenges.repository.ts';
import { TypeormPasskeysRepository } from './typeorm-passkeys.repository.ts';
import { UnlockWithPasskey } from './unlock-with-passkey.ts';

/** Passkeys: adding, listing and removing them, signing in and unlocking with them. */
@Module({
  imports: [AccountMailModule, AuthModule],
  controllers: [PasskeySignInController, PasskeyUnlockController, OwnPasskeysController],
  providers: [
    AddPasskey,
    CheckAssertion,
    CheckRegistration,
    ForgetPasskeys,
    OfferRegistration,
    OwnPasskeys,
    PasskeyChallenges,
    PasskeyWraps,
    RelyingParty,
    SignInWithPasskey,
    StorePasskey,
    UnlockWithPasskey,
    { provide: PasskeyChallengesRepository, useClass: TypeormPasskeyChallengesRepository },
    { provide: PasskeysRepository, useClass: TypeormPasskeysRepository },
  ],
})
export class PasskeysModule {}
