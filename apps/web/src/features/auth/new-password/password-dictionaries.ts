import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as passwords } from '@zxcvbn-ts/language-common';
import englishFirstNames from '@zxcvbn-ts/language-en/dist/firstnames.json.mjs';
import englishWords from '@zxcvbn-ts/language-en/dist/wikipedia.json.mjs';
import englishSequences from '@zxcvbn-ts/language-en/dist/wordSequences.json.mjs';
import frenchWords from '@zxcvbn-ts/language-fr/dist/commonWords.json.mjs';
import frenchFirstNames from '@zxcvbn-ts/language-fr/dist/firstnames.json.mjs';
import frenchLastNames from '@zxcvbn-ts/language-fr/dist/lastnames.json.mjs';
import frenchSequences from '@zxcvbn-ts/language-fr/dist/wordSequences.json.mjs';

/**
 * Estimates how many tries a password would take somebody who knows the words of both languages.
 *
 * Of each language one list of words is taken: all lists together weigh a megabyte and refuse hardly more.
 */
export const estimator = new ZxcvbnFactory({
  dictionary: {
    ...passwords,
    ...frenchSequences,
    ...englishSequences,
    'commonWords-fr': frenchWords,
    'firstnames-fr': frenchFirstNames,
    'lastnames-fr': frenchLastNames,
    'wikipedia-en': englishWords,
    'firstnames-en': englishFirstNames,
  },
  graphs: adjacencyGraphs,
});
