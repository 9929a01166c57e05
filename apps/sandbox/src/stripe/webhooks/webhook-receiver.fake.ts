import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedWebhook {
  body: string;
  signature: string;
}

/** An endpoint that keeps every webhook and answers with the status that the test sets. */
export class WebhookReceiver {
  readonly received: ReceivedWebhook[] = [];
  status = 200;
  private readonly watchers: (() => void)[] = [];
  private readonly server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      this.received.push({ body, signature: String(request.headers['stripe-signature']) });
      response.writeHead(this.status).end();
      for (const tell of this.watchers.splice(0)) tell();
    });
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/webhooks`;
  }

  /** Resolves once so many webhooks have come. */
  async hasReceived(count: number): Promise<ReceivedWebhook[]> {
    while (this.received.length < count) await new Promise<void>((resolve) => this.watchers.push(resolve));
    return this.received;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.closeAllConnections();
      this.server.close(() => {
        resolve();
      });
    });
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
