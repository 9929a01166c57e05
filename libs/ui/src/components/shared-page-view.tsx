import type { Locale } from '@aparte/confidentiality';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../use-format.ts';
import { Card } from './card.tsx';

/** What a page says, wherever it is shown. */
export interface ShownPage {
  readonly locale: Locale;
  readonly author: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly expiresOn: string;
}

/** A page that a rep released: its author's preview and its director's letter are this one view. */
export function SharedPageView({ page }: { page: ShownPage }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return (
    <Card title={page.title}>
      <div lang={page.locale} className="ui-words">
        {page.paragraphs.map((paragraph, position) => (
          <p key={`${position} ${paragraph}`}>{paragraph}</p>
        ))}
      </div>
      <p className="ui-soft">
        {t('sharedPage', { author: page.author, day: format.localDate(page.expiresOn) })}
      </p>
    </Card>
  );
}
