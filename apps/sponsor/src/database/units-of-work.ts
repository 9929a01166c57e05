import { UnitOfWork } from '@aparte/database-core';

/** Work as the login that signs directors up and in; the only one that reads password hashes. */
export class DirectorAuthUnitOfWork extends UnitOfWork {}

/** Work as the login behind the pages of directors: rows of their own organisation only. */
export class DirectorUnitOfWork extends UnitOfWork {}

/** Work as the login that writes down what was bought. */
export class BillingUnitOfWork extends UnitOfWork {}

/** Work as the login that issues vouchers and sends mails. */
export class CourierUnitOfWork extends UnitOfWork {}
