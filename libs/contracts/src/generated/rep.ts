/* Generated from the servers by npm run generate; do not edit. */
export interface paths {
    "/v1/rep/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rep/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rep/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["openJournal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rep/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["matchWithCoach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rep/match/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["leaveCoach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rep/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOpenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rep/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rep/pulse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPulse"];
        put: operations["putAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rep/questionnaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readAnswers"];
        put: operations["writeAnswers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rep/seat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSeat"];
        put?: never;
        post: operations["claimAnother"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rep/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSessions"];
        put?: never;
        post: operations["book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rep/sessions/{sessionId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rep/shared-pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPages"];
        put?: never;
        post: operations["addPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rep/shared-pages/{pageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removePage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rep/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSlots"];
        put?: never;
        post?: never;
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
        AccessesToRepDto: {
            /** @description The latest day first. */
            entries: components["schemas"]["AccessToRepDto"][];
            /** @description Whether the log is what was written, entry by entry. */
            isIntact: boolean;
        };
        AccessToRepDto: {
            /** @description A coach of this rep; nobody else is named. */
            coachName: string | null;
            /** Format: date */
            day: string;
            /** @enum {string} */
            kind: "coach-list" | "coach-week" | "coach-chat" | "coach-conversation" | "matcher" | "operator-reports" | "operator-report" | "break-glass";
        };
        AnswerPulseRequest: {
            /**
             * @description Strained, neither, good; null withdraws the answer.
             * @enum {integer|null}
             */
            answer: -1 | 0 | 1 | null;
            /**
             * @description The quarter that the question was shown for.
             * @example 2031-Q1
             */
            quarter: string;
        };
        BilingualTextDto: {
            en: string;
            fr: string;
        };
        BookSessionRequest: {
            /**
             * Format: uuid
             * @description Drawn by the client; the same request may be repeated.
             */
            requestId: string;
            /** Format: date-time */
            startsAt: string;
        };
        ChooseCoachRequest: {
            /** Format: uuid */
            coachId: string;
            /** @description Name of the space for the two: sixteen bytes drawn by the client, base64url. */
            spaceId: string;
        };
        EndedMatchDto: {
            coachName: string;
            /**
             * Format: date-time
             * @description From when on the coach no longer reads the space.
             */
            coachReadsUntil: string;
            /**
             * Format: date
             * @description The day, in UTC, on which the space is forgotten on both sides.
             */
            forgottenOn: string;
            /** @description The space that is closed now: sixteen bytes, base64url. */
            spaceId: string;
        };
        EndMatchRequest: {
            /**
             * Format: uuid
             * @description Drawn by the client; the same request may be repeated.
             */
            requestId: string;
        };
        LastPulseWordDto: {
            /** @description The quarter or half-year. */
            period: string;
            /**
             * @description A team under ten has none.
             * @enum {string|null}
             */
            word: "strained" | "mixed" | "good" | null;
        };
        MatchDto: {
            /** Format: uuid */
            coachId: string;
            coachName: string;
            /** Format: uuid */
            matchId: string;
            /** @description Sixteen bytes, base64url. */
            spaceId: string;
        };
        MatchingFactDto: {
            /** @example topics */
            code: string;
            facts: {
                [key: string]: unknown;
            };
        };
        ProposalsDto: {
            coaches: components["schemas"]["ProposedCoachDto"][];
        };
        ProposedCoachDto: {
            bio: components["schemas"]["BilingualTextDto"];
            /** Format: uuid */
            coachId: string;
            difference: components["schemas"]["MatchingFactDto"] | null;
            displayName: string;
            headline: components["schemas"]["BilingualTextDto"];
            languages: ("fr" | "en")[];
            /** Format: date-time */
            nextFreeAt: string | null;
            /** @description At most three, the weightiest first. */
            reasons: components["schemas"]["MatchingFactDto"][];
            /** @example Europe/Paris */
            timeZone: string;
            topics: string[];
        };
        PulseDto: {
            /** @enum {integer|null} */
            answer: -1 | 0 | 1 | null;
            /**
             * Format: date-time
             * @description From when on nothing can be changed.
             */
            endsAt: string;
            /** @description Whether this rep has a seat that has not ended. */
            isAsked: boolean;
            /** @description Whether no answer of this rep counts any more, because the words told enough. */
            isSpent: boolean;
            lastWord: components["schemas"]["LastPulseWordDto"] | null;
            /** @example 2031-Q1 */
            quarter: string;
        };
        QuestionnaireDto: {
            /** @description Answers by question, as libs/matching `Answers` defines them. */
            answers: {
                [key: string]: unknown;
            };
            /** @description The line to the future coach, sealed by the rep to itself; base64url. */
            sealedLine: string | null;
        };
        ReleasePageRequest: {
            /** @description Name under which the rep signs. */
            author: string;
            /**
             * Format: date
             * @description Last day on which the director can open it.
             */
            expiresOn: string;
            /**
             * @description Language of the page.
             * @enum {string}
             */
            locale: "fr" | "en";
            paragraphs: string[];
            /**
             * Format: uuid
             * @description Made by the client; repeating it answers like the first time.
             */
            requestId: string;
            title: string;
        };
        RepHomeDto: {
            match: components["schemas"]["MatchDto"] | null;
            nextSession: components["schemas"]["RepSessionDto"] | null;
            questionnaireDone: boolean;
        };
        RepSeatDto: {
            /**
             * Format: date
             * @description The last day in UTC, when there is one; null also once the seat is forgotten.
             */
            lastDay: string | null;
            /** @enum {string} */
            state: "serving" | "ending" | "ended";
        };
        RepSessionDto: {
            /** Format: date-time */
            cancelFreeUntil: string;
            coachName: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "booked" | "cancelled";
        };
        RepSessionsDto: {
            sessions: components["schemas"]["RepSessionDto"][];
        };
        SharedPageDto: {
            author: string;
            /** Format: date */
            expiresOn: string;
            /** @enum {string} */
            locale: "fr" | "en";
            /** Format: uuid */
            pageId: string;
            paragraphs: string[];
            /** Format: date */
            releasedOn: string;
            /**
             * @description Waiting pages can be taken back; a held one could not be posted.
             * @enum {string}
             */
            state: "waiting" | "sent" | "held";
            title: string;
        };
        SharedPagesResponse: {
            /**
             * Format: date-time
             * @description When what waits now is posted.
             */
            nextPostingAt: string;
            pages: components["schemas"]["SharedPageDto"][];
        };
        SlotDto: {
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            startsAt: string;
        };
        SlotsDto: {
            /** @example Europe/Paris */
            coachTimeZone: string;
            durationMinutes: number;
            slots: components["schemas"]["SlotDto"][];
            /** @example Indian/Reunion */
            timeZone: string;
        };
        SoloSpaceDto: {
            /** @description Sixteen bytes, base64url. */
            spaceId: string;
        };
        StoredQuestionnaireDto: {
            answers: {
                [key: string]: unknown;
            } | null;
            sealedLine: string | null;
        };
        ToldOpeningDto: {
            /** Format: date-time */
            closesAt: string;
            isDanger: boolean;
            /** Format: date-time */
            openedAt: string;
            reason: string;
        };
        ToldOpeningsResponse: {
            openings: components["schemas"]["ToldOpeningDto"][];
        };
        VoucherPreviewRequest: {
            voucher: string;
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
    listAccesses: {
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
                    "application/json": components["schemas"]["AccessesToRepDto"];
                };
            };
        };
    };
    showHome: {
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
                    "application/json": components["schemas"]["RepHomeDto"];
                };
            };
        };
    };
    openJournal: {
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
                    "application/json": components["schemas"]["SoloSpaceDto"];
                };
            };
        };
    };
    matchWithCoach: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseCoachRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchDto"];
                };
            };
        };
    };
    leaveCoach: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMatchRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedMatchDto"];
                };
            };
        };
    };
    listOpenings: {
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
                    "application/json": components["schemas"]["ToldOpeningsResponse"];
                };
            };
        };
    };
    listProposals: {
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
                    "application/json": components["schemas"]["ProposalsDto"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PulseDto"];
                };
            };
        };
    };
    putAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerPulseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PulseDto"];
                };
            };
        };
    };
    readAnswers: {
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
                    "application/json": components["schemas"]["StoredQuestionnaireDto"];
                };
            };
        };
    };
    writeAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionnaireDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredQuestionnaireDto"];
                };
            };
        };
    };
    showSeat: {
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
                    "application/json": components["schemas"]["RepSeatDto"];
                };
            };
        };
    };
    claimAnother: {
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
                    "application/json": components["schemas"]["RepSeatDto"];
                };
            };
        };
    };
    listSessions: {
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
                    "application/json": components["schemas"]["RepSessionsDto"];
                };
            };
        };
    };
    book: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookSessionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepSessionDto"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepSessionDto"];
                };
            };
        };
    };
    listPages: {
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
                    "application/json": components["schemas"]["SharedPagesResponse"];
                };
            };
        };
    };
    addPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleasePageRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedPageDto"];
                };
            };
        };
    };
    removePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page is deleted; nobody has seen it. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSlots: {
        parameters: {
            query: {
                days: number;
                /** @description First day, on the rep’s own calendar. */
                from: string;
            };
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
                    "application/json": components["schemas"]["SlotsDto"];
                };
            };
        };
    };
}
