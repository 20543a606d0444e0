import { chromium } from '@playwright/test';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { findChromium } from '../../harness/find-browser.ts';

/**
 * Draws the designs of clips in all scripts, shapes and themes, to look at: `node tests/pictures/clips/draw-clips.ts FOLDER
 * [DESIGN…]`. The product's own code draws them, in a browser.
 */
const [folder = 'test-results/clips', ...only] = process.argv.slice(2);
const work = await mkdtemp(join(tmpdir(), 'afterspace-clips-'));
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: work,
    target: 'esnext',
    lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['es'], fileName: 'page' },
  },
});
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await readFile(join(work, 'page.js'), 'utf8'), type: 'module' });
  await mkdir(folder, { recursive: true });
  for (const design of ['words', 'voices', 'ring'].filter((each) => only.length === 0 || only.includes(each)))
    for (const theme of ['light', 'dark']) {
      const url = await page.evaluate<string>(`drawSheet('${design}', '${theme}', 14.2)`);
      const path = join(folder, `${design}-${theme}.png`);
      await writeFile(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
      process.stdout.write(`${path}\n`);
    }
} finally {
  await browser.close();
  await rm(work, { recursive: true });
}
