import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Something a browser sent or received, as bytes. */
export interface Exchange {
  kind: 'request' | 'frame-sent' | 'frame-received';
  /** To whom: scheme, host and port. */
  origin: string;
  /** Method and path, for the reader of a finding. */
  what: string;
  bytes: Buffer;
}

/** Keeps on file everything that the browsers of a run send, so that it can be searched afterwards. */
export class Traffic {
  private readonly file: string;

  constructor(folder: string) {
    this.file = path.join(folder, 'traffic.jsonl');
  }

  record({ kind, origin, what, bytes }: Exchange): void {
    appendFileSync(this.file, `${JSON.stringify({ kind, origin, what, bytes: bytes.toString('base64') })}\n`);
  }

  read(): Exchange[] {
    if (!existsSync(this.file)) return [];
    const lines = readFileSync(this.file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => {
      const exchange = JSON.parse(line) as Omit<Exchange, 'bytes'> & { bytes: string };
      return { ...exchange, bytes: Buffer.from(exchange.bytes, 'base64') };
    });
  }
}
