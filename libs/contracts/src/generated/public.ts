/* Generated from the servers by npm run generate; do not edit. */
export interface paths {
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
        };
        LoginResponse: {
            account: components["schemas"]["AccountDto"];
            identity: components["schemas"]["IdentityDto"];
            keyWrap: components["schemas"]["PasswordKeyWrapDto"];
        };
        NewKeyWrapDto: {
            /** @description The sealed account key, base64url. */
            blob: string;
            /** @enum {number} */
            generation: 1;
            /** @enum {string} */
            method: "password" | "recovery";
        };
        OperatorSignUpRequest: {
            enrolment: components["schemas"]["EnrolmentDto"];
            enrolmentCode: string;
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
