import { expect, it } from '@jest/globals';
import { onePixel } from '../../member/files/samples.fake.ts';
import { hiddenDataOf } from './strip-picture.ts';

const head = (text: string) => new TextEncoder().encode(text);

it('draws still pictures anew and leaves animated ones moving', () => {
  expect(hiddenDataOf('image/png', onePixel)).toBe('removable');
  expect(hiddenDataOf('image/jpeg', head('JFIF'))).toBe('removable');
  expect(hiddenDataOf('image/png', head('PNG…IHDR…acTL'))).toBe('animated');
  expect(hiddenDataOf('image/webp', head('RIFF…WEBPVP8X…ANIM'))).toBe('animated');
  expect(hiddenDataOf('image/gif', head('GIF89a'))).toBe('animated');
});

it('has nothing to remove from what is no picture', () => {
  expect(hiddenDataOf('application/pdf', head('%PDF ANIM'))).toBe('none');
  expect(hiddenDataOf('audio/wav', head('WAVE'))).toBe('none');
});
