import { expect, it } from '@jest/globals';
import { deviceLabel } from './device-label.ts';

const MOZILLA = 'Mozilla/5.0';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0';

it.each([
  [`${MOZILLA} (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0`, 'Firefox · Windows'],
  [`${MOZILLA} (X11; Linux x86_64) ${CHROME} Safari/537.36`, 'Chrome · Linux'],
  [`${MOZILLA} (Windows NT 10.0) ${CHROME} Safari/537.36 Edg/140.0.0.0`, 'Microsoft Edge · Windows'],
  [
    `${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15`,
    'Safari · macOS',
  ],
  [
    `${MOZILLA} (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1`,
    'Safari · iOS',
  ],
  [`${MOZILLA} (Linux; Android 15; Pixel 9) ${CHROME} Mobile Safari/537.36`, 'Chrome · Android'],
])('names what %s is, and no version or model', (userAgent, label) => {
  expect(deviceLabel(userAgent)).toBe(label);
});

it.each([undefined, '', 'quokka/1.0 (secret)', '<script>', 'x'.repeat(100_000)])(
  'keeps nothing of %p',
  (userAgent) => {
    expect(deviceLabel(userAgent)).toBe('');
  },
);
