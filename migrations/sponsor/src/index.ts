import { GuardBookkeeping1790000000000 } from './1790000000000-guard-bookkeeping.ts';
import { CreateOrganisations1790000000100 } from './1790000000100-create-organisations.ts';
import { CreateBilling1790000000200 } from './1790000000200-create-billing.ts';
import { CreateRoster1790000000300 } from './1790000000300-create-roster.ts';
import { OpenGate1790000000400 } from './1790000000400-open-gate.ts';
import { ForgetNames1790000000550 } from './1790000000550-forget-names.ts';
import { TellWhoWasRemoved1790000000551 } from './1790000000551-tell-who-was-removed.ts';
import { OfferRosterSizes1790000000590 } from './1790000000590-offer-roster-sizes.ts';

/** Every migration of the sponsor plane, oldest first. */
export const sponsorMigrations = [
  GuardBookkeeping1790000000000,
  CreateOrganisations1790000000100,
  CreateBilling1790000000200,
  CreateRoster1790000000300,
  OpenGate1790000000400,
  ForgetNames1790000000550,
  TellWhoWasRemoved1790000000551,
  OfferRosterSizes1790000000590,
];
