import type { Duplex } from 'node:stream';
import { encodeFrame, type Frame, FrameReader, isText, textFrame } from './frames.ts';

/** What the server in the middle does with a call of the client; `forward` asks the real server. */
export type CallHook<Request = unknown, Reply = unknown> = (
  request: Request,
  forward: (request: Request) => Promise<Reply>,
) => Promise<unknown>;

/** What it does with something that the real server tells; null withholds it. */
export type PushHook<Payload = unknown> = (payload: Payload) => unknown;

/** The hooks that are set at this moment. */
export interface ChatHooks {
  readonly calls: ReadonlyMap<string, CallHook>;
  readonly pushes: ReadonlyMap<string, PushHook>;
}

const EVENT = /^42(\d*)(\[.*\])$/s;
const ANSWER = /^43(\d+)(\[.*\])$/s;

/** One websocket between a client and the real chat server, with somebody in the middle who reads socket.io. */
export class ChatLine {
  private readonly client: Duplex;
  private readonly server: Duplex;
  private readonly hooks: ChatHooks;
  private readonly waiting = new Map<string, (answer: unknown) => void>();

  constructor(client: Duplex, server: Duplex, hooks: ChatHooks) {
    this.client = client;
    this.server = server;
    this.hooks = hooks;
    const fromClient = new FrameReader();
    const fromServer = new FrameReader();
    client.on('data', (chunk: Buffer) => {
      for (const frame of fromClient.read(chunk)) this.onClientFrame(frame);
    });
    server.on('data', (chunk: Buffer) => {
      for (const frame of fromServer.read(chunk)) this.onServerFrame(frame);
    });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  }

  /** Tells the client something as if the real server had said it. */
  push(event: string, payload: unknown): void {
    this.toClient(textFrame(`42${JSON.stringify([event, payload])}`));
  }

  /** Breaks the connection. */
  cut(): void {
    this.client.destroy();
    this.server.destroy();
  }

  private onClientFrame(frame: Frame): void {
    const [, id = '', json = ''] = (isText(frame) && EVENT.exec(frame.payload.toString())) || [];
    const [event = '', request] = json === '' ? [] : (JSON.parse(json) as [string, unknown]);
    const hook = this.hooks.calls.get(event);
    if (!hook || id === '') {
      this.toServer(frame);
      return;
    }
    const forward = (changed: unknown): Promise<unknown> =>
      new Promise((resolve) => {
        this.waiting.set(id, resolve);
        this.toServer(textFrame(`42${id}${JSON.stringify([event, changed])}`));
      });
    void hook(request, forward).then((answer) => {
      this.toClient(textFrame(`43${id}${JSON.stringify([answer])}`));
    });
  }

  private onServerFrame(frame: Frame): void {
    const text = isText(frame) ? frame.payload.toString() : '';
    const [, id = '', answer = ''] = ANSWER.exec(text) ?? [];
    const asked = this.waiting.get(id);
    if (asked) {
      this.waiting.delete(id);
      asked((JSON.parse(answer) as unknown[])[0]);
      return;
    }
    const told = this.changed(text);
    if (told !== null) this.toClient(told === text ? frame : textFrame(told));
  }

  private changed(text: string): string | null {
    const [, id = '', json = ''] = EVENT.exec(text) ?? [];
    if (json === '') return text;
    const [event, payload] = JSON.parse(json) as [string, unknown];
    const hook = this.hooks.pushes.get(event);
    if (!hook) return text;
    const told = hook(payload);
    return told === null ? null : `42${id}${JSON.stringify([event, told])}`;
  }

  private toClient(frame: Frame): void {
    if (this.client.writable) this.client.write(encodeFrame(frame, false));
  }

  private toServer(frame: Frame): void {
    if (this.server.writable) this.server.write(encodeFrame(frame, true));
  }
}
