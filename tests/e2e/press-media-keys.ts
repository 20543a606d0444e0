import { expect } from '@playwright/test';
import type { Evaluator } from '../harness/in-page.ts';
import type { MediaControls } from '../harness/media-controls.ts';
import type { AudioOutput } from '../harness/audio-output.ts';
import { PLAYER_NOW, type PlayerReport } from './engine-scripts.ts';

interface Player {
  /** The context with the player. */
  engine: Pick<Evaluator, 'evaluate'>;
  audio: AudioOutput;
  mediaControls: MediaControls;
}

/** Seconds by which the desktop's position may be late. */
const MAX_LATENESS = 3;

/** Presses every media key while the player plays, and checks its effect. `steps` are in seconds. */
export async function pressMediaKeys(
  { engine, audio, mediaControls }: Player,
  steps: { back: number; forward: number },
): Promise<void> {
  const now = (): Promise<PlayerReport> => engine.evaluate<PlayerReport>(PLAYER_NOW);
  const waitForState = (state: string) => expect.poll(async () => (await now()).state).toBe(state);
  const status = async (): Promise<string | undefined> => (await mediaControls.nowPlaying())?.status;
  await waitForState('playing');
  await expect.poll(status).toBe('Playing');

  await mediaControls.press('Pause');
  await waitForState('paused');
  await audio.until('silent');
  await expect.poll(status).toBe('Paused');

  const { position: start } = await now();
  await mediaControls.seekBy(steps.forward);
  await expect.poll(async () => (await now()).position - start).toBeCloseTo(steps.forward, 1);
  await mediaControls.seekBy(-steps.back);
  await expect.poll(async () => (await now()).position - start).toBeCloseTo(steps.forward - steps.back, 1);
  await mediaControls.setPosition(60);
  await expect.poll(async () => (await now()).position).toBeCloseTo(60, 1);
  expect((await now()).state).toBe('paused');

  await mediaControls.press('PlayPause');
  await waitForState('playing');
  await audio.until('audible');
  const { position: before } = await now();
  expect(before).toBeGreaterThanOrEqual(60);
  const shown = (await mediaControls.nowPlaying())?.position ?? 0;
  const { position: after } = await now();
  expect(shown).toBeGreaterThan(before - MAX_LATENESS);
  expect(shown).toBeLessThan(after + MAX_LATENESS);
}
