/* Generated from the servers by npm run generate; do not edit. */
export interface paths {
    "/v1/checkouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startCheckout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCheckout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["logOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pulse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPulse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeFromRoster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["uploadRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster/imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signUp"];
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
        AcceptedLineResponse: {
            /** @description The address was on the roster when the file was read. */
            alreadyOnRoster: boolean;
            /** @description Line of the file, the first being 1. */
            line: number;
            /** @description Name, as it was read. */
            name: string;
            /** @description What to look at before adding the line. */
            notes: components["schemas"]["LineNoteResponse"][];
            /** @description Work e-mail, in lower case. */
            workEmail: string;
        };
        CheckoutPageResponse: {
            /**
             * Format: uuid
             * @description Identifier of the purchase here.
             */
            checkoutId: string;
            /**
             * Format: uri
             * @description Payment page of Stripe.
             */
            url: string;
        };
        CheckoutResponse: {
            /**
             * @description How often they are paid for.
             * @enum {string}
             */
            interval: "month" | "year";
            /** @description Number of seats ordered. */
            seats: number;
            /**
             * @description Open until it is paid or its page expires.
             * @enum {string}
             */
            state: "open" | "paid" | "expired";
        };
        DirectorAccountResponse: {
            /** @description How the director is addressed. */
            displayName: string;
            /** @description E-mail of the account. */
            email: string;
            /**
             * @description Language that the director chose.
             * @enum {string}
             */
            locale: "fr" | "en";
        };
        DirectorSessionResponse: {
            /** @description The director. */
            account: components["schemas"]["DirectorAccountResponse"];
            /** @description The firm. */
            organisation: components["schemas"]["OrganisationResponse"];
        };
        ExpectedWordResponse: {
            /**
             * Format: date
             * @description The first day on which it can arrive.
             */
            from: string;
            /** @description Whether it will carry a word; a team under ten has none, ever. */
            hasWord: boolean;
            /** @description The quarter or half-year. */
            period: string;
        };
        ImportConfirmationResponse: {
            /** @description People added to the roster. */
            added: number;
            /** @description People who were on it already. */
            alreadyPresent: number;
        };
        InvoiceResponse: {
            /**
             * Format: uuid
             * @description Identifier of the invoice here.
             */
            id: string;
            /**
             * Format: date
             * @description Day of issue.
             */
            issuedOn: string;
            /** @description Amount without VAT, in cents. */
            netCents: number;
            /** @description Number printed on the invoice. */
            number: string;
            /** @description Seats that are billed. */
            seats: number;
            /**
             * @description Whether it was paid.
             * @enum {string}
             */
            state: "open" | "paid" | "void";
            /** @description Amount to pay, in cents. */
            totalCents: number;
            /** @description VAT, in cents. */
            vatCents: number;
        };
        InvoicesResponse: {
            /** @description The invoices, newest first. */
            invoices: components["schemas"]["InvoiceResponse"][];
        };
        LetterResponse: {
            /**
             * Format: date
             * @description Day on which it arrived.
             */
            day: string;
            /**
             * Format: uuid
             * @description Identifier of the letter.
             */
            id: string;
            /**
             * @description Which of the two kinds it is.
             * @enum {string}
             */
            kind: "share.released" | "pulse.released";
            /** @description What it says. */
            payload: components["schemas"]["SharedPageResponse"] | components["schemas"]["PulseReleaseResponse"];
        };
        LettersResponse: {
            /** @description The letters, newest first. */
            letters: components["schemas"]["LetterResponse"][];
        };
        LineNoteResponse: {
            /**
             * @description What there is to look at.
             * @enum {string}
             */
            code: "starts-like-formula" | "unseen-signs" | "letters-look-wrong" | "own-address";
            /**
             * @description The column in which it was found.
             * @enum {string}
             */
            field: "name" | "workEmail";
        };
        LogInRequest: {
            /** @description E-mail of the account. */
            email: string;
            /** @description Password of the account. */
            password: string;
        };
        OrganisationResponse: {
            /** @description Name of the firm. */
            name: string;
        };
        PlanResponse: {
            /**
             * @description How often seats are paid for.
             * @enum {string}
             */
            interval: "month" | "year";
            /** @description Price of one seat for one interval, in cents, without VAT. */
            seatPriceCents: number;
        };
        PlansResponse: {
            /**
             * @description Currency of all prices.
             * @enum {string}
             */
            currency: "EUR";
            /** @description Largest number of seats in one purchase. */
            maximumSeats: number;
            /** @description Smallest number of seats. */
            minimumSeats: number;
            /** @description The plans. */
            plans: components["schemas"]["PlanResponse"][];
            /** @description VAT that is added, in percent. */
            vatRatePercent: number;
        };
        PulseOutlookResponse: {
            /** @description The one after that, if the list stays as long as it is. */
            next: components["schemas"]["ExpectedWordResponse"] | null;
            /** @description How many people are on the list today. */
            people: number;
            /** @description Of a period that is over. */
            waiting: components["schemas"]["ExpectedWordResponse"] | null;
        };
        PulseReleaseResponse: {
            /** @description The quarter or half-year. */
            period: string;
            /** @description Size of the roster of the period; never how many took a seat. */
            rosterSize: number;
            /**
             * @description The word; a team under ten has none.
             * @enum {string|null}
             */
            word: "strained" | "mixed" | "good" | null;
        };
        RejectedLineResponse: {
            /**
             * @description What is wrong with it.
             * @enum {string}
             */
            code: "missing-name" | "missing-email" | "invalid-email" | "duplicate-in-file" | "too-many-columns" | "missing-columns" | "line-too-long";
            /**
             * @description The column at fault, when there is one.
             * @enum {string|null}
             */
            field: "name" | "workEmail" | null;
            /** @description Line of the file, the first being 1. */
            line: number;
        };
        RosterEntryResponse: {
            /**
             * Format: date
             * @description Day on which the director added the person.
             */
            addedOn: string;
            /**
             * Format: uuid
             * @description Identifier of the entry.
             */
            id: string;
            /**
             * Format: date
             * @description Day on which the invitation was issued; the same for everybody of a batch.
             */
            invitedOn: string | null;
            /** @description Name, as the director gave it. */
            name: string;
            /** @description Work e-mail, as the director gave it. */
            workEmail: string;
        };
        RosterImportResponse: {
            /** @description Lines that can be added. */
            accepted: components["schemas"]["AcceptedLineResponse"][];
            /**
             * Format: uuid
             * @description Identifier of the upload.
             */
            importId: string;
            /** @description Lines that cannot, with the reason. */
            rejected: components["schemas"]["RejectedLineResponse"][];
        };
        RosterResponse: {
            /** @description The people, by name. */
            entries: components["schemas"]["RosterEntryResponse"][];
        };
        SeatsResponse: {
            /**
             * @description How often they are paid for.
             * @enum {string|null}
             */
            interval: "month" | "year" | null;
            /**
             * Format: date
             * @description Last day that is paid for.
             */
            paidUntil: string | null;
            /** @description Price of one seat for one interval, in cents, without VAT. */
            seatPriceCents: number | null;
            /** @description Seats bought; 0 before the first purchase. */
            seats: number;
            /**
             * @description How the subscription stands.
             * @enum {string}
             */
            state: "none" | "active" | "past-due" | "ended";
        };
        SharedPageResponse: {
            /** @description Name under which the rep signed, by their own act. */
            author: string;
            /**
             * Format: date
             * @description Last day on which the page can be opened.
             */
            expiresOn: string;
            /**
             * @description Language of the page.
             * @enum {string}
             */
            locale: "fr" | "en";
            /** @description The page, paragraph by paragraph. */
            paragraphs: string[];
            /** @description Title of the page. */
            title: string;
        };
        SignUpRequest: {
            /**
             * @description The terms must be accepted.
             * @enum {boolean}
             */
            acceptsTerms: true;
            /** @description How the director is addressed. */
            displayName: string;
            /**
             * Format: email
             * @description Work e-mail of the director; signs in with it.
             */
            email: string;
            /**
             * @description Language of the pages and of the payment page.
             * @enum {string}
             */
            locale: "fr" | "en";
            /** @description Name of the firm, as invoices and people on the list read it. */
            organisationName: string;
            /** @description A long password; only its Argon2id hash is kept. */
            password: string;
        };
        StartCheckoutRequest: {
            /**
             * @description How often the seats are paid for.
             * @enum {string}
             */
            interval: "month" | "year";
            /**
             * Format: uuid
             * @description Made by the browser; the same order sent again opens no second page.
             */
            requestId: string;
            /** @description Number of seats, whoever may take them. */
            seats: number;
        };
        UploadRosterRequest: {
            /** @description A CSV text with a header (nom;email or name,email), at most 10000 people. */
            csv: string;
            /**
             * Format: uuid
             * @description Made by the browser; the same upload sent again is read once.
             */
            requestId: string;
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
    startCheckout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartCheckoutRequest"];
            };
        };
        responses: {
            /** @description The payment page to go to. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutPageResponse"];
                };
            };
        };
    };
    readCheckout: {
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
            /** @description How the purchase stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutResponse"];
                };
            };
        };
    };
    listInvoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoices, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicesResponse"];
                };
            };
        };
    };
    downloadInvoice: {
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
            /** @description The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    listLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letters, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersResponse"];
                };
            };
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogInRequest"];
            };
        };
        responses: {
            /** @description The account, signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorSessionResponse"];
                };
            };
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody is signed in any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be bought. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlansResponse"];
                };
            };
        };
    };
    readPulse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The words to come, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PulseOutlookResponse"];
                };
            };
        };
    };
    listRoster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everybody on the roster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterResponse"];
                };
            };
        };
    };
    removeFromRoster: {
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
            /** @description The person is off the roster. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    uploadRoster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadRosterRequest"];
            };
        };
        responses: {
            /** @description What the file holds; nothing is added yet. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImportResponse"];
                };
            };
        };
    };
    confirmImport: {
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
            /** @description The people are on the roster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportConfirmationResponse"];
                };
            };
        };
    };
    readSeats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The seats as bought. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatsResponse"];
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorSessionResponse"];
                };
            };
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        responses: {
            /** @description The account, signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorSessionResponse"];
                };
            };
        };
    };
}
