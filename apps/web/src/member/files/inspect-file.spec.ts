import { expect, it } from '@jest/globals';
import { fileNameFor, visibleName } from './file-kinds.ts';
import { inspectFile, isOfType } from './inspect-file.ts';
import { samples } from './samples.fake.ts';

const inspect = (name: string, head = samples[name]!, size = head.length) =>
  inspectFile({ name, size, head });

it.each([
  ['photo.png', 'image/png'],
  ['photo.jpg', 'image/jpeg'],
  ['photo.webp', 'image/webp'],
  ['image.gif', 'image/gif'],
  ['plan.pdf', 'application/pdf'],
  ['voix.mp3', 'audio/mpeg'],
  ['voix.m4a', 'audio/mp4'],
  ['voix.ogg', 'audio/ogg'],
  ['voix.wav', 'audio/wav'],
  ['voix.weba', 'audio/webm'],
])('takes %s for %s by its content', async (name, mime) => {
  expect(await inspect(name)).toEqual({ mime, name });
  expect(await inspect('sans ending', samples[name])).toMatchObject({ mime });
});

it.each([
  ['page.html', 'markup'],
  ['dessin.svg', 'markup'],
  ['lettre.doc', 'office'],
  ['programme.exe', 'unknown-type'],
  ['notes.txt', 'unknown-type'],
  ['film.webm', 'false-type'],
])('refuses %s as %s', async (name, refusal) => {
  expect(await inspect(name)).toEqual({ refusal });
});

it.each([
  ['page.html', 'photo.png', 'markup'],
  ['dessin.svg', 'photo.jpg', 'markup'],
  ['programme.exe', 'plan.pdf', 'false-type'],
  ['plan.pdf', 'photo.png', 'false-type'],
  ['photo.png', 'voix.mp3', 'false-type'],
])('is not misled when %s is called %s', async (content, name, refusal) => {
  expect(await inspect(name, samples[content])).toEqual({ refusal });
});

it('refuses an empty file and one beyond 20 MiB, and takes one of exactly that', async () => {
  expect(await inspect('photo.png', new Uint8Array(0))).toEqual({ refusal: 'empty' });
  expect(await inspect('photo.png', samples['photo.png'], 20 * 1024 * 1024 + 1)).toEqual({
    refusal: 'too-large',
  });
  expect(await inspect('photo.png', samples['photo.png'], 20 * 1024 * 1024)).toMatchObject({
    mime: 'image/png',
  });
});

it('gives a picture under the name of another picture its proper ending', async () => {
  expect(await inspect('vacances.png', samples['photo.jpg'])).toEqual({
    mime: 'image/jpeg',
    name: 'vacances.jpg',
  });
});

it('keeps nothing invisible in a name, and no path', () => {
  expect(visibleName('C:\\temp\\a\u202Egnp.exe')).toBe('agnp.exe');
  expect(visibleName('/etc/\u0000nom\n.png')).toBe('nom.png');
  expect(fileNameFor('\u200B', 'image/png')).toBe('fichier.png');
  expect(fileNameFor(`${'é'.repeat(400)}.PDF`, 'application/pdf')).toBe(`${'é'.repeat(120)}.pdf`);
  expect(fileNameFor('plan.final', 'application/pdf')).toBe('plan.final.pdf');
});

it('knows whether content is what its sender said', async () => {
  expect(await isOfType(samples['plan.pdf']!, 'application/pdf')).toBe(true);
  expect(await isOfType(samples['plan.pdf']!, 'image/png')).toBe(false);
  expect(await isOfType(samples['dessin.svg']!, 'image/svg+xml')).toBe(false);
  expect(await isOfType(samples['notes.txt']!, '')).toBe(false);
});
