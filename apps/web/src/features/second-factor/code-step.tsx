import './second-factor.texts.ts';
import { Button, PageTitle } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../http/text-of.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { CodeField, digitsOf } from './code-field.tsx';
import styles from './second-factor.module.css';

/** Asks for the code after the password was right; nothing of the account is open before it. */
export function CodeStep({
  way,
  onCode,
  onBack,
}: {
  way: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown };
  onCode: (digits: string) => void;
  onBack: () => void;
}) {
  const { t } = useTranslation('secondFactor');
  return (
    <div className={styles.step}>
      <PageTitle title={t('signIn.title')}>{t('signIn.lead')}</PageTitle>
      <form
        className="ui-form"
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          if (!way.isPending) onCode(digitsOf(textOf(new FormData(event.currentTarget), 'code')));
        }}
      >
        <CodeField />
        <div className={styles.actions}>
          <Button type="submit" isBusy={way.isPending}>
            {t('signIn.submit')}
          </Button>
          <Button look="quiet" onClick={onBack}>
            {t('signIn.back')}
          </Button>
        </div>
        {way.isError && <Problem error={way.error} />}
      </form>
      <p>
        <Link to="/forgotten">{t('signIn.lost')}</Link>
      </p>
    </div>
  );
}
