import { Injectable } from '@nestjs/common';
import { GateLetterRefused, parseGateLetter, type SharedPage } from '@aparte/confidentiality';
import { Clock, Ids, NotFound, RateLimit, ValidationFailed } from '@aparte/platform';
import { utcDate } from '../process/utc-date.ts';
import { OwnSeatQueries } from '../seats/own-seat.queries.ts';
import { faultsUnder } from '../wire/library-faults.ts';
import { expiryFault } from './shared-page.rules.ts';
import { SharedPagesRepository, type ReleasedPage } from './shared-pages.repository.ts';

/** What a rep asks for: one page, and the name of the request. */
export interface PageToRelease {
  authorId: string;
  requestId: string;
  page: SharedPage;
}

const DAY_SECONDS = 86_400;
const PAGES_PER_DAY = 20;

/** A rep releases one page to their director: it waits for the batch of the day, and can be taken back until then. */
@Injectable()
export class ReleasePage {
  private readonly limit = new RateLimit('shared-page', { points: PAGES_PER_DAY, perSeconds: DAY_SECONDS });

  constructor(
    private readonly pages: SharedPagesRepository,
    private readonly ownSeat: OwnSeatQueries,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Throws SeatEnded, ValidationFailed with every fault, TooManyRequests, NotFound. */
  async execute({ authorId, requestId, page: asked }: PageToRelease): Promise<ReleasedPage> {
    const made = await this.pages.findByRequest(requestId);
    if (made) return made;

    await this.ownSeat.require(authorId);
    const releasedOn = utcDate(this.clock.now());
    const page = requirePage(asked, releasedOn);
    await this.limit.consume(authorId);
    const id = this.ids.uuid();
    if (await this.pages.add({ id, requestId, authorId, page, releasedOn })) {
      return { id, requestId, page, releasedOn, state: 'waiting' };
    }
    // This very request was faster on another connection.
    const winner = await this.pages.findByRequest(requestId);
    if (!winner) throw new NotFound();
    return winner;
  }
}

/** Reads the page as the gate will, so that what is accepted here is what arrives. */
function requirePage(asked: SharedPage, today: string): SharedPage {
  try {
    const page = parseGateLetter('share.released', asked).payload as SharedPage;
    const fault = expiryFault(page.expiresOn, today);
    if (fault) throw new ValidationFailed([{ pointer: '/expiresOn', code: fault }]);
    return page;
  } catch (error) {
    if (error instanceof GateLetterRefused) throw new ValidationFailed(faultsUnder('', error.faults));
    throw error;
  }
}
