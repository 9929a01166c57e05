/* Generated from the servers by npm run generate; do not edit. */
export interface paths {
    "/v1/operator/coach-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["issueCoachInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/coaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCoaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOpenings"];
        put?: never;
        post: operations["addOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/openings/{openingId}/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOpenedConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/openings/{openingId}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/reports/{reportId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settleReport"];
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
        AskOpeningRequest: {
            /** @description Hours until the rep is told; 0 unless there is danger. */
            delayHours: number;
            /** @description Whether a life is in serious and immediate danger. */
            isDanger: boolean;
            /** @description Why; the rep reads it. */
            reason: string;
            /**
             * Format: uuid
             * @description Drawn by the client; names the opening from then on.
             */
            requestId: string;
            /** @description The conversation: sixteen bytes, base64url. */
            spaceId: string;
        };
        CoachInvitationDto: {
            invitation: string;
            /** Format: uri */
            link: string;
            /** Format: date-time */
            validUntil: string;
        };
        CoachListResponse: {
            coaches: components["schemas"]["ListedCoachDto"][];
        };
        InviteCoachRequest: {
            /**
             * Format: uuid
             * @description Made by the client; repeating it gives the same link.
             */
            requestId: string;
        };
        ListedCoachDto: {
            /** Format: uuid */
            coachId: string;
            displayName: string;
            /** Format: date */
            joinedOn: string;
            /** @enum {string} */
            state: "active" | "paused";
        };
        ListedReportDto: {
            /** @enum {string|null} */
            authorKind: "rep" | "coach" | null;
            /** @description Null once the account is gone. */
            authorName: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            reportedAt: string;
            /** @description Null once the account is gone. */
            reporterName: string | null;
            /** Format: uuid */
            reportId: string;
            /** Format: date-time */
            sentAt: string;
        };
        OpenedConversationDto: {
            /**
             * Format: date
             * @description The day the rep chose the coach.
             */
            chosenOn: string | null;
            /** Format: date-time */
            conversationClosedAt: string | null;
            /** @enum {string} */
            conversationState: "open" | "closed";
            opening: components["schemas"]["OpeningDto"];
            people: components["schemas"]["OpenedPersonDto"][];
            /** @description In order of time. */
            sessions: components["schemas"]["OpenedSessionDto"][];
        };
        OpenedPersonDto: {
            displayName: string;
            /** @enum {string} */
            kind: "rep" | "coach";
        };
        OpenedSessionDto: {
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "booked" | "cancelled";
        };
        OpeningDto: {
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            closesAt: string | null;
            delayHours: number;
            isDanger: boolean;
            /** @description Whether this operator asked. */
            isMine: boolean;
            /** Format: uuid */
            openingId: string;
            reason: string;
            /** @description Sixteen bytes, base64url. */
            spaceId: string;
            /** @enum {string} */
            state: "asked" | "open" | "closed";
        };
        OpeningListResponse: {
            openings: components["schemas"]["OpeningDto"][];
        };
        ReportedMessageDto: {
            /** @enum {string} */
            kind: "msg" | "edit" | "del" | "note" | "checkin" | "plan" | "file" | "close";
            /** @description Its words; null when it has none. */
            text: string | null;
        };
        ReportListResponse: {
            reports: components["schemas"]["ListedReportDto"][];
        };
        ReportResponse: {
            /** @description Null once the report is closed or the account of who reported is erased. */
            message: components["schemas"]["ReportedMessageDto"] | null;
            report: components["schemas"]["ListedReportDto"];
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
    issueCoachInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteCoachRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachInvitationDto"];
                };
            };
        };
    };
    listCoaches: {
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
                    "application/json": components["schemas"]["CoachListResponse"];
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
                    "application/json": components["schemas"]["OpeningListResponse"];
                };
            };
        };
    };
    addOpening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOpeningRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningDto"];
                };
            };
        };
    };
    getOpenedConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                openingId: string;
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
                    "application/json": components["schemas"]["OpenedConversationDto"];
                };
            };
        };
    };
    approveOpening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                openingId: string;
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
                    "application/json": components["schemas"]["OpeningDto"];
                };
            };
        };
    };
    listReports: {
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
                    "application/json": components["schemas"]["ReportListResponse"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
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
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
        };
    };
    settleReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
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
                    "application/json": components["schemas"]["ListedReportDto"];
                };
            };
        };
    };
}
