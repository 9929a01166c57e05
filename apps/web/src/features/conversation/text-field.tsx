import type { KeyboardEvent } from 'react';
import styles from './conversation.module.css';

/** A field that grows with what is written in it. Enter sends where there is a keyboard. */
export function TextField({
  label,
  hintId,
  text,
  isWords,
  isTooLong,
  isFocused = false,
  onWrite,
  onSend,
  onKey,
}: {
  label: string;
  hintId: string;
  text: string;
  /** A rep's own words are set in the serif. */
  isWords: boolean;
  isTooLong: boolean;
  /** Whether the writer is led into it. */
  isFocused?: boolean;
  onWrite: (text: string) => void;
  onSend: () => void;
  /** Hears of every other key; takes it by saying true. */
  onKey?: (key: string) => boolean;
}) {
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const isSend = event.key === 'Enter' && !event.shiftKey;
    // On a touch keyboard there is no other way to a new line.
    const isTaken = isSend ? matchMedia('(pointer: fine)').matches : (onKey?.(event.key) ?? false);
    if (!isTaken) return;
    event.preventDefault();
    if (isSend) onSend();
  };
  return (
    <textarea
      ref={(field) => {
        if (isFocused && field && document.activeElement !== field) field.focus();
      }}
      className={styles.input}
      data-words={isWords || undefined}
      aria-label={label}
      placeholder={label}
      aria-describedby={hintId}
      aria-invalid={isTooLong || undefined}
      rows={1}
      value={text}
      onChange={(event) => {
        onWrite(event.currentTarget.value);
      }}
      onKeyDown={press}
    />
  );
}
