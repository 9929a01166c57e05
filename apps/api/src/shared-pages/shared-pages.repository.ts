import type { SharedPage } from '@aparte/confidentiality';

/** A page that its author has released. */
export interface ReleasedPage {
  id: string;
  requestId: string;
  page: SharedPage;
  releasedOn: string;
  /** Whether it can still be taken back, has left, or could not be posted. */
  state: 'waiting' | 'sent' | 'held';
}

/** A page to be released. */
export interface NewPage {
  id: string;
  requestId: string;
  authorId: string;
  page: SharedPage;
  releasedOn: string;
}

/** The released pages of the rep behind the unit of work. */
export abstract class SharedPagesRepository {
  /** Newest first. */
  abstract list(): Promise<ReleasedPage[]>;
  abstract find(id: string): Promise<ReleasedPage | null>;
  abstract findByRequest(requestId: string): Promise<ReleasedPage | null>;
  /** Answers false when nothing was added: this very request was faster, or the rep has no seat. */
  abstract add(page: NewPage): Promise<boolean>;
  /** Answers false when a batch has taken the page already. */
  abstract takeBack(id: string): Promise<boolean>;
}
