import './security.texts.ts';
import { Button, Card } from '@aparte/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { publicHttp } from '../../member/api/member-api.ts';
import { recoveryCodeQuery } from './code-reminder.queries.ts';
import styles from './security.module.css';

/** Offers another recovery code when the present one is old; « not now » holds for a month, wherever one signs in. */
export function CodeReminder() {
  const { t } = useTranslation('security');
  const queryClient = useQueryClient();
  const code = useQuery(recoveryCodeQuery);
  const puttingOff = useMutation({
    mutationFn: () => publicHttp.POST('/v1/auth/recovery-code/put-off'),
    onSettled: () => queryClient.invalidateQueries({ queryKey: recoveryCodeQuery.queryKey }),
  });
  // A refusal that does not reach the server counts until the page is loaded again.
  if (!code.data?.isDue || !puttingOff.isIdle) return null;

  return (
    <div className={styles.reminder}>
      <Card title={t('reminder.title')}>
        <p>{t('reminder.text')}</p>
        <p className={styles.actions}>
          <Link to="/security/recovery-code" className="ui-button" data-look="quiet">
            {t('reminder.open')}
          </Link>
          <Button
            look="quiet"
            onClick={() => {
              puttingOff.mutate();
            }}
          >
            {t('reminder.later')}
          </Button>
        </p>
      </Card>
    </div>
  );
}
