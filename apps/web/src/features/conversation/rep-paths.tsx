import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account, Space } from '../../member/api/model.types.ts';

/** Where a rep can go from an open conversation: bring something along, or leave the coach. */
export function RepPaths({ space, account }: { space: Space; account: Account }) {
  const { t } = useTranslation('conversation');
  if (account.kind !== 'rep' || space.state !== 'open') return null;
  return (
    <>
      <Link to="/conversations/$spaceId/carry-over" params={{ spaceId: space.spaceId }}>
        {t('rep.carry')}
      </Link>
      <Link to="/change-coach">{t('rep.change')}</Link>
    </>
  );
}
