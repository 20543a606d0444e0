import { CROWDED, HERO } from '../demo/demo-spaces.ts';
import type { DemoSession } from '../demo-session.ts';
import { openRecording } from './show.ts';

/** Where somebody has stopped, as a share of the recording. */
const STOPPED_AT: Readonly<Record<string, number>> = { [CROWDED]: 0.31, '1demoTokyo': 0.7, [HERO]: 0.42 };
/** What somebody has heard to its end. */
const HEARD = ['1demoNoche', '1demoPirate'];
/** Seconds before the end. */
const LAST = 3;

/** Dismisses the import's result and listens to some recordings, so that the library looks used: the hero last. */
export async function listen(session: DemoSession): Promise<void> {
  await session.library.locator('.import-panel-close').click();
  for (const space of HEARD) {
    await seek(session, space, (duration) => duration - LAST);
    await session.library.getByTestId('play').click();
    await session.library
      .locator(`[data-testid="recording"][data-space="${space}"][data-heard="yes"]`)
      .waitFor();
  }
  for (const [space, share] of Object.entries(STOPPED_AT)) {
    await seek(session, space, (duration) => duration * share);
    await session.library
      .locator(`[data-testid="recording"][data-space="${space}"][data-heard="begun"]`)
      .waitFor();
  }
}

async function seek(
  session: DemoSession,
  space: string,
  positionIn: (duration: number) => number,
): Promise<void> {
  const library = await openRecording(session, space);
  const bar = library.locator(`[data-testid="player"][data-space="${space}"] [data-testid="seek"]`);
  await bar.fill(positionIn(Number(await bar.getAttribute('max'))).toFixed(0));
}
