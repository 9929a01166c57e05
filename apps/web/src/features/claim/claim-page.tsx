import './claim.texts.ts';
import { LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { readSecret } from '../../member/secret-link.ts';
import { sessionQuery } from '../../member/session.queries.ts';
import { ClaimJourney } from './claim-journey.tsx';
import { ClaimWithAccount } from './claim-with-account.tsx';
import { SignedInAlready } from './signed-in-already.tsx';
import { voucherPreviewQuery } from './voucher-preview.queries.ts';

/** Where the link of an invitation leads. */
export function ClaimPage() {
  const { t } = useTranslation('claim');
  const [voucher] = useState(() => readSecret('/invite'));
  const [wasSignedIn] = useState(useQuery(sessionQuery).data);

  if (wasSignedIn?.account.kind === 'rep' && voucher) return <ClaimWithAccount voucher={voucher} />;
  if (wasSignedIn) return <SignedInAlready />;
  if (voucher === null || voucher === '') {
    return (
      <>
        <PageTitle title={t('none.title')}>{t('none.text')}</PageTitle>
        <Link to="/sign-in" className="ui-button" data-look="quiet">
          {t('none.signIn')}
        </Link>
      </>
    );
  }
  return <OpenVoucher voucher={voucher} />;
}

function OpenVoucher({ voucher }: { voucher: string }) {
  const { t } = useTranslation('claim');
  const preview = useQuery(voucherPreviewQuery(voucher));

  if (preview.isPending) return <LoadingState label={t('reading')} />;
  if (preview.isError) return <Refused error={preview.error} onRetry={() => void preview.refetch()} />;
  return <ClaimJourney voucher={voucher} preview={preview.data} />;
}

/** What cannot change by asking again. */
const finalRefusals = ['voucher-invalid', 'voucher-expired'];

function Refused({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('claim');
  const { code } = toProblem(error);
  return (
    <>
      <PageTitle title={t('refused.title')} />
      <Problem error={error} {...(finalRefusals.includes(code) ? {} : { onRetry })} />
    </>
  );
}
