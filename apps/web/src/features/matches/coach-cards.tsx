import { PageTitle } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedCoach } from '../../member/api/rep.types.ts';
import { useSession } from '../../member/use-session.ts';
import { ChoiceDialog } from './choice-dialog.tsx';
import { CoachCard } from './coach-card.tsx';
import styles from './matches.module.css';
import { useChoice } from './use-choice.ts';

/** Up to three cards, and the choice of one. */
export function CoachCards({ coaches, line }: { coaches: readonly ProposedCoach[]; line: string }) {
  const { t } = useTranslation('matches');
  const { account } = useSession();
  const [chosen, setChosen] = useState<ProposedCoach | null>(null);
  const choice = useChoice();
  const count = (['one', 'two', 'three'] as const)[coaches.length - 1] ?? 'three';

  return (
    <>
      <PageTitle title={t(`title.${count}`)}>{t('lead')}</PageTitle>
      <ul className={styles.cards}>
        {coaches.map((coach) => (
          <CoachCard key={coach.coachId} coach={coach} timeZone={account.timeZone} onChoose={setChosen} />
        ))}
      </ul>
      <p className={styles.after}>
        <Link to="/questionnaire">{t('none.answers')}</Link>
      </p>
      <ChoiceDialog
        coach={chosen}
        line={line}
        choice={choice}
        onClose={() => {
          setChosen(null);
          choice.reset();
        }}
      />
    </>
  );
}
