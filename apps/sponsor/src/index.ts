export { describeSponsorApi } from './describe-sponsor-api.ts';
export { SponsorJobs } from './jobs/sponsor-jobs.ts';
export { createSponsorApplication, loggerOf, type SponsorOverrides } from './sponsor-application.ts';
export { SponsorConfig } from './sponsor.config.ts';
export { voucherPublicKey } from './vouchers/voucher-signer.ts';
