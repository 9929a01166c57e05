import './messages.texts.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../member/use-dates.ts';
import { clockAt } from '../../member/local-time.ts';
import { FileCard } from '../files/file-card.tsx';
import styles from './conversation.module.css';
import type { MessageEntry } from './entries.ts';

/** What a message says; something that has no words is named, never left blank. */
export function MessageWords({
  message,
  spaceId,
  isRep,
}: {
  message: MessageEntry;
  spaceId: string;
  isRep: boolean;
}) {
  const { t } = useTranslation('messages');
  const { content } = message;
  if (!content) return <em className="ui-soft">{t('withdrawn')}</em>;
  switch (content.kind) {
    case 'msg':
      return <Words text={content.text} isRep={isRep} />;
    case 'note':
      return (
        <>
          <span className={styles.kind}>
            {content.from === null
              ? t('note')
              : t('noteFrom', { from: originOf(content.from, t('origins', { returnObjects: true })) })}
          </span>
          <Words text={content.text} isRep={isRep} />
        </>
      );
    case 'file':
      return (
        <FileCard
          content={content}
          spaceId={spaceId}
          messageId={message.id}
          isStored={message.state === 'sent'}
        />
      );
    case 'checkin':
    case 'plan':
    case 'close':
    case 'newer':
      return <em>{t(content.kind)}</em>;
  }
}

/** The name of an origin; one that a later version knows is shown as it is written. */
function originOf(from: string, names: { readonly journal: string; readonly conversation: string }): string {
  if (from === 'journal') return names.journal;
  return from === 'conversation' ? names.conversation : from;
}

/** A rep's own words, and only those, are set in the serif. */
function Words({ text, isRep }: { text: string; isRep: boolean }) {
  return <span className={isRep ? 'ui-words' : undefined}>{text}</span>;
}

/** That a message was changed; what was written before shows when asked for. */
export function Edited({ message, timeZone }: { message: MessageEntry; timeZone: string }) {
  const { t } = useTranslation('messages');
  const dates = useDates();
  const [isShown, setShown] = useState(false);
  const id = useId();
  if (message.earlier.length === 0) return null;

  return (
    <>
      <button
        type="button"
        className={styles.act}
        aria-expanded={isShown}
        aria-controls={id}
        aria-label={t(isShown ? 'hideEarlier' : 'showEarlier')}
        onClick={() => {
          setShown(!isShown);
        }}
      >
        {t('edited')}
      </button>
      <ol id={id} className={styles.earlier} aria-label={t('earlier')} hidden={!isShown}>
        {message.earlier.map(({ text, at }, index) => (
          <li key={`${index} ${at}`}>
            <span>{text}</span>
            <span className="ui-soft">
              {dates.shortDay(clockAt(at, timeZone).day)} {dates.time(at, timeZone)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
