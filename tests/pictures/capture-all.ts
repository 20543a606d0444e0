import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE_ACCOUNT } from '../fixtures/archive/index.ts';
import { ensureBuild } from '../harness/ensure-build.ts';
import { logProgress, SCREENSHOTS_DIR } from '../harness/journey/progress.ts';
import { startStandIn } from '../harness/x/index.ts';
import { makeDemo } from './demo/make-demo.ts';
import { OTHER_LANGUAGES } from './look.ts';
import { copyToReadme } from './copy-to-readme.ts';
import { printReport } from './report.ts';
import { openDemoSession, type DemoSession } from './demo-session.ts';
import {
  BEGINNING,
  COPIES,
  IN_USE,
  listen,
  LOST_AUDIO,
  LOST_LIBRARY,
  loseAudio,
  loseLibrary,
  PAGES,
} from './states/index.ts';
import { isWanted, capturePages, captureStates, type Camera } from './capture-states.ts';
import { writeContactSheet } from './write-contact-sheet.ts';

/**
 * Pictures the product in all its states, checks each picture with axe, and writes the contact sheet. `only`: parts of the
 * names of states; without any, all are pictured. Returns the number of faults.
 */
export async function captureAll(only: readonly string[]): Promise<number> {
  const extensionDir = ensureBuild('chromium').folder;
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-pictures-'));
  const [profileDir, downloadsDir] = [join(folder, 'profile'), join(folder, 'downloads')];
  await mkdir(downloadsDir);
  logProgress('Recording a library of some months…');
  const demo = await makeDemo(folder);
  const { handle, name: displayName } = SAMPLE_ACCOUNT;
  const x = await startStandIn({ handle, displayName, latency: 0 });
  const camera: Camera = { folder: SCREENSHOTS_DIR, only, screenshots: [], unreached: [] };
  if (only.length === 0) await clear(SCREENSHOTS_DIR);

  /** Opens the profile in a browser of this language as long as `act` lasts. */
  async function withSession(lang: string, act: (session: DemoSession) => Promise<void>): Promise<void> {
    const session = await openDemoSession({ extensionDir, profileDir, downloadsDir, x, demo, lang });
    try {
      await act(session);
    } finally {
      await session.browser.close();
    }
  }

  try {
    await withSession('en', async (session) => {
      await captureStates(camera, session, BEGINNING);
      await listen(session);
      await captureStates(camera, session, IN_USE);
    });
    const pages = PAGES.filter((page) => isWanted(camera, page));
    for (const language of pages.length > 0 ? OTHER_LANGUAGES : [])
      await withSession(language, (session) => capturePages(camera, session, pages));
    await withSession('en', (session) => captureStates(camera, session, COPIES));
    await loseAudio(profileDir);
    await withSession('en', (session) => captureStates(camera, session, LOST_AUDIO));
    await loseLibrary(profileDir);
    await withSession('en', async (session) => {
      await captureStates(camera, session, LOST_LIBRARY);
      await writeContactSheet(camera, session);
    });
  } finally {
    await x.close();
    await rm(folder, { recursive: true, maxRetries: 3 });
  }
  if (only.length === 0 && camera.unreached.length === 0) await copyToReadme(camera);
  return printReport(camera);
}

/** Removes the folders of an earlier contact sheet. The files beside them are those of `npm start`. */
async function clear(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries)
    if (entry.isDirectory()) await rm(join(folder, entry.name), { recursive: true });
}
