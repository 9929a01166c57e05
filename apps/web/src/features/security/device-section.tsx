import './security.texts.ts';
import { Card } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import { useKeyState } from '../../member/keys/key-state.ts';

/** What becomes of the keys on this device; statements, because nothing of it can be set. */
export function DeviceSection() {
  const { t } = useTranslation('security');
  const { isKept } = useKeyState();
  return (
    <Card title={t('device.title')}>
      {isKept === false && <p role="status">{t('device.notKept')}</p>}
      <p>{t('device.closing')}</p>
      <p>{t('device.idle')}</p>
      <p>{t('device.tabs')}</p>
    </Card>
  );
}
