import { createHttp } from '../http/create-http.ts';
import type { SponsorPaths } from '@aparte/contracts';

/** The sponsor API. */
export const sponsorHttp = createHttp<SponsorPaths>();
