import { expect, it } from '@jest/globals';
import { voucherMail } from './voucher-mail.ts';

const LINK = 'http://localhost:4200/invite#v1.abc.def';

it('is bilingual and carries its link in both languages', () => {
  const { subject, text } = voucherMail(LINK);
  expect(subject).toBe('Une place vous est ouverte / A seat is open for you');
  expect(text.split(LINK)).toHaveLength(3);
  expect(text.indexOf('Bonjour')).toBeLessThan(text.indexOf('Hello'));
});

it('differs between two people by the link and by nothing else', () => {
  const one = voucherMail(LINK);
  const other = voucherMail('http://localhost:4200/invite#v1.ghi.jkl');
  expect(other.subject).toBe(one.subject);
  expect(other.text.replaceAll('v1.ghi.jkl', 'v1.abc.def')).toBe(one.text);
});

it('does not say what the seat is for', () => {
  const { subject, text } = voucherMail(LINK);
  expect(`${subject}\n${text}`).not.toMatch(/coach|mentor|séance|session|bien-être|well-?being|aparté/i);
});
