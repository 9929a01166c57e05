import { Button, Card, PageTitle } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import styles from './recovery.module.css';
import type { RecoveryState } from './use-recovery.ts';

/** The ways back, the mildest first. */
export function ChoiceOfWay({ loginId, recovery }: { loginId: string; recovery: RecoveryState }) {
  const { t } = useTranslation('recovery');
  return (
    <div className={styles.page}>
      <PageTitle title={t('choice.title')}>{t('choice.lead', { loginId })}</PageTitle>
      <div className={styles.ways}>
        <Card title={t('choice.code.title')}>
          <p>{t('choice.code.text')}</p>
          <p className={styles.actions}>
            <Button
              onClick={() => {
                recovery.go('code');
              }}
            >
              {t('choice.code.open')}
            </Button>
          </p>
        </Card>
        <Card title={t('choice.device.title')}>
          <p>{t('choice.device.text')}</p>
        </Card>
        <Card title={t('choice.lost.title')}>
          <p>{t('choice.lost.text')}</p>
          <p className={styles.actions}>
            <Button
              look="quiet"
              onClick={() => {
                recovery.go('lost');
              }}
            >
              {t('choice.lost.open')}
            </Button>
          </p>
        </Card>
      </div>
    </div>
  );
}
