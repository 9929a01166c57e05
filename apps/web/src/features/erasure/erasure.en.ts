import type { Translated } from '@aparte/ui';
import type { erasureFr } from './erasure.fr.ts';

/** The same texts in English. */
export const erasureEn: Translated<typeof erasureFr> = {
  title: 'Erase my account',
  lead: 'At once and for good. Nobody, us included, can undo it.',
  other:
    'Other people depend on this account. Write to us from the address of the account: we prepare its erasure with you.',
  goes: {
    title: 'What disappears',
    own: 'Your journal, your answers, your keys, your sessions and your files.',
    conversations: 'Your conversations, on both sides: your coach can no longer read them here.',
    sessions:
      'Your coming appointments are cancelled; past ones stay in the coach’s calendar, without your name.',
    backups: 'In our old backups, what is left can no longer be opened, after seven days at the latest.',
  },
  stays: {
    title: 'What we cannot take back',
    read: 'What your coach has already read, remembered or copied.',
    notes:
      'Your coach’s private notes: they are encrypted for the coach alone. Ask to have them read out or erased.',
    report: 'A message that a coach has reported: the operators can read it until the report is closed.',
    seat: 'Your seat stays taken by nobody until the paid period ends, so that your leaving does not show. Until then the same invitation does not work again.',
  },
  exportFirst: 'Before erasing, you can take everything with you: the export is just above.',
  open: 'Erase my account…',
  loginId: 'E-mail of the account',
  password: 'Password',
  confirm: 'To confirm, write {{word}}',
  word: 'ERASE',
  notConfirmed: 'Write {{word}}, in capitals.',
  submit: 'Erase for good',
  cancel: 'Erase nothing',
  working: 'Erasing…',
};
