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
    "/v1/member/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/member/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete: operations["removeFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/member/files/{fileId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/member/files/{fileId}/parts/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFilePart"];
        put: operations["putFilePart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/member/files/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawFiles"];
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
    "/v1/member/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addReport"];
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
    "/v1/member/spaces/{spaceId}/regrants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRegrants"];
        put?: never;
        post: operations["addRegrant"];
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
        BeginFileRequest: {
            /** @description Length of the sealed file; one of the lengths that sealing produces. */
            bytes: number;
            /** @description Parts of 1 MiB, the last one shorter. */
            parts: number;
            /**
             * Format: uuid
             * @description Drawn by the client; becomes the id of the file.
             */
            requestId: string;
            /** @description Sixteen bytes, base64url. */
            spaceId: string;
        };
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
        FileStateResponse: {
            bytes: number;
            /** Format: uuid */
            fileId: string;
            parts: number;
            /** @description Numbers of the parts that have arrived, counted from 1. */
            present: number[];
            /** @description Sixteen bytes, base64url. */
            spaceId: string;
            /** @enum {string} */
            state: "unfinished" | "complete";
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
        PostRegrantRequest: {
            regrant: components["schemas"]["RegrantDto"];
        };
        PutPinVaultRequest: {
            /** @description Sealed by the client, base64url, at most 64 KiB. */
            blob: string;
            version: number;
        };
        RegrantDto: {
            at: number;
            /** Format: uuid */
            by: string;
            byId: string;
            commit: string;
            epoch: number;
            sig: string;
            space: string;
            to: components["schemas"]["BoxedEpochKeyDto"];
            /** @enum {number} */
            v: 1;
        };
        RegrantListResponse: {
            regrants: components["schemas"]["RegrantDto"][];
        };
        RegrantResponse: {
            regrant: components["schemas"]["RegrantDto"];
        };
        ReportMessageRequest: {
            /** @description The key of this one message, base64url. */
            mk: string;
            /** @description Sixteen bytes, base64url. */
            msgId: string;
            /**
             * Format: uuid
             * @description Made by the client; repeating it answers like the first time.
             */
            requestId: string;
            /** @description Sixteen bytes, base64url. */
            spaceId: string;
        };
        ReportReceiptDto: {
            /** Format: date-time */
            reportedAt: string;
            /** Format: uuid */
            reportId: string;
        };
        SpaceDto: {
            /** Format: date-time */
            closedAt: string | null;
            /**
             * Format: date-time
             * @description From when on the coach no longer reads a closed conversation.
             */
            coachReadsUntil: string | null;
            /**
             * Format: date
             * @description The day, in UTC, on which a closed conversation is forgotten on both sides.
             */
            forgottenOn: string | null;
            /** @enum {string} */
            kind: "conversation" | "journal" | "notes";
            /** @description How many envelopes the conversation holds. */
            lastSeq: number;
            /** @description Nobody in a space of one person alone. */
            peer: components["schemas"]["PeerDto"] | null;
            /** @description Sixteen bytes, base64url. */
            spaceId: string;
            /** @enum {string} */
            state: "open" | "closed";
        };
        SpaceListResponse: {
            spaces: components["schemas"]["SpaceDto"][];
        };
        WithdrawFilesRequest: {
            fileIds: string[];
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
    addFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginFileRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileStateResponse"];
                };
            };
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
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
                    "application/json": components["schemas"]["FileStateResponse"];
                };
            };
        };
    };
    removeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
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
    completeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
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
                    "application/json": components["schemas"]["FileStateResponse"];
                };
            };
        };
    };
    getFilePart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                /** @description Counted from 1. */
                part: number;
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    putFilePart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                /** @description Counted from 1. */
                part: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
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
    withdrawFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawFilesRequest"];
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
    addReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportMessageRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceiptDto"];
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
    listRegrants: {
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
                    "application/json": components["schemas"]["RegrantListResponse"];
                };
            };
        };
    };
    addRegrant: {
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
                "application/json": components["schemas"]["PostRegrantRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegrantResponse"];
                };
            };
        };
    };
}
