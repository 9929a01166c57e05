/**
 * Provisions both databases and brings them to the newest migration: for servers of your own (docker-compose.yml).
 * Reads the superusers' addresses from ADMIN_URL_PRIVATE and ADMIN_URL_SPONSOR, the logins' passwords from
 * DATABASE_PASSWORD_<LOGIN>.
 */
import { LOGIN_NAMES, prepareDatabases } from './stack/databases.ts';

const passwords = Object.fromEntries(
  LOGIN_NAMES.map((name) => [name, process.env[`DATABASE_PASSWORD_${name.toUpperCase()}`] ?? '']),
);
const missing = LOGIN_NAMES.filter((name) => passwords[name] === '');
const { ADMIN_URL_PRIVATE, ADMIN_URL_SPONSOR } = process.env;

if (missing.length > 0 || !ADMIN_URL_PRIVATE || !ADMIN_URL_SPONSOR) {
  for (const name of missing) console.error(`DATABASE_PASSWORD_${name.toUpperCase()} is missing.`);
  if (!ADMIN_URL_PRIVATE) console.error('ADMIN_URL_PRIVATE is missing.');
  if (!ADMIN_URL_SPONSOR) console.error('ADMIN_URL_SPONSOR is missing.');
  process.exit(1);
}

await prepareDatabases({ private: ADMIN_URL_PRIVATE, sponsor: ADMIN_URL_SPONSOR }, passwords, (name) => {
  console.log(name);
});
