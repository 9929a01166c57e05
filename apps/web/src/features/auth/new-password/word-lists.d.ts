// The lists of the package come without types: words from the most common to the least.
declare module '@zxcvbn-ts/*.json.mjs' {
  const words: string[];
  export { words as default };
}

declare module '@zxcvbn-ts/language-fr/dist/wordSequences.json.mjs' {
  const lists: Record<string, string[]>;
  export { lists as default };
}

declare module '@zxcvbn-ts/language-en/dist/wordSequences.json.mjs' {
  const lists: Record<string, string[]>;
  export { lists as default };
}
