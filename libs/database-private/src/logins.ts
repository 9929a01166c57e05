/** The database of the private plane. */
export const privateDatabase = 'aparte_private';

/** Owner of the private plane's tables: runs migrations, and no process of the product. */
export const privateMigrator = 'migrator_private';

/** The only logins that may connect to the private plane, one for each surface or worker. */
export const privateLogins = [
  'app_auth',
  'app_rep',
  'app_coach',
  'app_operator',
  'app_matcher',
  'app_audit',
  'app_break_glass',
  'app_report',
  'app_gate',
] as const;

/** A login of the private plane. */
export type PrivateLogin = (typeof privateLogins)[number];
