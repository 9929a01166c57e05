import { bodyOf } from '../../http/create-http.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { memberHttp } from '../../member/api/member-api.ts';
import type { FileTransport } from './file-transport.ts';

const bytesType = { 'Content-Type': 'application/octet-stream' };

/** Files over the member API. */
export const httpFileTransport: FileTransport = {
  async begin({ fileId, spaceId, bytes, parts }) {
    const body = { spaceId, requestId: fileId, bytes, parts };
    return (await bodyOf(memberHttp.POST('/v1/member/files', { body }))).present;
  },
  async put(fileId, part, bytes, signal) {
    await memberHttp.PUT('/v1/member/files/{fileId}/parts/{part}', {
      params: { path: { fileId, part } },
      // The description of bytes is a text; what travels are the bytes.
      body: bytes as unknown as string,
      bodySerializer: (body) => body,
      headers: bytesType,
      signal,
    });
  },
  async complete(fileId) {
    await bodyOf(memberHttp.POST('/v1/member/files/{fileId}/completion', { params: { path: { fileId } } }));
  },
  async giveUp(fileId) {
    await memberHttp.DELETE('/v1/member/files/{fileId}', { params: { path: { fileId } } });
  },
  async partsOf(fileId) {
    return (await bodyOf(memberHttp.GET('/v1/member/files/{fileId}', { params: { path: { fileId } } })))
      .parts;
  },
  async read(fileId, part, signal) {
    const { data } = await memberHttp.GET('/v1/member/files/{fileId}/parts/{part}', {
      params: { path: { fileId, part } },
      parseAs: 'arrayBuffer',
      signal,
    });
    if (!data) throw new ProblemError({ status: 0, code: 'unexpected' });
    return new Uint8Array(data);
  },
};
