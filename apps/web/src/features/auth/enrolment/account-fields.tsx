import { isLocale, locales, useLocale } from '@aparte/ui';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberKind } from '../../../member/api/model.types.ts';
import type { AccountDraft } from './account-draft.ts';
import styles from './enrolment.module.css';
import { detectTimeZone, listTimeZones } from './time-zones.ts';

/** Who one is. */
export function PersonFields({
  kind,
  initial,
  faultOf,
}: {
  kind: MemberKind;
  initial: AccountDraft | undefined;
  faultOf: (pointer: string) => string | undefined;
}) {
  const labels = useLabels(kind);
  return (
    <>
      <TextInput
        name="loginId"
        type="email"
        label={labels.loginId}
        description={labels.loginIdHint}
        defaultValue={initial?.loginId}
        autoComplete="username"
        required
        error={faultOf('/loginId')}
      />
      <TextInput
        name="displayName"
        label={labels.displayName}
        description={labels.displayNameHint}
        defaultValue={initial?.displayName}
        autoComplete="nickname"
        required
        error={faultOf('/displayName')}
      />
    </>
  );
}

/** Where one lives and what one reads. */
export function PlaceFields({ initial }: { initial: AccountDraft | undefined }) {
  const { t, i18n } = useTranslation('enrolment');
  const { t: tUi } = useTranslation('ui');
  const locale = useLocale();
  const [timeZone] = useState(() => initial?.timeZone ?? detectTimeZone());
  return (
    <div className={styles.pair}>
      <NativeSelect
        name="timeZone"
        size="md"
        label={t('account.timeZone')}
        defaultValue={timeZone}
        data={[...listTimeZones(timeZone)]}
      />
      <NativeSelect
        name="locale"
        size="md"
        label={t('account.language')}
        value={locale}
        data={locales.map((value) => ({ value, label: tUi(`languages.${value}`) }))}
        onChange={({ currentTarget: { value } }) => {
          if (isLocale(value)) void i18n.changeLanguage(value);
        }}
      />
    </div>
  );
}

function useLabels(kind: MemberKind) {
  const { t } = useTranslation('enrolment');
  if (kind === 'rep') {
    return {
      loginId: t('account.loginId'),
      loginIdHint: t('account.loginIdHint'),
      displayName: t('account.displayName'),
      displayNameHint: t('account.displayNameHint'),
    };
  }
  return {
    loginId: t('account.coachLoginId'),
    loginIdHint: undefined,
    displayName: t('account.coachDisplayName'),
    displayNameHint: kind === 'coach' ? t('account.coachDisplayNameHint') : undefined,
  };
}
