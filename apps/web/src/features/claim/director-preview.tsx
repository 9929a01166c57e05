import { renderWhoSeesWhat } from '@aparte/confidentiality';
import { useLocale } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { configQuery } from '../../member/session.queries.ts';
import styles from './claim.module.css';
import { type DirectorLine, directorView } from './director-view.ts';

/** Both sides of the wall: the lines of the director's page, and what stays on this side. */
export function DirectorPreview() {
  const { t } = useTranslation('claim');
  const view = directorView(renderWhoSeesWhat(useLocale()));
  const config = useQuery(configQuery);
  const address = config.data?.sponsorPreviewUrl ?? null;

  return (
    <section className={styles.preview} id="director-preview" aria-labelledby="director-preview-title">
      <h2 id="director-preview-title">{t('preview.title')}</h2>
      <p>{t('preview.lead')}</p>
      <div className={styles.sides}>
        <Side side="sees" title={t('preview.sees')} lines={view.sees} />
        <Side side="never" title={t('preview.never')} lines={view.never} />
      </div>
      {address !== null && (
        <p>
          <a href={address} target="_blank" rel="noreferrer">
            {t('preview.open')}
          </a>
        </p>
      )}
    </section>
  );
}

function Side({ side, title, lines }: { side: string; title: string; lines: readonly DirectorLine[] }) {
  return (
    <div className={styles.side} data-side={side}>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ id, label, words }) => (
          <li key={id}>
            <span>{label}</span>
            {side === 'sees' && words !== null && <span className="ui-soft">{words}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
