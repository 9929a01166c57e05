import './files.texts.ts';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../member/problems/use-problem-words.ts';
import { isFileMime } from '../../member/files/file-kinds.ts';
import { FileFailure } from './file-failure.ts';

/** Turns whatever went wrong with a file into a sentence. */
export function useFileFailureWords(): (error: unknown) => string {
  const { t } = useTranslation('files');
  const words = useProblemWords();
  return (error) => (error instanceof FileFailure ? t(`failures.${error.code}`) : words(error));
}

/** What a file is and how large, for people. */
export function useFileSummary(): (file: { readonly mime: string; readonly size: number }) => string {
  const { t, i18n } = useTranslation('files');
  return ({ mime, size }) => {
    const isLarge = size >= 1_000_000;
    const amount = isLarge ? size / 1_000_000 : Math.max(1, Math.round(size / 1000));
    const value = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(amount);
    const kind = t(`kinds.${isFileMime(mime) ? mime : 'other'}`);
    return `${kind}, ${t(isLarge ? 'sizes.mb' : 'sizes.kb', { value })}`;
  };
}

/** A share of one as percent. */
export function usePercent(): (share: number) => string {
  const { i18n } = useTranslation('files');
  return (share) => new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(share);
}
