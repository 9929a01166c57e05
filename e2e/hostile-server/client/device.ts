import type { DeviceDatabases } from './idb.fake.ts';
import { MemoryStorage } from './memory-storage.ts';
import { openPage, pageModule, type PageGlobals, type Patch, startWorker } from './page-modules.ts';

let count = 0;

/** The browser of one person on one device: what it keeps outlives its pages. */
export class Device {
  readonly origin: string;
  readonly local = new MemoryStorage();
  readonly tab = new MemoryStorage();
  readonly databases: DeviceDatabases = new Map();
  private cookie = '';

  constructor(origin: string) {
    this.origin = origin;
  }

  /** The session as this browser sends it. */
  get sessionCookie(): string {
    return this.cookie;
  }

  /** Takes up a session that was opened elsewhere. */
  takeCookie(cookie: string): void {
    this.cookie = cookie;
  }

  /** Opens the site anew, as a reload does; `patches` take defences out of it. */
  open(patches: readonly Patch[] = []): Page {
    count += 1;
    const name = String(count);
    openPage(name, this.globals(patches));
    return new Page(name);
  }

  private globals(patches: readonly Patch[]): PageGlobals {
    const shared = {
      localStorage: this.local,
      sessionStorage: this.tab,
      deviceDatabases: this.databases,
      fetch: (request: Request) => this.fetch(request),
    };
    const page = new EventTarget();
    const { Worker, scope } = workerPair();
    return {
      page: {
        ...shared,
        window: { location: { origin: this.origin } },
        addEventListener: page.addEventListener.bind(page),
        removeEventListener: page.removeEventListener.bind(page),
        Worker,
        BroadcastChannel: channelOf(this.origin),
      },
      worker: { ...shared, ...scope },
      patches,
    };
  }

  private async fetch(request: Request): Promise<Response> {
    const headers = new Headers(request.headers);
    headers.set('Origin', this.origin);
    if (this.cookie !== '') headers.set('Cookie', this.cookie);
    const response = await fetch(new Request(request, { headers }));
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0] ?? '';
    return response;
  }
}

/** The site, open in one tab. */
export class Page {
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  /** A module of the site, by its place under apps/web/src. */
  load<Exports>(file: string): Promise<Exports> {
    return pageModule<Exports>(this.name, file);
  }
}

/** Only the pages of one device hear each other. */
function channelOf(device: string): typeof BroadcastChannel {
  return class extends BroadcastChannel {
    constructor(name: string) {
      super(`${device} ${name}`);
      // A page that is open does not keep the run from ending.
      (this as unknown as { unref?: () => void }).unref?.();
    }
  };
}

/**
 * The two ends of one worker: what the page sees (`Worker`) and what the worker sees. Every message is copied, as between
 * threads, so that nothing passes that could not.
 */
function workerPair() {
  const toWorker = new EventTarget();
  const toPage = new EventTarget();
  class PageEnd {
    private readonly running: Promise<unknown>;
    private isStopped = false;

    constructor(url: string) {
      this.running = startWorker(url);
    }

    postMessage(message: unknown): void {
      const event = new MessageEvent('message', { data: structuredClone(message) });
      void this.running.then(() => this.isStopped || toWorker.dispatchEvent(event));
    }

    addEventListener(type: string, listener: (event: Event) => void): void {
      toPage.addEventListener(type, listener);
    }

    terminate(): void {
      this.isStopped = true;
    }
  }
  const scope = {
    addEventListener: toWorker.addEventListener.bind(toWorker),
    postMessage: (message: unknown) => {
      toPage.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
    },
  };
  return { Worker: PageEnd, scope };
}
