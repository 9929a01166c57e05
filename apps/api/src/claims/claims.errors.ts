import { Problem } from '@aparte/platform';

/** Not a voucher, or not one of ours. */
export class VoucherInvalid extends Problem {
  readonly code = 'voucher-invalid';
  readonly status = 422;
  readonly title = 'This is not a valid voucher.';
}

/** The voucher was good, some time ago. */
export class VoucherExpired extends Problem {
  readonly code = 'voucher-expired';
  readonly status = 410;
  readonly title = 'This voucher has expired.';
}

/**
 * Every seat that the organisation bought is claimed, none is paid for, or this voucher has served: the answer never
 * says which (ADR 20).
 */
export class NoSeatFree extends Problem {
  readonly code = 'no-seat-free';
  readonly status = 409;
  readonly title = 'No seat can be taken with this voucher at the moment.';
}
