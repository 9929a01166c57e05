const wordCount = 5;

/** Draws an index below a power of two, each as likely as the others. */
export type DrawIndex = (below: number) => number;

/**
 * Five words drawn from a list, without accents so that they are typed the same on every keyboard.
 *
 * With 2048 words that is 55 bits, each guess of which costs the attacker a slow derivation.
 */
export function createPassphrase(words: readonly string[], draw: DrawIndex = drawFairly): string {
  const drawn = Array.from({ length: wordCount }, () => words[draw(words.length)] ?? '');
  return drawn.map(withoutAccents).join('-');
}

/** The words in the reader's language, loaded only when somebody asks for a proposal. */
export async function loadWords(locale: string): Promise<readonly string[]> {
  const list =
    locale === 'fr'
      ? await import('@scure/bip39/wordlists/french.js')
      : await import('@scure/bip39/wordlists/english.js');
  return list.wordlist;
}

function drawFairly(below: number): number {
  // Both lists have 2048 words: a power of two divides the range of a 32-bit draw, so no word is favoured.
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value % below;
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
