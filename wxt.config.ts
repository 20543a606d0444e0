import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildEnvironmentOptions } from 'vite';
import { defineConfig } from 'wxt';
import { bundledPackages } from './tests/harness/packages/bundled-packages.ts';
import { formatThirdParty } from './tests/harness/packages/format-third-party.ts';
import { X_HOST_MATCHES, X_MATCHES } from './utils/x/page/addresses.ts';

/**
 * Gives builds that somebody loads unpacked the id that the store has given (docs/release.md). Chrome's store refuses a
 * package with a key.
 */
const CHROME_KEY = process.argv.includes('zip') ? undefined : process.env['CHROME_KEY'];

const MP3_ENCODER = 'wasm-media-encoders/wasm/mp3';

/**
 * The extension can reach nothing but X itself, and only when somebody asks it to fetch Spaces out of their archive: X's
 * archive is read, kept and played on this machine only. Which of X's hosts has archives is known only from each link, so
 * all of X's are named, and nothing wider. The browser asks the person for the one host of the link before anything can be
 * sent, and pages tighten this to nothing at all by their own `<meta>`; only workers have a use for it.
 */
const POLICY = {
  'default-src': "'none'",
  // The MP3 encoder, which is loaded only when asked for, is WebAssembly out of the extension itself.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'media-src': 'blob:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const X_SOURCES = ['https://x.com', 'https://*.x.com', 'https://twitter.com', 'https://*.twitter.com'].join(
  ' ',
);

const contentSecurityPolicy = (connectSrc: string): string =>
  Object.entries({ ...POLICY, 'connect-src': `${connectSrc} ${X_SOURCES}` })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/**
 * WXT builds a script as an IIFE, which contains everything that the script imports dynamically. Our workers start as
 * ES modules. Built as such, they load a chunk (the MP4 library, 136 kB) only when they need it.
 */
function buildAsEsModule(build: BuildEnvironmentOptions = {}): void {
  const output = build.rollupOptions?.output;
  if (!build.lib || !output || Array.isArray(output))
    throw new Error('WXT builds workers in another way now');
  build.lib.formats = ['es'];
  output.chunkFileNames = 'chunks/[name]-[hash].js';
  // Vite keeps white space and annotations in ES libraries, for the bundlers of others.
  if (build.minify !== false) Object.assign(output, { minify: true, comments: { annotation: false } });
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // All browsers that we support preload modules themselves.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // A private window leaves nothing behind. The library would.
    incognito: 'not_allowed',
    permissions: [
      'alarms',
      'downloads',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_permissions: ['notifications'],
    host_permissions: [...X_MATCHES],
    content_scripts: [{ matches: [...X_MATCHES], js: ['loader.js'], run_at: 'document_idle' }],
    // The host of X's link is asked for when somebody wants only their Spaces out of it. Only Chromium lets an extension
    // read a downloaded file, and only if the person allows it there.
    optional_host_permissions: [...(browser === 'firefox' ? [] : ['file:///*']), ...X_HOST_MATCHES],
    content_security_policy: {
      // Files of the extension, what the person has picked or, in Chromium, downloaded, and X's hosts.
      extension_pages: contentSecurityPolicy(browser === 'firefox' ? "'self' blob:" : "'self' file:"),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // Fixed for good with the first upload: Firefox keeps the library by it.
              id: '{cd659b31-a76c-47b5-b27d-c81faf1481af}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125', ...(CHROME_KEY && { key: CHROME_KEY }) }),
  }),
  hooks: {
    'build:done'({ config }, { steps }) {
      const chunks = steps.flatMap((step) => step.chunks);
      const modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const packages = bundledPackages([...modules, fileURLToPath(import.meta.resolve(MP3_ENCODER))]);
      writeFileSync(join(config.outDir, 'THIRD_PARTY.txt'), formatThirdParty(packages));
    },
    'build:publicAssets'(_wxt, files) {
      files.push({
        absoluteSrc: fileURLToPath(import.meta.resolve(MP3_ENCODER)),
        relativeDest: 'mp3-encoder.wasm',
      });
    },
    'vite:build:extendConfig'(entrypoints, config) {
      // The loader runs on each of X's pages: the polyfill (3 kB of its 4) adds nothing to the few calls it makes.
      if (entrypoints.some(({ name }) => name === 'loader')) {
        config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
      }
      if (entrypoints.every(({ name }) => name.endsWith('-worker'))) buildAsEsModule(config.build);
    },
  },
  zip: { name: 'afterspace' },
});
