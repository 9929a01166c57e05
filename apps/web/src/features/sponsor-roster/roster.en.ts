import type { Translated } from '@aparte/ui';
import type { rosterFr } from './roster.fr.ts';

/** The same texts in English. */
export const rosterEn: Translated<typeof rosterFr> = {
  list: {
    title: 'Roster',
    lead: 'The people you offer a seat to. Each gets the same invitation; what they do with it is their own.',
    add: 'Add people',
    empty: {
      title: 'Your list is empty',
      text: 'A file with two columns is enough: the name and the work e-mail.',
    },
    columns: {
      name: 'Name',
      workEmail: 'Work e-mail',
      addedOn: 'Added',
      invitedOn: 'Invitation',
      remove: 'Remove',
    },
    notInvited: 'not sent yet',
    invitationNote:
      'Invitations leave when seats are paid for: the same text, the same minute, for everyone.',
    remove: 'Remove {{name}}',
    removeShort: 'Remove',
    removed: '{{name}} is no longer on the list.',
  },
  removal: {
    title: 'Remove {{name}} from the list?',
    link: 'The link sent before keeps working until it expires.',
    seat: 'If this person took a seat, they keep it. You will not hear of it either way.',
    bill: 'The number of seats you pay for does not change.',
    confirm: 'Remove from the list',
  },
  upload: {
    title: 'Add people',
    lead: 'One line per person. Nothing is added before you have looked it over.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    format: 'A CSV file with the columns “name” and “email”, 500 lines at most.',
    template: 'Download a template',
    templateName: 'aparte-list.csv',
    templateHeader: 'name,email',
    paste: 'Or paste the list here',
    pasteHint: 'From a spreadsheet, copy both columns with their title row.',
    read: 'Look the list over',
    faults: {
      empty: 'This file is empty.',
      'too-large': 'This file is larger than 256 KB. A list of 500 people is ten times smaller.',
      'not-text': 'This is not a CSV file. In your spreadsheet: Save as, then CSV.',
      'roster-unreadable':
        'We cannot read this list. It needs a title row with “name” and “email”, then 500 lines at most.',
    },
  },
  review: {
    title: 'Look it over before adding',
    rejectedTitle_one: '{{count}} line to correct',
    rejectedTitle_other: '{{count}} lines to correct',
    rejectedText:
      'They will not be added. Correct them in your file and send it again whenever you like: nobody is added twice.',
    line: 'Line',
    reason: 'Why',
    acceptedTitle_one: '{{count}} person ready to be added',
    acceptedTitle_other: '{{count}} people ready to be added',
    acceptedNone: 'No line can be added.',
    aside: 'They are kept aside: nothing leaves before you agree.',
    already: 'already on the list',
    confirm_one: 'Add {{count}} person',
    confirm_other: 'Add {{count}} people',
    discard: 'Add nothing',
    allAlready: 'Everyone is on the list already.',
    reasons: {
      'missing-name': 'The name is missing.',
      'missing-email': 'The e-mail is missing.',
      'invalid-email': 'This is not an e-mail address.',
      'duplicate-in-file': 'The same address stands higher up in the file.',
      'too-many-columns': 'There are too many columns on this line.',
      'missing-columns': 'A column is missing on this line.',
      'line-too-long': 'The line is too long.',
      other: 'This line cannot be read.',
    },
  },
  done: {
    title: 'Done',
    added_one: '{{count}} person added.',
    added_other: '{{count}} people added.',
    present_one: '{{count}} was on it already.',
    present_other: '{{count}} were on it already.',
    then: 'Each of them gets the same invitation, as soon as seats are paid for. There is nothing left for you to do.',
    toList: 'See the list',
  },
};
