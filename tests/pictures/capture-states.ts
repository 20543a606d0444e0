import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { logProgress } from '../harness/journey/progress.ts';
import { checkSurface, type Fault } from './check-surface.ts';
import { BASE, LOOKS, POPUP_LOOKS, type Look } from './look.ts';
import type { ScreenState, Shown } from './screen-state.ts';
import type { DemoSession } from './demo-session.ts';
import { applyLook, screenshotOf } from './surface.ts';

/** A picture that was taken. */
export interface Screenshot {
  page: string;
  /** Of the file, without its ending. */
  name: string;
  caption: string;
  /** The name of the look, or the language. */
  look: string;
  faults: Fault[];
}

export interface Camera {
  folder: string;
  /** Parts of names: only such states are pictured. All are, if there are none. */
  only: readonly string[];
  /** In the order in which they were taken. */
  screenshots: Screenshot[];
  /** States that could not be reached. */
  unreached: string[];
}

/** Reaches states one after the other and takes their screenshots, and those of a page in all looks. */
export async function captureStates(
  camera: Camera,
  session: DemoSession,
  states: readonly ScreenState[],
): Promise<void> {
  for (const state of states) {
    await captureState(camera, session, state, ({ surface }) => {
      if (!isWanted(camera, state)) return [];
      const more = surface.hasOwnSize ? POPUP_LOOKS : LOOKS;
      return [state.look ?? BASE, ...(state.isPage === true ? more : [])];
    });
  }
}

/** Takes the screenshots of pages in the browser's language. */
export async function capturePages(
  camera: Camera,
  session: DemoSession,
  pages: readonly ScreenState[],
): Promise<void> {
  for (const page of pages) await captureState(camera, session, page, () => [{ name: session.lang }]);
}

/** A state that cannot be reached is a fault. The others show whether it is the only one. */
async function captureState(
  camera: Camera,
  session: DemoSession,
  state: ScreenState,
  looksOf: (shown: Shown) => Look[],
): Promise<void> {
  try {
    const shown = await state.reach(session);
    for (const look of looksOf(shown)) {
      await applyLook(shown.surface, look);
      await take(camera, state, shown, look);
    }
    await leave(shown);
  } catch (error) {
    const name = `${state.page}/${state.name}`;
    logProgress(`${name} could not be reached: ${error instanceof Error ? error.stack : String(error)}`);
    camera.unreached.push(`${name} (${session.lang})`);
  }
}

/** Whether somebody wants its screenshots: by default, those of all. */
export function isWanted({ only }: Camera, { page, name }: ScreenState): boolean {
  return only.length === 0 || only.some((part) => `${page}/${name}`.includes(part));
}

async function leave({ surface, close }: Shown): Promise<void> {
  await applyLook(surface, BASE);
  await close?.();
}

async function take(
  { folder, screenshots }: Camera,
  { page, name, caption }: ScreenState,
  { surface, within }: Shown,
  { name: look, media }: Look,
): Promise<void> {
  const file = look === BASE.name ? name : `${name}.${look}`;
  const png = await screenshotOf(surface);
  await mkdir(join(folder, page), { recursive: true });
  await writeFile(join(folder, page, `${file}.png`), png);
  const faults = await checkSurface(surface, {
    within,
    hasForcedColors: media?.['forced-colors'] === 'active',
  });
  screenshots.push({ page, name: file, caption, look, faults });
  logProgress(`${page}/${file}${faults.length > 0 ? `: ${faults.length} faults` : ''}`);
}
