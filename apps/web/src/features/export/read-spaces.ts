import type { AnySpace } from '../../member/api/model.types.ts';
import { readConversation } from '../conversation/read-conversation.ts';
import { type WrittenSpace, writtenEntries } from './written-space.ts';

/** Who exports, and where their conversations are. */
export interface ExportReader {
  readonly account: { readonly id: string; readonly displayName: string };
  readonly chatUrl: string;
}

/** Reads one space to its end, under a title; null when that fails or takes too long. */
export async function readSpace(
  space: AnySpace,
  title: string,
  { account, chatUrl }: ExportReader,
): Promise<WrittenSpace | null> {
  const { peer, state } = space;
  const folded = await readConversation(space, { ownId: account.id, chatUrl });
  if (!folded) return null;
  const nameOf = (id: string): string =>
    id === account.id ? account.displayName : (peer?.displayName ?? id);
  return { title, state, entries: writtenEntries(folded, nameOf) };
}
