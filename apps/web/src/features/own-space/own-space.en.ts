import type { Translated } from '@aparte/ui';
import type { ownSpaceFr } from './own-space.fr.ts';

/** Texts of the spaces that people have for themselves, in English. */
export const ownSpaceEn: Translated<typeof ownSpaceFr> = {
  opening: 'Opening…',
  journal: {
    title: 'My journal',
    lead: 'Encrypted on this device: nobody but you can read it, neither your coach, nor your company, nor us.',
    empty: {
      title: 'A page of your own',
      text: 'What you write here stays here. Nothing goes to your coach, except what you may one day choose to copy over.',
    },
    compose: 'Write in the journal',
    send: 'Keep',
  },
  notes: {
    title: 'My notes',
    lead: 'Encrypted on this device: nobody but you can read it, neither the reps nor us. So we cannot know whom a note is about, and none erases itself: twelve months after a coaching ends, it is for you to withdraw those about it.',
    empty: {
      title: 'Nothing noted yet',
      text: 'These notes are about people: if one of them asks what is written about them, it is for you to read it out.',
    },
    compose: 'Write a note',
    send: 'Keep',
  },
};
