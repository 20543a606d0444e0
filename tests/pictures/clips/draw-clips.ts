import { chromium, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { findChromium } from '../../harness/find-browser.ts';
import { CLIP_DESIGNS, CLIP_SHAPES, CLIP_THEMES, type ClipStyle } from '../../../utils/video/index.ts';
import { SCRIPTS } from './clip-scenes.ts';

/**
 * Shows the designs of clips in all scripts, shapes and themes, to look at: `node tests/pictures/clips/draw-clips.ts FOLDER
 * [DESIGN…]`. The product's own code makes a video of each in a browser, and ffmpeg decodes a frame of it.
 */
const [folder = 'test-results/clips', ...only] = process.argv.slice(2);
/** The moment that is shown, in seconds: a long line, half spoken. */
const AT = 6.5;
const SCALE = 0.5;
/** The browser encodes only on pages that were loaded safely. */
const PAGE = 'https://clips.test/';

const work = await mkdtemp(join(tmpdir(), 'afterspace-clips-'));
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: work,
    target: 'esnext',
    lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['es'], fileName: 'page' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
try {
  const page = await browser.newPage();
  await page.route(PAGE, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(PAGE);
  await page.addScriptTag({ content: await readFile(join(work, 'page.js'), 'utf8'), type: 'module' });
  await mkdir(folder, { recursive: true });
  for (const design of CLIP_DESIGNS.filter((each) => only.length === 0 || only.includes(each)))
    for (const theme of CLIP_THEMES) {
      const rows: string[][] = [];
      for (const script of Object.keys(SCRIPTS)) {
        const row: string[] = [];
        for (const shape of CLIP_SHAPES)
          row.push(
            await decodedFrame(page, script, {
              design,
              theme,
              shape,
              captions: 'words',
              quality: 'standard',
            }),
          );
        rows.push(row);
      }
      // A sheet of all would be too high to look at.
      for (let part = 0; part * 4 < rows.length; part += 1) {
        const shown = rows.slice(part * 4, part * 4 + 4);
        const url = await page.evaluate<string>(`tile(${JSON.stringify(shown)}, ${SCALE})`);
        const path = join(folder, `${design}-${theme}-${part + 1}.png`);
        await writeFile(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
        process.stdout.write(`${path}\n`);
      }
    }
} finally {
  await browser.close();
  await rm(work, { recursive: true });
}

/** The frame in the middle of a video that the browser makes, as ffmpeg shows it: a data URL. */
async function decodedFrame(page: Page, script: string, style: ClipStyle): Promise<string> {
  const video = await page.evaluate<string>(
    `encodeSecond(${JSON.stringify(script)}, ${JSON.stringify(style)}, ${AT})`,
  );
  const path = join(work, 'clip.mp4');
  await writeFile(path, Buffer.from(video, 'base64'));
  const args = [
    '-v',
    'error',
    '-ss',
    '0.5',
    '-i',
    path,
    '-frames:v',
    '1',
    '-c:v',
    'png',
    '-f',
    'image2pipe',
    '-',
  ];
  return `data:image/png;base64,${execFileSync('ffmpeg', args, { maxBuffer: 1 << 26 }).toString('base64')}`;
}
