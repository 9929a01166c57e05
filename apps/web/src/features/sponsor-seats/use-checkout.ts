import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { bodyOf } from '../../http/create-http.ts';
import { toProblem } from '../../http/problem-error.ts';
import { sponsorHttp } from '../../sponsor/sponsor-http.ts';
import type { BillingInterval } from '../../sponsor/sponsor-api.types.ts';

interface Order {
  readonly seats: number;
  readonly interval: BillingInterval;
}

/** Starts a payment and leaves for the page of the payment provider. */
export function useCheckout() {
  // The same order pressed twice, or sent again after a lost answer, is one payment.
  const attempt = useRef<{ order: Order; requestId: string } | null>(null);

  return useMutation({
    mutationFn: (order: Order) => {
      const last = attempt.current;
      const isSame = last?.order.seats === order.seats && last.order.interval === order.interval;
      const current = last && isSame ? last : { order, requestId: crypto.randomUUID() };
      attempt.current = current;
      return bodyOf(sponsorHttp.POST('/v1/checkouts', { body: { ...order, requestId: current.requestId } }));
    },
    onError: (error) => {
      // Only an answer that was lost is asked for again; a refusal is final for this attempt.
      if (toProblem(error).code !== 'offline') attempt.current = null;
    },
    onSuccess: ({ url }) => {
      window.location.assign(url);
    },
  });
}
