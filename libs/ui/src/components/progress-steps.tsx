import { useTranslation } from 'react-i18next';

/** Where one stands in a task of several screens. */
export function ProgressSteps({ labels, current }: { labels: readonly string[]; current: number }) {
  const { t } = useTranslation('ui');
  return (
    <ol className="ui-steps">
      {labels.map((label, index) => (
        <li
          key={label}
          data-done={index < current || undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="ui-hidden">{t('stepOf', { step: index + 1, total: labels.length })}</span>
          <span className="ui-step-label">{label}</span>
        </li>
      ))}
    </ol>
  );
}
