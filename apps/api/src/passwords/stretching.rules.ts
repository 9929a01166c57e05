/** How much a password is stretched: passes and memory of Argon2id. */
interface Stretching {
  t: number;
  m: number;
}

/** Whether a password is stretched more than before: less of nothing, and more of something. */
export function isStronger({ t, m }: Stretching, { kdfT, kdfM }: { kdfT: number; kdfM: number }): boolean {
  return t >= kdfT && m >= kdfM && (t > kdfT || m > kdfM);
}
