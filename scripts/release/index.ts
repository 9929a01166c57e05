export { compareOrigin, type PublishedManifest } from './compare-origin.ts';
