import './messages.texts.ts';
import { ConfirmDialog, LoadingState } from '@aparte/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyOf } from '../../http/create-http.ts';
import { memberHttp } from '../../member/api/member-api.ts';
import type { MessagePart } from '../../member/messages/fold.types.ts';
import type { MessageContent } from '../../member/messages/message-content.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useMoment } from '../../member/use-moment.ts';
import type { Conversation } from './conversation.ts';
import styles from './conversation.module.css';
import type { MessageEntry } from './entries.ts';

/** Shows exactly what will be disclosed and to whom, before one message is reported. */
export function ReportDialog({
  message,
  conversation,
  onClose,
}: {
  message: MessageEntry;
  conversation: Conversation;
  onClose: () => void;
}) {
  const { t } = useTranslation('messages');
  const [part, setPart] = useState(message.parts.at(-1));
  // One id for each message and each opening of the dialog: sending it twice makes one report.
  const [requestId] = useState(() => crypto.randomUUID());
  const disclosure = useQuery({
    queryKey: ['disclosure', requestId, part?.id],
    // The key of the message is not kept once the dialog is gone.
    gcTime: 0,
    enabled: part !== undefined,
    queryFn: () =>
      part ? conversation.disclose(part) : Promise.reject(new Error('There is nothing to show.')),
  });
  const reporting = useMutation({
    mutationFn: ({ msgId, mk }: { msgId: string; mk: string }) => {
      const body = { spaceId: conversation.spaceId, msgId, mk, requestId };
      return bodyOf(memberHttp.POST('/v1/member/reports', { body }));
    },
  });

  return (
    <ConfirmDialog
      isOpen
      title={t('report.title')}
      confirmLabel={reporting.isSuccess || !disclosure.isSuccess ? null : t('report.submit')}
      isBusy={reporting.isPending}
      onConfirm={() => {
        if (disclosure.data) reporting.mutate(disclosure.data);
      }}
      onClose={onClose}
      {...(reporting.isSuccess ? { closeLabel: t('report.close') } : {})}
    >
      {reporting.isSuccess ? (
        <p role="status">{t('report.done')}</p>
      ) : (
        <>
          <p>{t('report.who')}</p>
          <p>{t('report.what')}</p>
          <Versions parts={message.parts} chosen={part} onChoose={setPart} />
          {disclosure.isPending && <LoadingState label={t('report.preparing')} />}
          {disclosure.isSuccess && <Disclosed content={disclosure.data.content} />}
          {disclosure.isError && <Problem error={disclosure.error} />}
          <p>{t('report.forgotten')}</p>
          {reporting.isError && <Problem error={reporting.error} />}
        </>
      )}
    </ConfirmDialog>
  );
}

function Disclosed({ content }: { content: MessageContent }) {
  const { t } = useTranslation('messages');
  return (
    <blockquote className={styles.disclosed}>
      {'text' in content ? content.text : t('report.noWords', { kind: content.kind })}
    </blockquote>
  );
}

function Versions({
  parts,
  chosen,
  onChoose,
}: {
  parts: readonly MessagePart[];
  chosen: MessagePart | undefined;
  onChoose: (part: MessagePart) => void;
}) {
  const { t } = useTranslation('messages');
  const moment = useMoment();
  if (parts.length < 2) return null;
  return (
    <fieldset className={styles.versions}>
      <legend>{t('report.version')}</legend>
      {parts.map((part, index) => (
        <label key={part.id}>
          <input
            type="radio"
            name="part"
            checked={part.id === chosen?.id}
            onChange={() => {
              onChoose(part);
            }}
          />{' '}
          {t(index === 0 ? 'report.original' : 'report.changed', { at: moment(part.at) })}
        </label>
      ))}
    </fieldset>
  );
}
