/* Generated from the servers by npm run generate; do not edit. */
export interface paths {
    "/v1/auth/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["challenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/generations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["generations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["identity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/key-wrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["keyWrap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPasskeys"];
        put?: never;
        post: operations["registerPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys/{passkeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["offerPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signInByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys/sign-in/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["issueSignInChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unlockByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys/unlock/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["issueUnlockChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/prelogin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["prelogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/recovery-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showRecoveryCode"];
        put?: never;
        post: operations["recoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/recovery-code/put-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["putRecoveryCodeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/recovery/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/recovery/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/recovery/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/recovery/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/recovery/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSecondFactor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["finishSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/second-factor/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sessions"];
        put?: never;
        post?: never;
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coach-invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewCoachInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enrolCoach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["siteConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signUpOperator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountDto: {
            displayName: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rep" | "coach" | "operator";
            /** @enum {string} */
            locale: "fr" | "en";
            /** @example Europe/Paris */
            timeZone: string;
        };
        AddPasskeyRequest: {
            credential: components["schemas"]["NewCredentialDto"];
            keyWrap: components["schemas"]["NewPasskeyWrapDto"];
            label: string;
        };
        AssertionDto: {
            /** @description Base64url. */
            authenticatorData: string;
            /** @description Base64url. */
            clientDataJSON: string;
            /** @description Name of the credential, base64url. */
            id: string;
            /** @description Base64url. */
            signature: string;
            /** @description Who the passkey is for, base64url. */
            userHandle: string;
        };
        AssertionRequest: {
            assertion: components["schemas"]["AssertionDto"];
        };
        ChallengeResponse: {
            /** @description Thirty-two bytes, base64url; good for five minutes and this session. */
            challenge: string;
        };
        ChangePasswordRequest: {
            /** @description Thirty-two bytes, base64url. */
            authKey: string;
            /** @description Thirty-two bytes, base64url. */
            currentAuthKey: string;
            kdf: components["schemas"]["KeyDerivationDto"];
            keyWrap: components["schemas"]["NewPasswordWrapDto"];
            /**
             * @description Why it is locked anew: another password (as when nothing is said), or the same one stretched more.
             * @enum {string}
             */
            occasion?: "new-password" | "strengthening";
        };
        ClaimRequest: {
            enrolment: components["schemas"]["EnrolmentDto"];
            voucher: string;
        };
        CoachAttributesDto: {
            channels: ("phone" | "video" | "message")[];
            comforts: ("talk" | "move" | "be-alone" | "another-idea" | "laugh")[];
            customers: ("small-business" | "large-business" | "consumers" | "public-sector" | "distribution")[];
            cycles: ("same-day" | "weeks" | "months" | "over-a-year")[];
            hasSold: boolean;
            languages: ("fr" | "en")[];
            paces: ("weekly" | "fortnightly" | "on-demand")[];
            roles: ("phone-prospector" | "field" | "inside" | "key-accounts" | "sales-administration" | "presales" | "account-manager" | "store" | "team-lead")[];
            seniorities: ("under-1" | "1-to-3" | "4-to-9" | "10-and-more")[];
            style: components["schemas"]["CoachStyleDto"];
            topics: ("prospecting" | "confidence" | "organisation" | "negotiation" | "manager" | "energy" | "meaning" | "recovery" | "new-role")[];
        };
        CoachBioDto: {
            en: string;
            fr: string;
        };
        CoachHeadlineDto: {
            en: string;
            fr: string;
        };
        CoachSignUpRequest: {
            enrolment: components["schemas"]["EnrolmentDto"];
            invitation: string;
            profile: components["schemas"]["FirstCoachProfileDto"];
        };
        CoachStyleDto: {
            "asks-or-suggests": number;
            "framed-or-free": number;
            "gentle-or-direct": number;
        };
        CompleteRecoveryRequest: {
            /** @description Thirty-two bytes, base64url. */
            authKey: string;
            kdf: components["schemas"]["KeyDerivationDto"];
            keyWraps: components["schemas"]["ReplacedKeyWrapDto"][];
            /** @description Thirty-two bytes, base64url. */
            newRecoveryAuthKey: string;
            /** @description Thirty-two bytes, base64url. */
            recoveryAuthKey: string;
            /** @description Thirty-two bytes, base64url. */
            token: string;
        };
        ConfirmSecondFactorRequest: {
            /** @description Six digits. */
            code: string;
        };
        DeviceSessionDto: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description Whether it is the one that asks. */
            isCurrent: boolean;
            /**
             * @description Empty when neither browser nor system is known.
             * @example Firefox · Windows
             */
            label: string;
            /**
             * Format: date-time
             * @description The full hour in which it began.
             */
            openedAt: string;
        };
        DeviceSessionsResponse: {
            sessions: components["schemas"]["DeviceSessionDto"][];
        };
        EnrolledAccountDto: {
            displayName: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            locale: "fr" | "en";
            /** Format: email */
            loginId: string;
            /** @example Europe/Paris */
            timeZone: string;
        };
        EnrolmentDto: {
            account: components["schemas"]["EnrolledAccountDto"];
            /** @description Thirty-two bytes, base64url. */
            authKey: string;
            identity: components["schemas"]["IdentityDto"];
            kdf: components["schemas"]["KeyDerivationDto"];
            keyWraps: components["schemas"]["NewKeyWrapDto"][];
            /** @description Thirty-two bytes, base64url. */
            recoveryAuthKey: string;
        };
        EraseRequest: {
            /** @description What the password gives once more: thirty-two bytes, base64url. */
            authKey: string;
            /** @description For accounts that ask for one. */
            secondFactor?: components["schemas"]["SecondFactorDto"];
        };
        FirstCoachProfileDto: {
            attributes: components["schemas"]["CoachAttributesDto"];
            bio: components["schemas"]["CoachBioDto"];
            /** @description How many reps at most. */
            capacity: number;
            headline: components["schemas"]["CoachHeadlineDto"];
            /**
             * @default active
             * @enum {string}
             */
            state?: "active" | "paused";
        };
        GenerationsResponse: {
            /** @description Oldest first, without the present one. */
            identities: components["schemas"]["IdentityDto"][];
            olderWraps: components["schemas"]["OlderKeyWrapDto"][];
        };
        IdentityDto: {
            boxPk: string;
            createdAt: number;
            gen: number;
            prev: string;
            sig: string;
            signPk: string;
            sigPrev: string;
            /** Format: uuid */
            userId: string;
            /** @enum {number} */
            v: 1;
        };
        InvitationPreviewRequest: {
            invitation: string;
        };
        InvitationPreviewResponse: {
            /** Format: date-time */
            validUntil: string;
        };
        KeyDerivationDto: {
            /** @description Memory in MiB. */
            m: number;
            /** @description Sixteen bytes, base64url. */
            serverSalt: string;
            /** @description Passes of Argon2id. */
            t: number;
        };
        KeyWrapResponse: {
            keyWrap: components["schemas"]["PasswordKeyWrapDto"];
        };
        LoginRequest: {
            /** @description Thirty-two bytes, base64url. */
            authKey: string;
            loginId: string;
            /** @description For accounts that ask for one. */
            secondFactor?: components["schemas"]["SecondFactorDto"];
        };
        LoginResponse: {
            account: components["schemas"]["AccountDto"];
            identity: components["schemas"]["IdentityDto"];
            keyWrap: components["schemas"]["PasswordKeyWrapDto"];
        };
        NewCredentialDto: {
            /** @description Base64url. */
            attestationObject: string;
            /** @description Base64url. */
            clientDataJSON: string;
            /** @description Name of the credential, base64url. */
            id: string;
            transports: ("ble" | "cable" | "hybrid" | "internal" | "nfc" | "smart-card" | "usb")[];
        };
        NewKeyWrapDto: {
            /** @description The sealed account key, base64url. */
            blob: string;
            /** @enum {number} */
            generation: 1;
            /** @enum {string} */
            method: "password" | "recovery";
        };
        NewPasskeyWrapDto: {
            /** @description The sealed account key, base64url. */
            blob: string;
            generation: number;
        };
        NewPasswordWrapDto: {
            /** @description The sealed account key, base64url. */
            blob: string;
            generation: number;
            /** @enum {string} */
            method: "password";
        };
        NewRecoveryCodeRequest: {
            /** @description As it was given, base64url. */
            challenge: string;
            keyWrap: components["schemas"]["NewRecoveryWrapDto"];
            /** @description Ed25519 signature of sixty-four bytes, base64url. */
            possession: string;
            /** @description Thirty-two bytes, base64url. */
            recoveryAuthKey: string;
        };
        NewRecoveryWrapDto: {
            /** @description The sealed account key, base64url. */
            blob: string;
            generation: number;
            /** @enum {string} */
            method: "recovery";
        };
        OfferPasskeyRequest: {
            /** @description Thirty-two bytes, base64url: the password is asked again. */
            authKey: string;
        };
        OlderKeyWrapDto: {
            /** @description The sealed account key, base64url. */
            blob: string;
            generation: number;
        };
        OpenedRecoveryResponse: {
            identity: components["schemas"]["IdentityDto"];
            /** @enum {string} */
            locale: "fr" | "en";
            loginId: string;
            /** Format: uuid */
            userId: string;
        };
        OpenRecoveryRequest: {
            /** @description Thirty-two bytes, base64url. */
            token: string;
        };
        OperatorSignUpRequest: {
            enrolment: components["schemas"]["EnrolmentDto"];
            enrolmentCode: string;
        };
        PasskeyChallengeResponse: {
            /** @description Thirty-two bytes, base64url; good once, for five minutes. */
            challenge: string;
            rpId: string;
        };
        PasskeyDto: {
            /** Format: date */
            addedOn: string;
            /** Format: uuid */
            id: string;
            label: string;
        };
        PasskeyHintDto: {
            /** @description Name of the credential, base64url. */
            id: string;
            transports: string[];
        };
        PasskeyLoginResponse: {
            account: components["schemas"]["AccountDto"];
            identity: components["schemas"]["IdentityDto"];
            keyWrap: components["schemas"]["PasskeyWrapDto"];
        };
        PasskeyOfferResponse: {
            /** @description Kinds of keys (COSE), the preferred one first. */
            algorithms: number[];
            /** @description Thirty-two bytes, base64url; good once, for five minutes. */
            challenge: string;
            known: components["schemas"]["PasskeyHintDto"][];
            rpId: string;
            rpName: string;
            /** @description Who the passkey is for, base64url. */
            userHandle: string;
        };
        PasskeysResponse: {
            passkeys: components["schemas"]["PasskeyDto"][];
        };
        PasskeyWrapDto: {
            /** @description Made by the client, base64url. */
            blob: string;
            generation: number;
            /** @enum {string} */
            method: "passkey";
        };
        PasskeyWrapResponse: {
            keyWrap: components["schemas"]["PasskeyWrapDto"];
        };
        PasswordKeyWrapDto: {
            /** @description Made by the client, base64url. */
            blob: string;
            generation: number;
            /** @enum {string} */
            method: "password";
        };
        PreloginRequest: {
            loginId: string;
        };
        PreloginResponse: {
            /** @description Memory of Argon2id in MiB. */
            m: number;
            /** @description Sixteen bytes, base64url. */
            serverSalt: string;
            /** @description Passes of Argon2id. */
            t: number;
        };
        PutPinVaultRequest: {
            /** @description Sealed by the client, base64url, at most 64 KiB. */
            blob: string;
            version: number;
        };
        RecoveryCodeResponse: {
            /** @description It is older than ninety days, and nobody put off making another one of late. */
            isDue: boolean;
            /**
             * Format: date
             * @description The day on which it was made, in UTC.
             */
            madeOn: string;
        };
        RecoveryKeyWrapDto: {
            /** @description Made by the client, base64url. */
            blob: string;
            generation: number;
            /** @enum {string} */
            method: "recovery";
        };
        RecoveryMailRequest: {
            loginId: string;
        };
        RecoveryMailResponse: Record<string, unknown>;
        RemoveSecondFactorRequest: {
            /** @description Thirty-two bytes, base64url: the password is asked again. */
            authKey: string;
            /** @description Six digits. */
            code: string;
        };
        ReplacedKeyWrapDto: {
            /** @description The sealed account key, base64url. */
            blob: string;
            generation: number;
            /** @enum {string} */
            method: "password" | "recovery";
        };
        ResetAccountRequest: {
            /** @description Thirty-two bytes, base64url. */
            authKey: string;
            identity: components["schemas"]["IdentityDto"];
            kdf: components["schemas"]["KeyDerivationDto"];
            keyWraps: components["schemas"]["ReplacedKeyWrapDto"][];
            /** @description Thirty-two bytes, base64url. */
            recoveryAuthKey: string;
            /** @description For accounts that ask for one. */
            secondFactor?: components["schemas"]["SecondFactorDto"];
            /** @description Thirty-two bytes, base64url. */
            token: string;
        };
        RotateIdentityRequest: {
            /** @description Thirty-two bytes, base64url. */
            authKey: string;
            /** @description Thirty-two bytes, base64url. */
            currentAuthKey: string;
            identity: components["schemas"]["IdentityDto"];
            kdf: components["schemas"]["KeyDerivationDto"];
            keyWraps: components["schemas"]["ReplacedKeyWrapDto"][];
            olderWrap: components["schemas"]["OlderKeyWrapDto"];
            /** @description The next version of the pins, under the new keys; null before the first ones. */
            pinVault: components["schemas"]["PutPinVaultRequest"] | null;
            /** @description Thirty-two bytes, base64url. */
            recoveryAuthKey: string;
        };
        SecondFactorDto: {
            /** @description Six digits of an authenticator app. */
            code: string;
            /** @enum {string} */
            method: "totp";
        };
        SecondFactorResponse: {
            /** @enum {string} */
            state: "off" | "active";
        };
        SessionResponse: {
            account: components["schemas"]["AccountDto"];
            identity: components["schemas"]["IdentityDto"];
        };
        SignedUpDto: {
            account: components["schemas"]["AccountDto"];
        };
        SiteConfigResponse: {
            /** Format: uri */
            chatUrl: string;
            /**
             * Format: uri
             * @description The public page of the sponsor site that says what a director sees.
             */
            sponsorPreviewUrl: string | null;
        };
        StartedSecondFactorResponse: {
            /** @description The same secret to type, base32. */
            typed: string;
            /** @description To scan: otpauth://… */
            uri: string;
        };
        StartSecondFactorRequest: {
            /** @description Thirty-two bytes, base64url: the password is asked again. */
            authKey: string;
        };
        UnlockChallengeResponse: {
            /** @description Thirty-two bytes, base64url; good once, for five minutes. */
            challenge: string;
            passkeys: components["schemas"]["PasskeyHintDto"][];
            rpId: string;
        };
        UnlockedRecoveryResponse: {
            account: components["schemas"]["AccountDto"];
            identity: components["schemas"]["IdentityDto"];
            keyWrap: components["schemas"]["RecoveryKeyWrapDto"];
        };
        UnlockRecoveryRequest: {
            /** @description Thirty-two bytes, base64url. */
            recoveryAuthKey: string;
            /** @description Thirty-two bytes, base64url. */
            token: string;
        };
        VoucherPreviewRequest: {
            voucher: string;
        };
        VoucherPreviewResponse: {
            organisationName: string;
            /** Format: date-time */
            validUntil: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    challenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeResponse"];
                };
            };
        };
    };
    erase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    generations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerationsResponse"];
                };
            };
        };
    };
    identity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateIdentityRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keyWrap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyWrapResponse"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeysResponse"];
                };
            };
        };
    };
    registerPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskeyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyDto"];
                };
            };
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    offerPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferPasskeyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOfferResponse"];
                };
            };
        };
    };
    signInByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssertionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyLoginResponse"];
                };
            };
        };
    };
    issueSignInChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyChallengeResponse"];
                };
            };
        };
    };
    unlockByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssertionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyWrapResponse"];
                };
            };
        };
    };
    issueUnlockChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnlockChallengeResponse"];
                };
            };
        };
    };
    password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    prelogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreloginRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreloginResponse"];
                };
            };
        };
    };
    showRecoveryCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodeResponse"];
                };
            };
        };
    };
    recoveryCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRecoveryCodeRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putRecoveryCodeOff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteRecoveryRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRecoveryRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedRecoveryResponse"];
                };
            };
        };
    };
    requestMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryMailRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryMailResponse"];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetAccountRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
        };
    };
    unlock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlockRecoveryRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnlockedRecoveryResponse"];
                };
            };
        };
    };
    showSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorResponse"];
                };
            };
        };
    };
    finishSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSecondFactorRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveSecondFactorRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartSecondFactorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedSecondFactorResponse"];
                };
            };
        };
    };
    session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
        };
    };
    sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceSessionsResponse"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    claim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUpDto"];
                };
            };
        };
    };
    previewClaim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoucherPreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherPreviewResponse"];
                };
            };
        };
    };
    previewCoachInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationPreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreviewResponse"];
                };
            };
        };
    };
    enrolCoach: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoachSignUpRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUpDto"];
                };
            };
        };
    };
    siteConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteConfigResponse"];
                };
            };
        };
    };
    signUpOperator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperatorSignUpRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUpDto"];
                };
            };
        };
    };
}
