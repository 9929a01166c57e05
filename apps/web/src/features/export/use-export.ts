import './export.texts.ts';
import { useLocale } from '@aparte/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnySpace } from '../../member/api/model.types.ts';
import { configQuery } from '../../member/session.queries.ts';
import { useMoment } from '../../member/use-moment.ts';
import { useSession } from '../../member/use-session.ts';
import { spacesQuery } from '../conversation/conversation.queries.ts';
import type { ExportWords } from './export-html.ts';
import { htmlPieces } from './export-html.ts';
import { jsonPieces } from './export-json.ts';
import { readSpace } from './read-spaces.ts';
import type { WrittenSpace } from './written-space.ts';
import { zipPieces } from './zip-pieces.ts';

/** How far an export has come. */
export type ExportState =
  | { readonly step: 'idle' | 'none' }
  | { readonly step: 'reading'; readonly done: number; readonly of: number }
  | { readonly step: 'packing'; readonly percent: number }
  | {
      readonly step: 'ready';
      readonly url: string;
      readonly count: number;
      readonly unread: readonly string[];
    }
  | { readonly step: 'failed'; readonly error: unknown };

/** Makes the export in this browser, and says how far it is. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ step: 'idle' });
  const queryClient = useQueryClient();
  const { account } = useSession();
  const words = useExportWords();
  const titleOf = useTitles();
  const url = state.step === 'ready' ? state.url : null;
  // What was exported is readable: it does not outlive the page, nor the keys.
  useEffect(
    () => () => {
      if (url !== null) URL.revokeObjectURL(url);
    },
    [url],
  );

  const run = async (): Promise<void> => {
    const { chatUrl } = await queryClient.query(configQuery);
    const { spaces } = await queryClient.query(spacesQuery);
    const written: WrittenSpace[] = [];
    const unread: string[] = [];
    for (const [done, space] of spaces.entries()) {
      setState({ step: 'reading', done, of: spaces.length });
      const title = titleOf(space);
      const read = await readSpace(space, title, { account, chatUrl });
      if (read) written.push(read);
      else unread.push(title);
    }
    const count = written.reduce((sum, { entries }) => sum + entries.length, 0);
    if (count === 0 && unread.length === 0) {
      setState({ step: 'none' });
      return;
    }
    const made = await pack(written, { account, words, count }, (percent) => {
      setState({ step: 'packing', percent });
    });
    setState({ step: 'ready', url: made, count, unread });
  };
  return {
    state,
    start: () => {
      setState({ step: 'reading', done: 0, of: 0 });
      run().catch((error: unknown) => {
        setState({ step: 'failed', error });
      });
    },
  };
}

interface Packing {
  readonly account: { readonly displayName: string; readonly timeZone: string };
  readonly words: ExportWords;
  readonly count: number;
}

async function pack(
  written: readonly WrittenSpace[],
  { account, words, count }: Packing,
  onProgress: (percent: number) => void,
): Promise<string> {
  let pieces = 0;
  const about = {
    person: account.displayName,
    timeZone: account.timeZone,
    madeAt: new Date().toISOString(),
  };
  const chunks = await zipPieces(
    [
      { name: 'aparte.html', pieces: htmlPieces(written, words) },
      { name: 'aparte.json', pieces: jsonPieces(written, about) },
    ],
    {
      onPiece: () => {
        pieces += 1;
      },
      pause: () => {
        onProgress(Math.min(99, Math.round((100 * pieces) / (2 * count))));
        return new Promise((resolve) => setTimeout(resolve));
      },
    },
  );
  return URL.createObjectURL(new Blob([...chunks], { type: 'application/zip' }));
}

/** How a space is called: by the other person, or by what it is for. */
function useTitles(): (space: AnySpace) => string {
  const { t } = useTranslation('export');
  return ({ kind, peer }) => peer?.displayName ?? t(kind === 'notes' ? 'page.notes' : 'page.journal');
}

function useExportWords(): ExportWords {
  const { t } = useTranslation('export');
  const moment = useMoment();
  const lang = useLocale();
  const { displayName: name, timeZone: zone } = useSession().account;
  return {
    lang,
    title: t('page.title'),
    made: t('page.made', { at: moment(new Date().toISOString()), name, zone }),
    nothing: t('page.nothing'),
    withdrawn: t('page.withdrawn'),
    edited: t('page.edited'),
    newer: t('page.newer'),
    closed: t('page.closed'),
    checkin: t('page.checkin'),
    plan: t('page.plan'),
    noteFrom: (from) => t('page.noteFrom', { from }),
    file: (fileName, size, mime) => t('page.file', { name: fileName, size, mime }),
    missing: (code) => t('page.missing', { code }),
    moment,
  };
}
