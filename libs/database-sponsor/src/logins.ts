/** The database of the sponsor plane. */
export const sponsorDatabase = 'aparte_sponsor';

/** Owner of the sponsor plane's tables: runs migrations, and no process of the product. */
export const sponsorMigrator = 'migrator_sponsor';

/** The only logins that may connect to the sponsor plane, one for each surface or worker. */
export const sponsorLogins = ['app_dauth', 'app_director', 'app_billing', 'app_courier', 'app_gate'] as const;

/** A login of the sponsor plane. */
export type SponsorLogin = (typeof sponsorLogins)[number];
