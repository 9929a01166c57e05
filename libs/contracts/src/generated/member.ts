/* Generated from the servers by npm run generate; do not edit. */
export interface paths {
    "/v1/member/accounts/{accountId}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/member/chat-ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createChatTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/member/pin-vault": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPinVault"];
        put: operations["putPinVault"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/member/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSpaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/member/spaces/{spaceId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listGrants"];
        put?: never;
        post: operations["addGrant"];
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
        BoxedEpochKeyDto: {
            box: string;
            idHash: string;
            /** Format: uuid */
            userId: string;
        };
        ChatTicketResponse: {
            /** Format: date-time */
            expiresAt: string;
            /** @description Sixty-four hexadecimal digits. */
            token: string;
        };
        GrantDto: {
            at: number;
            /** Format: uuid */
            by: string;
            byId: string;
            commit: string;
            epoch: number;
            prev: string;
            sig: string;
            space: string;
            to: components["schemas"]["BoxedEpochKeyDto"][];
            /** @enum {number} */
            v: 1;
        };
        GrantListResponse: {
            grants: components["schemas"]["GrantDto"][];
        };
        GrantResponse: {
            grant: components["schemas"]["GrantDto"];
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
        IdentityListResponse: {
            identities: components["schemas"]["IdentityDto"][];
        };
        PeerDto: {
            /** Format: uuid */
            accountId: string;
            displayName: string;
            /** @example Europe/Paris */
            timeZone: string;
        };
        PinVaultResponse: {
            /** @description Sealed by the client, base64url. */
            blob: string | null;
            /** @description Counts the changes; 0 before the first one. */
            version: number;
        };
        PostGrantRequest: {
            grant: components["schemas"]["GrantDto"];
        };
        PutPinVaultRequest: {
            /** @description Sealed by the client, base64url, at most 64 KiB. */
            blob: string;
            version: number;
        };
        SpaceDto: {
            /** @enum {string} */
            kind: "conversation";
            /** @description How many envelopes the conversation holds. */
            lastSeq: number;
            peer: components["schemas"]["PeerDto"];
            /** @description Sixteen bytes, base64url. */
            spaceId: string;
            /** @enum {string} */
            state: "open" | "closed";
        };
        SpaceListResponse: {
            spaces: components["schemas"]["SpaceDto"][];
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
    listIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
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
                    "application/json": components["schemas"]["IdentityListResponse"];
                };
            };
        };
    };
    createChatTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatTicketResponse"];
                };
            };
        };
    };
    getPinVault: {
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
                    "application/json": components["schemas"]["PinVaultResponse"];
                };
            };
        };
    };
    putPinVault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutPinVaultRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinVaultResponse"];
                };
            };
        };
    };
    listSpaces: {
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
                    "application/json": components["schemas"]["SpaceListResponse"];
                };
            };
        };
    };
    listGrants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sixteen bytes, base64url. */
                spaceId: string;
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
                    "application/json": components["schemas"]["GrantListResponse"];
                };
            };
        };
    };
    addGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sixteen bytes, base64url. */
                spaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostGrantRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantResponse"];
                };
            };
        };
    };
}
