/**
 * `npm run bench:sealing`: what sealing costs, beside libsodium alone in the same run, as JSON.
 *
 * `met` says which of the goals this run reached: seal and open 1 KiB at 0.8 of the rate of libsodium's AEAD or better,
 * 90 % of an unlock in Argon2id, 10,000 messages opened in the browser within 3 seconds while the page keeps moving.
 */
import { createAccountKey, createIdentity, initSealing, openAccount, type Self } from '@aparte/sealing';
import { historyInBrowser } from './history-in-browser.ts';
import { writeConversation } from './long-conversation.ts';
import { historyInNode, loadBaseline, sealingRates, unlockShare } from './sealing-rates.ts';

const MESSAGES = 10_000;
const LONGEST_STANDSTILL_MS = 200;

await initSealing();
const sodium = await loadBaseline();
const writer = person('00000000-0000-4000-8000-00000000b002');
const reader = person('00000000-0000-4000-8000-00000000b003');

const oneKibibyte = sealingRates(sodium);
const unlock = unlockShare();
const conversation = writeConversation({ writer, reader: reader.identity }, MESSAGES);
const node = historyInNode(sodium, reader, writer, conversation);
const browser = await historyInBrowser(writer, MESSAGES);
const met = {
  seal: oneKibibyte.seal.ratio >= 0.8,
  open: oneKibibyte.open.ratio >= 0.8,
  unlock: unlock.argon2idShare >= 0.9,
  history: browser.opened === MESSAGES && browser.milliseconds <= 3_000,
  page: browser.longestFrameMilliseconds <= LONGEST_STANDSTILL_MS,
};
console.log(
  JSON.stringify({ oneKibibyte, unlock, history: { messages: MESSAGES, node, browser }, met }, null, 2),
);

function person(userId: string): Self {
  const account = openAccount(createAccountKey(), userId);
  return { account, identity: createIdentity(account, Date.UTC(2026, 2, 9)) };
}
