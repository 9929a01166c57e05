/** The smallest and the largest number of seats that one purchase holds. */
export const seatLimits = { minimum: 5, maximum: 500 } as const;

/** French VAT, added on top of the prices. */
export const vatRatePercent = 20;

/** How often seats are paid for. */
export const billingIntervals = ['month', 'year'] as const;

/** One of those intervals. */
export type BillingInterval = (typeof billingIntervals)[number];
