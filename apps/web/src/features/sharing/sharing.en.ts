import type { Translated } from '@aparte/ui';
import type { sharingFr } from './sharing.fr.ts';

/** The same texts in English. */
export const sharingEn: Translated<typeof sharingFr> = {
  title: 'Share a page',
  lead: 'A page written by you, for your director. Nothing leaves without you, and nothing else leaves.',
  limits: {
    title: 'What to know before',
    seat: 'Sending a page under your name says that you have taken your seat. It is your choice, and the only way in which your director can learn it from us.',
    plain: 'This page is not encrypted for you alone: it is made to be read by your firm, which can copy it.',
    day: 'It waits for the post of the day, gathered once a day at a fixed hour. Until then you can take it back.',
    unseen: 'Nobody will tell you whether it was opened.',
  },
  write: {
    title: 'Write the page',
    author: 'Signed',
    pageTitle: 'Title',
    text: 'Your text',
    textHint: 'One line a paragraph.',
    until: 'To be read for',
    days: { '7': 'a week', '30': 'a month', '90': 'three months' },
    preview: 'See it as your director will',
    draft: 'The draft stays in this tab and is gone when you close it.',
    faults: {
      author: 'The signature is missing, or holds signs that cannot be seen.',
      title: 'The title is missing, or holds signs that cannot be seen.',
      paragraphs: 'The text is missing, too long, or holds signs that cannot be seen.',
      other: 'The page is too long.',
    },
  },
  preview: {
    title: 'What your director will see',
    lead: 'This, and nothing more. The page will leave with the post of {{day}} at {{time}}.',
    send: 'Hand it to the post',
    back: 'Back to the text',
  },
  list: {
    title: 'Your pages',
    empty: { title: 'No page', text: 'You have handed nothing to the post.' },
    waiting: 'Waits for the post of {{day}} at {{time}}',
    sent: 'Gone. Your director can open it until {{day}}.',
    held: 'Could not be delivered. Your director has not received it.',
    takeBack: 'Take back',
    takeBackNamed: 'Take back the page “{{title}}”',
    takenBack: 'The page is taken back: nobody has seen it.',
  },
};
