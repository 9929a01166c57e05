import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, Space } from '../../member/api/model.types.ts';
import { clockAt } from '../../member/local-time.ts';
import { useDates } from '../../member/use-dates.ts';
import type { Conversation, ConversationView } from './conversation.ts';
import styles from './conversation.module.css';
import { type Line, linesOf } from './entries.ts';
import { FaultNotice } from './fault-notice.tsx';
import { Message } from './message.tsx';

/** Everything that was said, with its days; the newest stays in sight. */
export function MessageList({
  space,
  account,
  conversation,
  view,
}: {
  space: Space;
  account: Account;
  conversation: Conversation;
  view: ConversationView;
}) {
  const { t } = useTranslation('conversation');
  const dates = useDates();
  const end = useRef<HTMLLIElement>(null);
  const { timeZone } = account;
  const lines = useMemo(
    () => linesOf(view.entries, (instant) => clockAt(instant, timeZone).day),
    [view.entries, timeZone],
  );
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [view.entries.length]);

  const show = (line: Line) => {
    switch (line.kind) {
      case 'day':
        return (
          <li key={line.key} className={styles.day}>
            {dates.day(line.day)}
          </li>
        );
      case 'faults':
        return <FaultNotice key={line.key} faults={line} onReread={() => void conversation.open()} />;
      case 'message':
        return (
          <Message
            key={line.key}
            message={line}
            peerName={space.peer.displayName}
            account={account}
            isOffline={view.link !== 'online'}
            conversation={conversation}
          />
        );
    }
  };
  return (
    <ol className={styles.messages} aria-label={t('history')}>
      {lines.map(show)}
      <li ref={end} className={styles.end} aria-hidden="true" />
    </ol>
  );
}
