import type { Translated } from './translations.ts';
import type { uiFr } from './ui.fr.ts';

/** English texts of the design system. */
export const uiEn: Translated<typeof uiFr> = {
  skipToContent: 'Skip to content',
  menu: 'Menu',
  closeMenu: 'Close the menu',
  mainNavigation: 'Main navigation',
  language: 'Language',
  languages: { fr: 'Français', en: 'English' },
  theme: 'Appearance: {{theme}}',
  themes: { auto: 'Same as my device', light: 'Light', dark: 'Dark' },
  loading: 'One moment…',
  retry: 'Try again',
  showPassword: 'Show or hide the password',
  cancel: 'Cancel',
  stepOf: 'Step {{step}} of {{total}}',
  optional: 'optional',
  sharedPage: 'From {{author}}, to be read until {{day}}',
  faults: {
    'is-not-empty': 'Please fill this in.',
    'is-email': 'This does not look like an e-mail address.',
    'min-length': 'Too short.',
    'max-length': 'Too long.',
    'is-plain-text': 'Holds signs that cannot be seen, or nothing.',
    invalid: 'Needs another look.',
  },
  errors: {
    title: 'That did not work',
    reference: 'Reference to quote if you write to us: {{requestId}}',
    unexpected: 'Something went wrong on our side. Nothing was changed.',
    offline: 'You are offline. Nothing is lost: try again when the connection is back.',
    'not-found': 'This page does not exist, or no longer does.',
    'not-signed-in': 'Your session has ended. Please sign in again.',
    'too-many-requests': 'Too many attempts in a short time. Wait a minute, then try again.',
    'payload-too-large': 'This is too large to be sent.',
    'validation-failed': 'Some fields need another look.',
    'foreign-origin': 'The request came from another site and was refused.',
  },
};
