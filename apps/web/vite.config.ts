import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { sealedRelease } from './build/sealed-release.ts';

/** The two sites, each with the server that answers it on a developer's machine. */
const sites: Record<string, { server: string; port: number } | undefined> = {
  member: { server: 'http://localhost:4200', port: 5200 },
  sponsor: { server: 'http://127.0.0.1:4300', port: 5300 },
  // The page of no origin that shows files: a build of its own, laid beside the member site.
  viewer: { server: 'http://localhost:4200', port: 5201 },
};

/** Asks for the typeface with the page itself: lines that are set twice would move under the reader’s eyes. */
function earlyTypeface(): Plugin {
  return {
    name: 'early-typeface',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /figtree-latin-wght-normal-[^/]*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: true },
            injectTo: 'head',
          })),
    },
  };
}

// One site per run, named by --mode: separate module graphs, so that neither
// bundle can carry a text or a screen of the other.
export default defineConfig(({ mode }) => {
  const site = sites[mode];
  if (!site) throw new Error(`Run vite with --mode ${Object.keys(sites).join(' or --mode ')}.`);
  const isViewer = mode === 'viewer';

  return {
    root: fileURLToPath(new URL(`src/${mode}`, import.meta.url)),
    publicDir: isViewer ? false : fileURLToPath(new URL('public', import.meta.url)),
    plugins: [react(), earlyTypeface(), sealedRelease(isViewer ? 'member' : mode)],
    resolve: { conditions: ['@aparte/source', ...defaultClientConditions] },
    worker: { format: 'es' },
    server: { port: site.port, strictPort: true, proxy: { '/v1': site.server } },
    build: {
      outDir: fileURLToPath(new URL(`dist/${isViewer ? 'member' : mode}`, import.meta.url)),
      emptyOutDir: !isViewer,
      assetsDir: isViewer ? 'viewer-assets' : 'assets',
      target: 'es2023',
      // The content security policy allows no data: font and no inline script.
      assetsInlineLimit: 0,
      // One style sheet: those loaded later by a script cannot carry a fingerprint.
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      // What every page needs comes in one file: it packs smaller than several.
      rolldownOptions: {
        ...(isViewer && { input: fileURLToPath(new URL('src/viewer/viewer.html', import.meta.url)) }),
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  };
});
