/* Generated from the servers by npm run generate; do not edit. */
export interface paths {
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
        QuestionnaireDto: {
            /** @description Answers by question, as libs/matching `Answers` defines them. */
            answers: {
                [key: string]: unknown;
            };
            /** @description The line to the future coach, sealed by the rep to itself; base64url. */
            sealedLine: string | null;
        };
        RepHomeDto: {
            match: components["schemas"]["MatchDto"] | null;
            nextSession: components["schemas"]["RepSessionDto"] | null;
            questionnaireDone: boolean;
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
        StoredQuestionnaireDto: {
            answers: {
                [key: string]: unknown;
            } | null;
            sealedLine: string | null;
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
