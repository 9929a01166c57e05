import { Button, ErrorState, type FieldFaults, PasswordField, useFieldFaults } from '@aparte/ui';
import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { textOf } from '../../http/text-of.ts';
import type { useSignUp } from './account.mutations.ts';
import styles from './account.module.css';
import { minimumPasswordLength, type SignUpForm as SignUpFields } from './sign-up.rules.ts';

/** What opens an account, and the rule of the game that comes with it. */
export function SignUpForm({ signUp }: { signUp: ReturnType<typeof useSignUp> }) {
  const { t } = useTranslation('sponsor-account');
  const problem = signUp.error ? toProblem(signUp.error) : null;
  const { form, faultOf } = useFieldFaults(problem);

  return (
    <form
      ref={form}
      className="ui-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        signUp.mutate(readForm(new FormData(event.currentTarget)));
      }}
    >
      <Identity faultOf={faultOf} />
      <Terms faultOf={faultOf} />
      <Button type="submit" isBusy={signUp.isPending}>
        {t('signUp.submit')}
      </Button>
      {problem && problem.errors.length === 0 && (
        <ErrorState
          problem={problem}
          message={problem.code === 'email-taken' ? t('signUp.emailTaken') : undefined}
        />
      )}
    </form>
  );
}

function Identity({ faultOf }: Pick<FieldFaults, 'faultOf'>) {
  const { t } = useTranslation('sponsor-account');
  return (
    <>
      <TextInput
        name="organisationName"
        label={t('signUp.organisationName')}
        description={t('signUp.organisationHint')}
        autoComplete="organization"
        required
        error={faultOf('/organisationName')}
      />
      <TextInput
        name="displayName"
        label={t('signUp.displayName')}
        autoComplete="name"
        required
        error={faultOf('/displayName')}
      />
      <TextInput
        name="email"
        type="email"
        label={t('signUp.email')}
        autoComplete="username"
        required
        error={faultOf('/email')}
      />
      <PasswordField
        name="password"
        label={t('signUp.password')}
        description={t('signUp.passwordHint', { minimum: minimumPasswordLength })}
        autoComplete="new-password"
        required
        error={faultOf('/password')}
      />
    </>
  );
}

function Terms({ faultOf }: Pick<FieldFaults, 'faultOf'>) {
  const { t } = useTranslation('sponsor-account');
  return (
    <fieldset className={styles.terms}>
      <legend>{t('signUp.termsTitle')}</legend>
      <ul>
        <li>{t('signUp.terms.questions')}</li>
        <li>{t('signUp.terms.appraisal')}</li>
        <li>{t('signUp.terms.nothing')}</li>
      </ul>
      <Checkbox
        name="acceptsTerms"
        label={t('signUp.accept')}
        aria-invalid={faultOf('/acceptsTerms') !== undefined}
        error={faultOf('/acceptsTerms') && t('signUp.mustAccept')}
      />
    </fieldset>
  );
}

function readForm(fields: FormData): SignUpFields {
  return {
    organisationName: textOf(fields, 'organisationName'),
    displayName: textOf(fields, 'displayName'),
    email: textOf(fields, 'email'),
    password: textOf(fields, 'password'),
    acceptsTerms: fields.has('acceptsTerms'),
  };
}
