import type { BrowserContext, ConsoleMessage, Page, Request, Response, WebSocket } from '@playwright/test';
import type { StackAddresses } from '@aparte/scripts/stack';
import type { Exchange, Traffic } from './traffic.ts';

/**
 * Answers that every page meets: whether somebody is signed in is asked, and "no" is said with this status; and of two
 * parts of a page that remember something about others at the same moment, the slower one is told to read again.
 */
const USUAL_REFUSALS = ['401 GET /v1/auth/session', '401 GET /v1/session', '409 PUT /v1/member/pin-vault'];

/** The console's own words for an answer with an error status; those are judged by their status instead. */
const FAILED_ANSWER = /^Failed to load resource: the server responded with a status of \d+/;

/** The console's own words for a request without a line. */
const LOST_LINE = 'net::ERR_INTERNET_DISCONNECTED';

/**
 * Sees what a person would not: breaches of the content security policy, errors in the console, requests to anybody
 * but the house, refused requests that nobody expected. Records everything that is sent.
 */
export class PageWatch {
  private readonly seen: string[] = [];
  private readonly awaited: string[] = [];
  private mayLoseLine = false;
  private readonly addresses: StackAddresses;
  private readonly traffic: Traffic;

  private constructor(addresses: StackAddresses, traffic: Traffic) {
    this.addresses = addresses;
    this.traffic = traffic;
  }

  /** Begins to watch every page of a browser context. */
  static async over(
    context: BrowserContext,
    addresses: StackAddresses,
    traffic: Traffic,
  ): Promise<PageWatch> {
    const watch = new PageWatch(addresses, traffic);
    await context.exposeFunction('reportPolicyViolation', (text: string) => {
      watch.seen.push(`content security policy: ${text}`);
    });
    await context.addInitScript(listenForViolations);
    context.on('console', watch.onConsole);
    context.on('weberror', (error) => watch.seen.push(`uncaught: ${error.error().message}`));
    context.on('request', watch.onRequest);
    context.on('response', watch.onResponse);
    context.on('page', (page) =>
      page.on('websocket', (socket) => {
        watch.onWebSocket(page, socket);
      }),
    );
    return watch;
  }

  /** Says that one request is about to be refused, as `401 POST /v1/login`; it then must be. */
  expectRefusal(refusal: string): void {
    this.awaited.push(refusal);
  }

  /** Says that the line of a tab is about to go: from here on requests may fail for that. */
  expectLostLine(): void {
    this.mayLoseLine = true;
  }

  /** What was seen that should not have been, and what was awaited and never came. */
  faults(): string[] {
    return [...this.seen, ...this.awaited.map((refusal) => `awaited, and never came: ${refusal}`)];
  }

  private readonly onConsole = (message: ConsoleMessage): void => {
    if (message.type() !== 'error' || FAILED_ANSWER.test(message.text())) return;
    if (this.mayLoseLine && message.text().includes(LOST_LINE)) return;
    this.seen.push(`console: ${message.text()}`);
  };

  private readonly onRequest = (request: Request): void => {
    const url = new URL(request.url());
    // Neither leaves the browser.
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    if (!request.isNavigationRequest()) this.judgeOrigin(request.frame().url(), url.origin, request.url());
    else if (!this.isOurs(url.origin)) this.seen.push(`led away to ${request.url()}`);
    const head = JSON.stringify({ url: request.url(), headers: request.headers() });
    this.traffic.record({
      kind: 'request',
      origin: url.origin,
      what: `${request.method()} ${url.pathname}`,
      bytes: Buffer.concat([Buffer.from(head), request.postDataBuffer() ?? Buffer.alloc(0)]),
    });
  };

  private readonly onResponse = (response: Response): void => {
    if (response.status() < 400) return;
    const refusal = `${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`;
    const position = this.awaited.indexOf(refusal);
    if (position >= 0) this.awaited.splice(position, 1);
    else if (!USUAL_REFUSALS.includes(refusal)) this.seen.push(`refused: ${refusal}`);
  };

  private onWebSocket(page: Page, socket: WebSocket): void {
    const origin = new URL(socket.url()).origin.replace(/^ws/, 'http');
    this.judgeOrigin(page.url(), origin, socket.url());
    socket.on('framesent', ({ payload }) => {
      this.recordFrame('frame-sent', origin, payload);
    });
    socket.on('framereceived', ({ payload }) => {
      this.recordFrame('frame-received', origin, payload);
    });
  }

  private recordFrame(kind: Exchange['kind'], origin: string, payload: string | Buffer): void {
    const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload;
    this.traffic.record({ kind, origin, what: 'frame', bytes });
  }

  /** Each site talks to itself; the member site also to the chat. */
  private judgeOrigin(pageUrl: string, origin: string, url: string): void {
    const { member, chat } = this.addresses;
    const page = new URL(pageUrl).origin;
    const isWithinSite = page === origin && this.isOurs(origin);
    if (!isWithinSite && !(page === member && origin === chat)) {
      this.seen.push(`foreign origin: ${url} asked by ${pageUrl}`);
    }
  }

  private isOurs(origin: string): boolean {
    const { member, sponsor, sandbox } = this.addresses;
    return [member, sponsor, sandbox].includes(origin);
  }
}

/** Given to every page by the watch. */
declare function reportPolicyViolation(text: string): void;

function listenForViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    reportPolicyViolation(`${event.effectiveDirective} ${event.blockedURI} on ${event.documentURI}`);
  });
}
