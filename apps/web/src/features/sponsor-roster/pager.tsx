import { useTranslation } from 'react-i18next';
import type { Page } from './pages.ts';
import styles from './roster.module.css';

interface PagerProps {
  readonly page: Pick<Page<unknown>, 'number' | 'count'>;
  /** What is being paged, for those who hear the page. */
  readonly label: string;
  readonly onPage: (number: number) => void;
}

/** Turns the pages of a long list; a list of one page needs none. */
export function Pager({ page: { number, count }, label, onPage }: PagerProps) {
  const { t } = useTranslation('sponsor-roster');
  if (count === 1) return null;

  return (
    <nav className={styles.pager} aria-label={label}>
      <Turn
        label={t('pages.before')}
        isLast={number === 1}
        onTurn={() => {
          onPage(number - 1);
        }}
      />
      <span aria-live="polite">{t('pages.place', { number, all: count })}</span>
      <Turn
        label={t('pages.after')}
        isLast={number === count}
        onTurn={() => {
          onPage(number + 1);
        }}
      />
    </nav>
  );
}

/** A button that keeps the focus where there is no further page. */
function Turn({ label, isLast, onTurn }: { label: string; isLast: boolean; onTurn: () => void }) {
  return (
    <button
      type="button"
      className="ui-button"
      data-look="quiet"
      aria-disabled={isLast || undefined}
      onClick={() => {
        if (!isLast) onTurn();
      }}
    >
      {label}
    </button>
  );
}
