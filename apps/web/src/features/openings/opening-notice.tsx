import './told-openings.texts.ts';
import { Card } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isRecent } from './opening-notice.rules.ts';
import { toldOpeningsQuery } from './told-openings.queries.ts';

/** Tells a rep on their first page that their conversation was opened, for a month. */
export function OpeningNotice() {
  const { t } = useTranslation('toldOpenings');
  const told = useQuery(toldOpeningsQuery);
  const recent = told.data?.openings.some(({ openedAt }) => isRecent(openedAt, new Date()));
  if (!recent) return null;
  return (
    <Card title={t('notice.title')}>
      <p>{t('notice.text')}</p>
      <p>
        <Link to="/security" className="ui-button">
          {t('notice.open')}
        </Link>
      </p>
    </Card>
  );
}
