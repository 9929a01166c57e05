import './auth.texts.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SealingPhase } from '../../member/sealing/sealing-calls.types.ts';
import { sealing } from '../../member/sealing/sealing.ts';
import styles from './auth.module.css';

const slowAfterMs = 2_500;
const verySlowAfterMs = 9_000;

/** Says what is happening while keys are made, and why it takes so long. */
export function KeyProgress() {
  const { t } = useTranslation('auth');
  const [phase, setPhase] = useState<SealingPhase>('loading');
  const patience = usePatience();
  useEffect(() => sealing.onPhase(setPhase), []);

  return (
    <div className={styles.progress} role="status">
      <span className="ui-spinner" aria-hidden="true" />
      <strong>{t(`progress.${phase}`)}</strong>
      {patience !== null && <span>{t(`progress.${patience}`)}</span>}
    </div>
  );
}

function usePatience(): 'slow' | 'verySlow' | null {
  const [patience, setPatience] = useState<'slow' | 'verySlow' | null>(null);
  useEffect(() => {
    const timers = [
      setTimeout(() => {
        setPatience('slow');
      }, slowAfterMs),
      setTimeout(() => {
        setPatience('verySlow');
      }, verySlowAfterMs),
    ];
    return () => {
      timers.forEach(clearTimeout);
    };
  }, []);
  return patience;
}
