import { useTranslation } from 'react-i18next';

/** Where one stands in a task of several screens. */
export function ProgressSteps({ labels, current }: { labels: readonly string[]; current: number }) {
  const { t } = useTranslation('ui');
  const stepOf = (index: number) => t('stepOf', { step: index + 1, total: labels.length });

  return (
    <>
      <ol className="ui-steps">
        {labels.map((label, index) => (
          <li
            key={label}
            data-done={index < current || undefined}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className="ui-hidden">{stepOf(index)}</span>
            <span className="ui-step-label">{label}</span>
          </li>
        ))}
      </ol>
      {/* A phone has no room for every label: there the current one is written out instead. */}
      <p className="ui-steps-now" aria-hidden="true">
        {stepOf(current)} · {labels[current]}
      </p>
    </>
  );
}
