import { describe, expect, it } from '@jest/globals';
import { sealingErrorCodes } from '@aparte/sealing';
import { problemsEn } from './problems.en.ts';
import { problemsFr } from './problems.fr.ts';

const languages = [
  ['French', problemsFr],
  ['English', problemsEn],
] as const;

/** What every sentence of the keys and of the conversation says besides what happened. */
const comfort = {
  French:
    /rien|reste|gardé|partira|intact|n’est pas (?:montré|utilisé)|n’a pas été|fermée|n’existe|sous une autre forme/i,
  English: /nothing|stay|kept|will leave|intact|is not (?:shown|used)|closed|does not exist|another form/i,
};

describe.each(languages)('in %s', (language, words) => {
  it('has a sentence for every refusal of the keys', () => {
    const codes = [...sealingErrorCodes, 'worker-stopped', 'unexpected'];
    expect(Object.keys(words.sealing).sort()).toEqual(codes.sort());
  });

  it('says what is safe, not only what went wrong', () => {
    const sentences = [...Object.entries(words.sealing), ...Object.entries(words.chat)];
    expect(sentences.filter(([, sentence]) => !comfort[language].test(sentence))).toEqual([]);
  });
});
