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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
}
