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
    minimum_chrome_version: '125',
  },
  firefox: {
    permissions: PERMISSIONS,
    optional_host_permissions: OPTIONAL_HOSTS,
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
    browser_specific_settings: {
      gecko: {
        // Whoever has installed it has their library under this id.
        id: '{cd659b31-a76c-47b5-b27d-c81faf1481af}',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** What the text for the stores' reviewers says of permissions: each name, with "(optional)" behind those that are. */
async function documented(browser: 'chromium' | 'firefox'): Promise<string[]> {
  const text = await readFile('docs/store/review.md', 'utf8');
  const headings = [...text.matchAll(/^### (.+)\n\n(?=\S)/gm)].map(([, heading = '']) => heading);
  return headings
    .filter((heading) => browser === 'chromium' || !heading.includes('Chromium'))
    .flatMap((heading) => {
      const suffix = heading.includes('optional') ? ' (optional)' : '';
      return [...heading.matchAll(/`([^`]+)`/g)].map(([, name]) => `${name}${suffix}`);
    })
    .toSorted();
}

function requested(manifest: Record<string, unknown>): string[] {
  const namesIn = (key: string): string[] => (Array.isArray(manifest[key]) ? manifest[key].map(String) : []);
  const optional = [...namesIn('optional_permissions'), ...namesIn('optional_host_permissions')];
  return [
    ...namesIn('permissions'),
    ...namesIn('host_permissions'),
    ...optional.map((name) => `${name} (optional)`),
  ].toSorted();
}

for (const [build, connectSrc, browser] of [
  ['.output/chrome-mv3', "'self' file:", 'chromium'],
  ['.output/firefox-mv3', "'self' blob:", 'firefox'],
] as const) {
  test(`${build} reaches nothing but X, by workers alone, and does not run in private windows`, async () => {
    const manifest: Record<string, unknown> = JSON.parse(await readFile(`${build}/manifest.json`, 'utf8'));

    expect(manifest).toMatchObject({
      ...BESIDE[browser],
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
    expect(requested(manifest)).toEqual(await documented(browser));
    expect(manifest).not.toHaveProperty('key');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });
}
