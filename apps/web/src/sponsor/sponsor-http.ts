import { createHttp } from '../http/create-http.ts';
import type { SponsorPaths } from './sponsor-paths.types.ts';

/** The sponsor API. */
export const sponsorHttp = createHttp<SponsorPaths>();
