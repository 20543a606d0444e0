import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/**
 * What the extension may load and reach: X's hosts and nothing wider. `connectSrc` differs, as only Chromium can read a
 * download.
 */
const policy = (connectSrc: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    'media-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    `connect-src ${connectSrc} https://x.com https://*.x.com https://twitter.com https://*.twitter.com`,
  ].join('; ');

/** Asked for by a click, one host at a time: they add no warning when the extension is installed. */
const OPTIONAL_HOSTS = ['https://*.x.com/*', 'https://*.twitter.com/*'];
const PAGES = ['popup.html', 'sidepanel.html', 'library.html', 'offscreen.html'];

const PERMISSIONS = ['alarms', 'downloads', 'scripting', 'storage', 'unlimitedStorage'];

/** Beside a page: in Chromium with a permission of its own; in Firefox not before the person opens it. */
const BESIDE = {
  chromium: {
    permissions: [...PERMISSIONS, 'offscreen', 'sidePanel'],
    optional_host_permissions: ['file:///*', ...OPTIONAL_HOSTS],
    side_panel: { default_path: 'sidepanel.html' },
  },
  firefox: {
    permissions: PERMISSIONS,
    optional_host_permissions: OPTIONAL_HOSTS,
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
  },
};

for (const [build, connectSrc, beside] of [
  ['.output/chrome-mv3', "'self' file:", BESIDE.chromium],
  ['.output/firefox-mv3', "'self' blob:", BESIDE.firefox],
] as const) {
  test(`${build} reaches nothing but X, by workers alone, and does not run in private windows`, async () => {
    const manifest: Record<string, unknown> = JSON.parse(await readFile(`${build}/manifest.json`, 'utf8'));

    expect(manifest).toMatchObject({
      ...beside,
      incognito: 'not_allowed',
      content_security_policy: { extension_pages: policy(connectSrc) },
      host_permissions: ['https://x.com/*', 'https://twitter.com/*'],
      optional_permissions: ['notifications'],
    });
    const pages = PAGES.filter((page) => existsSync(`${build}/${page}`));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const page of pages) {
      expect(await readFile(`${build}/${page}`, 'utf8')).toContain(
        `http-equiv="Content-Security-Policy" content="connect-src 'self' file: blob:"`,
      );
    }
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });
}
