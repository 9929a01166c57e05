import type { Translated } from '@aparte/ui';
import type { filesFr } from './files.fr.ts';

/** The same texts in English. */
export const filesEn: Translated<typeof filesFr> = {
  attach: 'Attach a file',
  drop: 'Drop the file here',
  chosen: 'Chosen files',
  hint: 'Pictures, PDF and sound, up to 20 MB. The file is encrypted here before it leaves.',
  strip: 'Remove hidden data',
  stripWhy: 'Place, date and device of the picture. It is made anew without them.',
  animated: 'Animated picture: it leaves as it is, with everything in it.',
  send: 'Send the file',
  leave: 'Do not send',
  close: 'Close',
  uploads: 'Files on their way',
  progress: 'Sending {{name}}',
  states: {
    sealing: 'Encrypting…',
    waiting: 'Waiting',
    sending: 'Sending… {{percent}}',
    paused: 'Paused: offline. Sending goes on by itself.',
    failed: 'Not sent',
  },
  unkept: 'This browser has no room to keep this file: do not close the page before it is sent.',
  cancel: 'Cancel',
  cancelOf: 'Cancel sending {{name}}',
  retry: 'Try again',
  kinds: {
    'image/jpeg': 'JPEG picture',
    'image/png': 'PNG picture',
    'image/webp': 'WebP picture',
    'image/gif': 'GIF picture',
    'application/pdf': 'PDF',
    'audio/mpeg': 'MP3 sound',
    'audio/mp4': 'M4A sound',
    'audio/ogg': 'OGG sound',
    'audio/wav': 'WAV sound',
    'audio/webm': 'WebM sound',
    other: 'File',
  },
  sizes: { kb: '{{value}} kB', mb: '{{value}} MB' },
  open: 'Open',
  openOf: 'Open {{name}}',
  save: 'Save',
  saveOf: 'Save {{name}} on this device',
  fetching: 'Fetching the file… {{percent}}',
  showing: 'Opening the file…',
  page: 'Page {n} of {count}',
  saving: {
    title: 'Save this file?',
    text: 'Once saved it is no longer encrypted: whoever has access to this device can read it, your employer included if they manage it. Looking at it here leaves nothing behind.',
    submit: 'Save anyway',
  },
  failures: {
    empty: 'This file is empty. Nothing was sent: choose another one.',
    'too-large': 'This file is larger than 20 MB. Nothing was sent: make it smaller or split it.',
    markup:
      'Web pages and SVG drawings are not sent: they can contain a program. Send a picture or a PDF instead.',
    office:
      'Word, Excel and similar documents are not sent: they can contain a program. Save it as PDF and send the PDF.',
    'unknown-type': 'This type of file is not sent. Possible are pictures, PDF and sound.',
    'false-type':
      'The content of this file is not what its name says. To be safe, nothing was sent. Check where it comes from.',
    lost: 'This browser deleted the file that was waiting. Nothing arrived: cancel and choose the file again.',
    'not-as-told':
      'This file is not of the type it was said to be. To be safe, it is neither shown nor saved. Ask the other person what they sent.',
    'not-stripped':
      'The hidden data of this picture could not be removed. Nothing was sent. Untick the box to send it as it is.',
    unreadable:
      'The file can no longer be read: it was moved or changed. Nothing was sent: cancel and choose it again.',
    'viewer-unreadable':
      'This file is damaged and cannot be shown. It stayed apart: nothing else is touched. Ask for it to be sent again.',
    'viewer-password':
      'This PDF asks for a password. It cannot be shown here. Ask for it without one: this conversation is encrypted already.',
  },
};
