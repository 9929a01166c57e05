import { useTranslation } from 'react-i18next';
import type { ConversationView } from './conversation.ts';
import styles from './conversation.module.css';

/** Says when the conversation server cannot be reached, and what becomes of what one writes. */
export function LinkNotice({ view }: { view: ConversationView }) {
  const { t } = useTranslation('conversation');
  return (
    <div role="status">{view.link === 'offline' && <p className={styles.notice}>{t('link.offline')}</p>}</div>
  );
}
