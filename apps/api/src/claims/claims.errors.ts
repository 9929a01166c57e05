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

/** Somebody has claimed a seat with this voucher. */
export class VoucherUsed extends Problem {
  readonly code = 'voucher-used';
  readonly status = 409;
  readonly title = 'This voucher has been used.';
}

/** Every seat that the organisation bought is claimed, or none is paid for. */
export class NoSeatFree extends Problem {
  readonly code = 'no-seat-free';
  readonly status = 409;
  readonly title = 'No seat is free at the moment.';
}
