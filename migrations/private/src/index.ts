import { GuardBookkeeping1790000000000 } from './1790000000000-guard-bookkeeping.ts';
import { CreateAccounts1790000000100 } from './1790000000100-create-accounts.ts';
import { CreateSeats1790000000200 } from './1790000000200-create-seats.ts';
import { CreateCoaches1790000000300 } from './1790000000300-create-coaches.ts';
import { CreateSealedSpaces1790000000400 } from './1790000000400-create-sealed-spaces.ts';
import { CreateMatching1790000000500 } from './1790000000500-create-matching.ts';
import { CreateBooking1790000000600 } from './1790000000600-create-booking.ts';

/** Every migration of the private plane, oldest first. */
export const privateMigrations = [
  GuardBookkeeping1790000000000,
  CreateAccounts1790000000100,
  CreateSeats1790000000200,
  CreateCoaches1790000000300,
  CreateSealedSpaces1790000000400,
  CreateMatching1790000000500,
  CreateBooking1790000000600,
];
