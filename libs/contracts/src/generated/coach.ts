/* Generated from the servers by npm run generate; do not edit. */
export interface paths {
    "/v1/coach/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOwnActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coach/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readAvailability"];
        put: operations["replaceAvailability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coach/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["openNotes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coach/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readProfile"];
        put: operations["replaceProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coach/reps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coach/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showWeek"];
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
        AvailabilityDto: {
            bufferMinutes: number;
            noticeHours: number;
            rules: components["schemas"]["AvailabilityRuleDto"][];
            /** @enum {number} */
            sessionMinutes: 25 | 50;
            /** @enum {number} */
            stepMinutes: 15 | 30 | 60;
            /** @example Europe/Paris */
            timeZone: string;
            windowDays: number;
        };
        AvailabilityRuleDto: {
            /** @description At or before the start: the hours run past midnight. */
            endMinute: number;
            /** @description 1 is Monday. */
            isoWeekday: number;
            startMinute: number;
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
        CoachProfileDto: {
            attributes: components["schemas"]["CoachAttributesDto"];
            bio: components["schemas"]["CoachBioDto"];
            /** @description How many reps at most. */
            capacity: number;
            headline: components["schemas"]["CoachHeadlineDto"];
            /**
             * @description A paused coach is proposed to nobody.
             * @enum {string}
             */
            state: "active" | "paused";
        };
        CoachRepDto: {
            displayName: string;
            /** Format: date-time */
            nextSessionAt: string | null;
            /** Format: uuid */
            repId: string;
            /** Format: date */
            since: string;
            /** @description Sixteen bytes, base64url. */
            spaceId: string;
        };
        CoachRepsDto: {
            reps: components["schemas"]["CoachRepDto"][];
        };
        CoachSessionDto: {
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** @description Nobody once the rep has erased the account. */
            repName: string | null;
            /** @example Indian/Reunion */
            repTimeZone: string | null;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "booked" | "cancelled";
        };
        CoachStyleDto: {
            "asks-or-suggests": number;
            "framed-or-free": number;
            "gentle-or-direct": number;
        };
        CoachWeekDto: {
            availability: components["schemas"]["OpenStretchDto"][];
            /**
             * Format: date
             * @description The Monday.
             */
            from: string;
            sessions: components["schemas"]["CoachSessionDto"][];
            /** @example Europe/Paris */
            timeZone: string;
        };
        OpenStretchDto: {
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            startsAt: string;
        };
        OwnActionDto: {
            /** Format: date */
            day: string;
            /** @enum {string} */
            kind: "coach-list" | "coach-week" | "coach-chat" | "coach-conversation";
            /** @description Null once this coach no longer reads the conversation. */
            repName: string | null;
        };
        OwnActionsDto: {
            /** @description The latest day first. */
            entries: components["schemas"]["OwnActionDto"][];
        };
        SoloSpaceDto: {
            /** @description Sixteen bytes, base64url. */
            spaceId: string;
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
    listOwnActions: {
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
                    "application/json": components["schemas"]["OwnActionsDto"];
                };
            };
        };
    };
    readAvailability: {
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
                    "application/json": components["schemas"]["AvailabilityDto"];
                };
            };
        };
    };
    replaceAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityDto"];
                };
            };
        };
    };
    openNotes: {
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
    readProfile: {
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
                    "application/json": components["schemas"]["CoachProfileDto"];
                };
            };
        };
    };
    replaceProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoachProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachProfileDto"];
                };
            };
        };
    };
    listReps: {
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
                    "application/json": components["schemas"]["CoachRepsDto"];
                };
            };
        };
    };
    showWeek: {
        parameters: {
            query: {
                /** @description Any day of the week wanted, on the coach’s own calendar. */
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
                    "application/json": components["schemas"]["CoachWeekDto"];
                };
            };
        };
    };
}
