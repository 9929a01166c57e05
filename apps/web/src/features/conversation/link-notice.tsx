import './messages.texts.ts';
import { useTranslation } from 'react-i18next';
import { clockOffOf } from './clock-off.ts';
import type { ConversationView } from './conversation-view.types.ts';
import styles from './conversation.module.css';

/** Says what stands between what one writes and the other person, and what becomes of it meanwhile. */
export function LinkNotice({ view }: { view: ConversationView }) {
  const { t } = useTranslation('conversation');
  const words = useTranslation('messages');
  return (
    <div role="status">
      {view.link === 'offline' && <p className={styles.notice}>{t('link.offline')}</p>}
      {!view.isKeeping && <p className={styles.notice}>{words.t('unkept')}</p>}
      <ClockNotice behindMs={view.clockOffMs} />
    </div>
  );
}

function ClockNotice({ behindMs }: { behindMs: number }) {
  const { t } = useTranslation('messages');
  const off = clockOffOf(behindMs);
  if (!off) return null;
  const amount = t(`clock.${off.unit}`, { count: off.count });
  return (
    <p className={styles.notice}>
      {t(`clock.${off.direction}`, { amount })} {t('clock.text')}
    </p>
  );
}
