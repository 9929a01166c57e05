import { Button, LoadingState, PageTitle } from '@aparte/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { bodyOf } from '../../http/create-http.ts';
import { repHttp } from '../../member/api/rep-api.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { dropSecret } from '../../member/secret-link.ts';
import { useHeadingFocus } from '../../routing/focus-heading.ts';
import { seatQuery } from '../seat/seat.queries.ts';
import styles from './claim.module.css';
import { voucherPreviewQuery } from './voucher-preview.queries.ts';

/** An invitation opened by a rep who is signed in: it gives their account a seat. */
export function ClaimWithAccount({ voucher }: { voucher: string }) {
  const { t } = useTranslation('claim');
  const queryClient = useQueryClient();
  const preview = useQuery(voucherPreviewQuery(voucher));
  const claim = useMutation({
    mutationFn: () => bodyOf(repHttp.POST('/v1/rep/seat', { body: { voucher } })),
    onSuccess: async (seat) => {
      dropSecret('/invite');
      queryClient.setQueryData(seatQuery.queryKey, seat);
      await queryClient.invalidateQueries({ queryKey: ['rep'] });
    },
  });
  const outcome = claim.data?.state === 'ended' ? 'same' : 'done';
  useHeadingFocus(claim.isSuccess ? 'done' : 'offer');

  if (preview.isPending) return <LoadingState label={t('reading')} />;
  if (preview.isError) return <Unreadable error={preview.error} />;
  if (claim.isSuccess)
    return (
      <>
        <PageTitle title={t(`withAccount.${outcome}.title`)}>{t(`withAccount.${outcome}.text`)}</PageTitle>
        <Home />
      </>
    );
  return (
    <>
      <PageTitle title={t('withAccount.title')}>
        {t('withAccount.lead', { organisation: preview.data.organisationName })}
      </PageTitle>
      <p>{t('withAccount.keeps')}</p>
      <p>{t('withAccount.leaves')}</p>
      {claim.isError && <Problem error={claim.error} />}
      <p className={styles.actions}>
        <Button
          isBusy={claim.isPending}
          onClick={() => {
            claim.mutate();
          }}
        >
          {t('withAccount.use')}
        </Button>
        <Link to="/" className="ui-button" data-look="quiet">
          {t('signedIn.home')}
        </Link>
      </p>
    </>
  );
}

function Unreadable({ error }: { error: Error }) {
  const { t } = useTranslation('claim');
  return (
    <>
      <PageTitle title={t('refused.title')} />
      <Problem error={error} />
      <Home />
    </>
  );
}

function Home() {
  const { t } = useTranslation('claim');
  return (
    <p className={styles.actions}>
      <Link to="/" className="ui-button">
        {t('signedIn.home')}
      </Link>
    </p>
  );
}
