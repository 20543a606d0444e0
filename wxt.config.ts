import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Extension pages may reach nothing: X's archive is read, kept and played on this machine only. */
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

const contentSecurityPolicy = (connectSrc: string): string =>
  Object.entries({ ...POLICY, 'connect-src': connectSrc })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'alarms',
      'downloads',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_permissions: ['notifications'],
    host_permissions: ['https://x.com/*', 'https://twitter.com/*'],
    // Only Chromium lets an extension read a downloaded file, and only if the person allows it there.
    ...(browser === 'firefox' ? {} : { optional_host_permissions: ['file:///*'] }),
    content_security_policy: {
      extension_pages: contentSecurityPolicy(browser === 'firefox' ? "'self' blob:" : 'file:'),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'afterspace@afterspace.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
  hooks: {
    'build:publicAssets'(_wxt, files) {
      const encoder = fileURLToPath(import.meta.resolve('wasm-media-encoders/wasm/mp3'));
      files.push({ absoluteSrc: encoder, relativeDest: 'mp3-encoder.wasm' });
    },
    // The loader runs on each of X's pages: the polyfill (3 kB of its 4) adds nothing to the few calls it makes.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ name }) => name === 'x')) {
        config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
      }
    },
  },
  zip: { name: 'afterspace' },
});
