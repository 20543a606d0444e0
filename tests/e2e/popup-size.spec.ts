import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, gzipped. Without the texts, of which a page loads those of its language. */
const LIMIT = 60 * 1024;

/** The scripts that a page loads before it does anything: its own, and all that these import. */
async function scriptsOf(build: string, page: string): Promise<Map<string, Buffer>> {
  const scripts = new Map<string, Buffer>();
  const load = async (path: string): Promise<void> => {
    if (scripts.has(path)) return;
    const script = await readFile(join(build, path));
    scripts.set(path, script);
    for (const [, imported = ''] of script.toString().matchAll(/(?:from|import) ?["'](\.[^"']+)["']/g))
      await load(join(dirname(path), imported));
  };
  const html = await readFile(join(build, page), 'utf8');
  for (const [, source = ''] of html.matchAll(/<script[^>]* src="\/([^"]+)"/g)) await load(source);
  return scripts;
}

for (const build of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  for (const page of ['popup.html', 'sidepanel.html']) {
    test(`${page} of ${build} loads less than 60 kB of script`, async () => {
      const scripts = [...(await scriptsOf(build, page)).values()];

      const size = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);

      expect(scripts.length).toBeGreaterThan(1);
      expect(size).toBeLessThan(LIMIT);
    });
  }
}
