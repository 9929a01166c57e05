import { Injectable } from '@nestjs/common';

import { SandboxConfig } from './sandbox.config.ts';

/** The address under which browsers reach the pages; known for certain once the port is taken. */
@Injectable()
export class PublicAddress {
  private current: string;

  constructor(private readonly config: SandboxConfig) {
    const { SANDBOX_HOST: host, SANDBOX_HTTP_PORT: port } = config;
    this.current = addressOf(host, port);
  }

  /** Without a slash at its end. */
  get url(): string {
    return this.config.SANDBOX_PUBLIC_URL?.replace(/\/+$/, '') ?? this.current;
  }

  /** Called when the server listens, as the port may have been chosen only then; tells the server's own address. */
  isAt(port: number): string {
    this.current = addressOf(this.config.SANDBOX_HOST, port);
    return this.current;
  }
}

function addressOf(host: string, port: number): string {
  // A server that listens everywhere is reached on this machine.
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
