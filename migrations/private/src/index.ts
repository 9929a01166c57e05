import { GuardBookkeeping1790000000000 } from './1790000000000-guard-bookkeeping.ts';
import { CreateAccounts1790000000100 } from './1790000000100-create-accounts.ts';
import { CreateSeats1790000000200 } from './1790000000200-create-seats.ts';
import { CreateCoaches1790000000300 } from './1790000000300-create-coaches.ts';
import { CreateSealedSpaces1790000000400 } from './1790000000400-create-sealed-spaces.ts';
import { CreateMatching1790000000500 } from './1790000000500-create-matching.ts';
import { CreateBooking1790000000600 } from './1790000000600-create-booking.ts';
import { HideVouchers1790000000650 } from './1790000000650-hide-vouchers.ts';
import { AddAccountLife1790000000700 } from './1790000000700-add-account-life.ts';
import { CreateSecondFactors1790000000710 } from './1790000000710-create-second-factors.ts';
import { CreateRegrants1790000000720 } from './1790000000720-create-regrants.ts';
import { LetKeysRotate1790000000721 } from './1790000000721-let-keys-rotate.ts';
import { OwnSpaces1790000000730 } from './1790000000730-own-spaces.ts';
import { CreateReports1790000000740 } from './1790000000740-create-reports.ts';
import { CreateFiles1790000000750 } from './1790000000750-create-files.ts';
import { EraseAccounts1790000000760 } from './1790000000760-erase-accounts.ts';
import { CreateGateOutbox1790000000800 } from './1790000000800-create-gate-outbox.ts';
import { CreatePulse1790000000810 } from './1790000000810-create-pulse.ts';
import { CreateAccessLog1790000000830 } from './1790000000830-create-access-log.ts';
import { CreateOpenings1790000000835 } from './1790000000835-create-openings.ts';
import { LetSeatsEnd1790000000850 } from './1790000000850-let-seats-end.ts';
import { DateRecoveryCodes1790000000860 } from './1790000000860-date-recovery-codes.ts';
import { LetFilesBeTakenBack1790000000870 } from './1790000000870-let-files-be-taken-back.ts';
import { ForgetInTime1790000000880 } from './1790000000880-forget-in-time.ts';

/** Every migration of the private plane, oldest first. */
export const privateMigrations = [
  GuardBookkeeping1790000000000,
  CreateAccounts1790000000100,
  CreateSeats1790000000200,
  CreateCoaches1790000000300,
  CreateSealedSpaces1790000000400,
  CreateMatching1790000000500,
  CreateBooking1790000000600,
  HideVouchers1790000000650,
  AddAccountLife1790000000700,
  CreateSecondFactors1790000000710,
  CreateRegrants1790000000720,
  LetKeysRotate1790000000721,
  OwnSpaces1790000000730,
  CreateReports1790000000740,
  CreateFiles1790000000750,
  EraseAccounts1790000000760,
  CreateGateOutbox1790000000800,
  CreatePulse1790000000810,
  CreateAccessLog1790000000830,
  CreateOpenings1790000000835,
  LetSeatsEnd1790000000850,
  DateRecoveryCodes1790000000860,
  LetFilesBeTakenBack1790000000870,
  ForgetInTime1790000000880,
];
