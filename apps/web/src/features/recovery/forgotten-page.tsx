import './recovery.texts.ts';
import { Button, Card, PageTitle } from '@aparte/ui';
import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../http/text-of.ts';
import { requestRecovery } from '../../member/keys/account-desk.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useHeadingFocus } from '../../routing/focus-heading.ts';
import styles from './recovery.module.css';

/** Asks for the mail with the way back; says beforehand what will happen, and the same to everybody afterwards. */
export function ForgottenPage() {
  const { t } = useTranslation('recovery');
  const request = useMutation({ mutationFn: requestRecovery });
  useHeadingFocus(request.isSuccess ? 'sent' : 'ask');

  if (request.isSuccess) return <Sent loginId={request.variables} onAgain={request.reset} />;
  return (
    <div className={styles.page}>
      <PageTitle title={t('forgotten.title')}>{t('forgotten.lead')}</PageTitle>
      <form
        className="ui-form"
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          request.mutate(textOf(new FormData(event.currentTarget), 'loginId').trim());
        }}
      >
        <TextInput
          name="loginId"
          type="email"
          label={t('forgotten.loginId')}
          description={t('forgotten.loginIdHint')}
          autoComplete="username"
          required
        />
        <Button type="submit" isBusy={request.isPending}>
          {t('forgotten.submit')}
        </Button>
        {request.isError && <Problem error={request.error} />}
      </form>
      <Card title={t('forgotten.steps.title')}>
        <ol className={styles.list}>
          <li>{t('forgotten.steps.mail')}</li>
          <li>{t('forgotten.steps.code')}</li>
          <li>{t('forgotten.steps.lost')}</li>
        </ol>
      </Card>
      <p>
        <Link to="/sign-in">{t('forgotten.signIn')}</Link>
      </p>
    </div>
  );
}

function Sent({ loginId, onAgain }: { loginId: string; onAgain: () => void }) {
  const { t } = useTranslation('recovery');
  return (
    <div className={styles.page}>
      <PageTitle title={t('forgotten.sent.title')}>{t('forgotten.sent.text', { loginId })}</PageTitle>
      <p>{t('forgotten.sent.other')}</p>
      <p className={styles.actions}>
        <Button look="quiet" onClick={onAgain}>
          {t('forgotten.sent.again')}
        </Button>
        <Link to="/sign-in">{t('forgotten.signIn')}</Link>
      </p>
    </div>
  );
}
