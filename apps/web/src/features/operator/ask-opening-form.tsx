import { Button, Card, useFieldFaults } from '@aparte/ui';
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyOf } from '../../http/create-http.ts';
import { toProblem } from '../../http/problem-error.ts';
import { textOf } from '../../http/text-of.ts';
import { operatorHttp } from '../../member/api/operator-api.ts';
import type { AskedOpening } from '../../member/api/operator.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { openingsQuery } from './openings.queries.ts';

/** After how many hours the rep may be told. */
const delays = { atOnce: '0', oneDay: '24', twoDays: '48', threeDays: '72' } as const;

/** Asks a second person for an opening. */
export function AskOpeningForm() {
  const { t } = useTranslation('openings');
  const [isDanger, setDanger] = useState(false);
  const asking = useAsking();
  const { form, faultOf } = useFieldFaults(asking.error ? toProblem(asking.error) : null);
  const isOurs = asking.error ? toProblem(asking.error).errors.length > 0 : false;

  return (
    <Card title={t('ask.title')}>
      <form
        ref={form}
        className="ui-form"
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          const fields = new FormData(event.currentTarget);
          asking.mutate({
            spaceId: textOf(fields, 'spaceId').trim(),
            reason: textOf(fields, 'reason').trim(),
            isDanger,
            delayHours: isDanger ? Number(textOf(fields, 'delay')) : 0,
          });
        }}
      >
        <p>{t('ask.text')}</p>
        <TextInput
          name="spaceId"
          label={t('ask.space')}
          description={t('ask.spaceHint')}
          error={faultOf('/spaceId')}
          autoComplete="off"
          required
        />
        <Textarea
          name="reason"
          label={t('ask.reason')}
          error={faultOf('/reason')}
          minLength={10}
          maxLength={500}
          minRows={3}
          autosize
          required
        />
        <DangerFields isDanger={isDanger} onDanger={setDanger} />
        <Button type="submit" isBusy={asking.isPending}>
          {t('ask.submit')}
        </Button>
        {asking.isSuccess && <p role="status">{t('ask.done')}</p>}
        {asking.isError && !isOurs && <Problem error={asking.error} />}
      </form>
    </Card>
  );
}

function DangerFields({ isDanger, onDanger }: { isDanger: boolean; onDanger: (isDanger: boolean) => void }) {
  const { t } = useTranslation('openings');
  return (
    <>
      <Checkbox
        label={t('ask.danger')}
        checked={isDanger}
        onChange={(event) => {
          onDanger(event.currentTarget.checked);
        }}
      />
      {isDanger && (
        <NativeSelect
          name="delay"
          label={t('ask.delay')}
          data={(['atOnce', 'oneDay', 'twoDays', 'threeDays'] as const).map((name) => ({
            value: delays[name],
            label: t(`ask.delays.${name}`),
          }))}
        />
      )}
    </>
  );
}

function useAsking() {
  const queryClient = useQueryClient();
  // One id for each thing that is asked: trying the same again repeats it.
  const requestOf = useRef(new Map<string, string>());
  return useMutation({
    mutationFn: (asked: Omit<AskedOpening, 'requestId'>) => {
      const key = JSON.stringify(asked);
      const requestId = requestOf.current.get(key) ?? crypto.randomUUID();
      requestOf.current.set(key, requestId);
      return bodyOf(operatorHttp.POST('/v1/operator/openings', { body: { ...asked, requestId } }));
    },
    onSuccess: () => {
      requestOf.current.clear();
      return queryClient.invalidateQueries({ queryKey: openingsQuery.queryKey });
    },
  });
}
