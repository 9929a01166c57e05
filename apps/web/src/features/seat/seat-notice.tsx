import './seat.texts.ts';
import { Card, useFormat } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { seatQuery } from './seat.queries.ts';

/** Tells a rep that their seat ends or has ended, what comes next and what stays theirs; else nothing. */
export function SeatNotice() {
  const { t } = useTranslation('seat');
  const format = useFormat();
  const { data: seat } = useQuery(seatQuery);
  if (!seat || seat.state === 'serving') return null;

  const day = seat.lastDay === null ? '' : format.localDate(seat.lastDay);
  return (
    <Card title={seat.state === 'ending' ? t('ending.title', { day }) : t('ended.title')}>
      <p>{seat.state === 'ending' ? t('ending.text') : t('ended.text')}</p>
      <p>{t('yours')}</p>
      <p>{t('again')}</p>
      <p>
        <Link to="/security" className="ui-button" data-look="quiet">
          {t('export')}
        </Link>
      </p>
    </Card>
  );
}
