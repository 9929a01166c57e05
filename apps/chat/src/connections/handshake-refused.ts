import type { ChatRefusalCode } from '@aparte/contracts';

/** A handshake was refused; socket.io shows `data` to the client. */
export class HandshakeRefused extends Error {
  override readonly name = 'HandshakeRefused';
  readonly data: { code: ChatRefusalCode };

  constructor(code: ChatRefusalCode) {
    super('refused');
    this.data = { code };
  }
}
