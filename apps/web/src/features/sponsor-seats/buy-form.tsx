import { useState } from 'react';
import type { BillingInterval, Plans } from '../../sponsor/sponsor-api.types.ts';
import { IntervalChoice } from './interval-choice.tsx';
import { SeatStepper } from './seat-stepper.tsx';
import styles from './seats.module.css';
import { Summary } from './summary.tsx';
import { useCheckout } from './use-checkout.ts';

const seatsAtFirst = 10;

/** Seats and rhythm on one side, the exact sum on the other. */
export function BuyForm({ plans }: { plans: Plans }) {
  const [seats, setSeats] = useState<number | null>(seatsAtFirst);
  const [interval, setInterval] = useState<BillingInterval>('month');
  const checkout = useCheckout();
  const isPossible = seats !== null && seats >= plans.minimumSeats && seats <= plans.maximumSeats;

  return (
    <form
      className={styles.buy}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isPossible) checkout.mutate({ seats, interval });
      }}
    >
      <div className={styles.choices}>
        <SeatStepper seats={seats} plans={plans} isPossible={isPossible} onChange={setSeats} />
        <IntervalChoice
          plans={plans}
          seats={isPossible ? seats : null}
          value={interval}
          onChange={setInterval}
        />
      </div>
      <Summary plans={plans} seats={isPossible ? seats : null} interval={interval} checkout={checkout} />
    </form>
  );
}
