import { createLazyRoute } from '@tanstack/react-router';
import { BuyPage } from './buy-page.tsx';
import { CheckoutPage } from './checkout-page.tsx';
import { SeatsPage } from './seats-page.tsx';

/** The seats as bought. */
export const seatsRoute = createLazyRoute('/signed-in/seats')({ component: SeatsPage });

/** Buying seats. */
export const buyRoute = createLazyRoute('/signed-in/seats/buy')({ component: BuyPage });

/** Back from the payment provider. */
export const checkoutRoute = createLazyRoute('/signed-in/checkouts/$checkoutId')({ component: CheckoutPage });
