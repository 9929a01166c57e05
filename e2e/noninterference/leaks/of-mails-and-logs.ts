import type { Leak } from './leak.ts';
import { hears, mailTo } from './means.ts';

const DIRECTOR = 'direction0@firme.example';
const AT_WORK = 'personne1@firme.example';

/** What might reach a mailbox that the employer reads, or the log of the sponsor process. */
export const leaksOfMailsAndLogs: readonly Leak[] = [
  {
    name: 'digest-mail',
    story: 'The director is told by mail that a first seat was taken.',
    hears: hears.claim,
    does: (parts) => mailTo(parts, DIRECTOR, 'Une place a été prise'),
  },
  {
    name: 'calendar',
    story: 'A booking is confirmed to the address at work.',
    hears: hears.booking,
    does: (parts) => mailTo(parts, AT_WORK, 'Votre rendez-vous'),
  },
  {
    name: 'support-cc',
    story: 'A report goes to the support with the firm in copy.',
    hears: hears.report,
    does: (parts) => mailTo(parts, DIRECTOR, 'Un signalement'),
  },
  {
    name: 'link-at-work',
    story: 'The link to come back to an account goes to the address of the invitation.',
    hears: hears.recovery,
    does: async ({ memberMailbox }) => {
      const mail = { to: AT_WORK, subject: 'Revenir', text: 'Un lien.', messageId: 'link' };
      // While the mail server is down this one is lost, like the one that was asked for.
      await memberMailbox.send({ ...mail, date: new Date('2031-03-03') }).catch(() => undefined);
    },
  },
  {
    name: 'reminder-stops',
    story: 'Who has taken a seat gets no further mail about it.',
    hears: hears.claim,
    mails: (mail, heard) => (heard > 0 ? null : mail),
  },
  {
    name: 'mail-language',
    story: 'An invitation is written in the language that the last member chose.',
    hears: hears.claim,
    mails: (mail, heard) => (heard > 0 ? { ...mail, subject: 'Your seat' } : mail),
  },
  {
    name: 'mail-date',
    story: 'Mails carry the instant at which the platform last did something.',
    hears: hears.anyWrite,
    mails: (mail, heard) => ({ ...mail, date: new Date(mail.date.getTime() + heard * 1_000) }),
  },
  {
    name: 'log',
    story: 'The sponsor’s log counts visits of the invitation page, to see whether the mails arrive.',
    hears: hears.preview,
    does: ({ log }) => {
      log.write(JSON.stringify({ msg: 'an invitation was opened' }));
      return Promise.resolve();
    },
  },
  {
    name: 'error-tracker',
    story: 'A journal that is opened for the first time writes a warning into the log of every process.',
    hears: hears.journal,
    does: ({ log }) => {
      log.write(JSON.stringify({ level: 40, msg: 'slow write' }));
      return Promise.resolve();
    },
  },
];
