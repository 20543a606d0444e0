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

for (const [build, connectSrc] of [
  ['.output/chrome-mv3', "'self' file:"],
  ['.output/firefox-mv3', "'self' blob:"],
] as const) {
  test(`${build} reaches no network, and does not run in private windows`, async () => {
    const manifest: Record<string, unknown> = JSON.parse(await readFile(`${build}/manifest.json`, 'utf8'));

    expect(manifest).toMatchObject({
      incognito: 'not_allowed',
      content_security_policy: { extension_pages: policy(connectSrc) },
      host_permissions: ['https://x.com/*', 'https://twitter.com/*'],
      optional_permissions: ['notifications'],
    });
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });
}
