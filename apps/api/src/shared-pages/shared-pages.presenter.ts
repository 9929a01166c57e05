import type { SharedPageDto } from './shared-pages.dto.ts';
import type { ReleasedPage } from './shared-pages.repository.ts';

/** What a rep sees of a page they released. */
export function pageForAuthor({ id, page, releasedOn, state }: ReleasedPage): SharedPageDto {
  const { locale, author, title, paragraphs, expiresOn } = page;
  return { pageId: id, locale, author, title, paragraphs: [...paragraphs], expiresOn, releasedOn, state };
}
