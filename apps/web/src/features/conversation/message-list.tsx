import { Button } from '@aparte/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, AnySpace } from '../../member/api/model.types.ts';
import { clockAt } from '../../member/local-time.ts';
import { useDates } from '../../member/use-dates.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationView } from './conversation-view.types.ts';
import styles from './conversation.module.css';
import { type Line, linesOf, type MessageEntry } from './entries.ts';
import { diagnosticsOf } from './fault-causes.ts';
import { FaultNotice } from './fault-notice.tsx';
import { Message } from './message.tsx';

/** What the list of messages needs. */
export interface MessageListProps {
  readonly space: AnySpace;
  readonly account: Account;
  readonly conversation: Conversation;
  readonly view: ConversationView;
  /** The message somebody was led to. */
  readonly soughtId: string | null;
  readonly onEdit: (message: MessageEntry) => void;
}

/** A page has this many places to begin with, and as many more each time somebody looks further back. */
const placesAtOnce = 120;

/** What was said, with its days; the newest stays in sight, and the past shows as far as somebody looks. */
export function MessageList(props: MessageListProps) {
  const { t } = useTranslation('conversation');
  const { account, conversation, view, soughtId } = props;
  const { entries } = view;
  const dates = useDates();
  const { timeZone } = account;
  const { shown, more } = useWindow(view, soughtId);
  const lines = useMemo(
    () => linesOf(entries.slice(-shown), (instant) => clockAt(instant, timeZone).day),
    [entries, shown, timeZone],
  );
  const end = useEndInSight(entries.length, soughtId);

  const show = (line: Line) => {
    switch (line.kind) {
      case 'day':
        return (
          <li key={line.key} className={styles.day}>
            {dates.day(line.day)}
          </li>
        );
      case 'faults':
        return (
          <FaultNotice
            key={line.key}
            faults={line}
            diagnose={() => diagnosticsOf(conversation.current())}
            onReread={() => void conversation.open()}
          />
        );
      case 'message':
        return <OneMessage key={line.key} message={line} {...props} />;
    }
  };
  return (
    <>
      {shown < entries.length && <Older onMore={more} />}
      <ol className={styles.messages} aria-label={t('history')}>
        {lines.map(show)}
        <li ref={end} className={styles.end} aria-hidden="true" />
      </ol>
    </>
  );
}

function OneMessage({ message, soughtId, view, ...rest }: MessageListProps & { message: MessageEntry }) {
  const isOffline = view.link !== 'online';
  return <Message {...rest} message={message} isSought={message.id === soughtId} isOffline={isOffline} />;
}

function Older({ onMore }: { onMore: () => void }) {
  const { t } = useTranslation('messages');
  return (
    <p className={styles.older}>
      <Button look="quiet" onClick={onMore}>
        {t('older')}
      </Button>
    </p>
  );
}

/** How many places from the end are shown; never fewer than it takes to show the message somebody was led to. */
function useWindow({ entries }: ConversationView, soughtId: string | null) {
  const [asked, setAsked] = useState(placesAtOnce);
  const sought = useMemo(() => {
    if (soughtId === null) return 0;
    const index = entries.findLastIndex((entry) => entry.kind === 'message' && entry.id === soughtId);
    return index < 0 ? 0 : entries.length - index + placesAtOnce / 2;
  }, [entries, soughtId]);
  const shown = Math.max(asked, sought);
  return {
    shown,
    more: () => {
      setAsked(shown + placesAtOnce);
    },
  };
}

function useEndInSight(count: number, soughtId: string | null) {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [count]);
  useEffect(() => {
    if (soughtId === null) return;
    const message = document.getElementById(`message-${soughtId}`);
    message?.scrollIntoView({ block: 'center' });
    message?.focus({ preventScroll: true });
  }, [soughtId]);
  return end;
}
