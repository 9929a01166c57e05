const MOST = 8;

/** Some names with letters that another encoding would have spoiled. */
export function accentedNames(lines: readonly { name: string }[]): readonly string[] {
  const names = lines.map(({ name }) => name).filter((name) => /[^\p{ASCII}]/u.test(name));
  return [...new Set(names)].slice(0, MOST);
}
