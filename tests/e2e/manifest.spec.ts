import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/** What a page of the extension may load and reach. `connectSrc` differs, as only Chromium can read a download. */
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
    `connect-src ${connectSrc}`,
  ].join('; ');

const PERMISSIONS = ['alarms', 'downloads', 'scripting', 'storage', 'unlimitedStorage'];

/** Beside a page: in Chromium with a permission of its own; in Firefox not before the person opens it. */
const BESIDE = {
  chromium: {
    permissions: [...PERMISSIONS, 'offscreen', 'sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
  },
  firefox: {
    permissions: PERMISSIONS,
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
  },
};

for (const [build, connectSrc, beside] of [
  ['.output/chrome-mv3', "'self' file:", BESIDE.chromium],
  ['.output/firefox-mv3', "'self' blob:", BESIDE.firefox],
] as const) {
  test(`${build} reaches no network, and does not run in private windows`, async () => {
    const manifest: Record<string, unknown> = JSON.parse(await readFile(`${build}/manifest.json`, 'utf8'));

    expect(manifest).toMatchObject({
      ...beside,
      incognito: 'not_allowed',
      content_security_policy: { extension_pages: policy(connectSrc) },
      host_permissions: ['https://x.com/*', 'https://twitter.com/*'],
      optional_permissions: ['notifications'],
    });
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });
}
