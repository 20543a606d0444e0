import { expect } from '@playwright/test';
import type { Evaluator } from '../harness/in-page.ts';
import type { MediaControls } from '../harness/media-controls.ts';
import type { Sound } from '../harness/sound.ts';
import { NOW, type Told } from './listening.ts';

interface Ears {
  /** Where the player lives. */
  room: Pick<Evaluator, 'evaluate'>;
  sound: Sound;
  controls: MediaControls;
}

/** Seconds that pass at most between a key and a look at the place. */
const SOON = 3;

/** Presses every media key over a player that sounds, and expects of each what it is for; `steps` in seconds. */
export async function pressKeys(
  { room, sound, controls }: Ears,
  steps: { back: number; forward: number },
): Promise<void> {
  const now = (): Promise<Told> => room.evaluate<Told>(NOW);
  const becomes = (state: string) => expect.poll(async () => (await now()).state).toBe(state);
  const status = async (): Promise<string | undefined> => (await controls.shown())?.status;
  await becomes('playing');
  await expect.poll(status).toBe('Playing');

  await controls.press('Pause');
  await becomes('paused');
  await sound.until('silent');
  await expect.poll(status).toBe('Paused');

  const { position: start } = await now();
  await controls.move(steps.forward);
  await expect.poll(async () => (await now()).position - start).toBeCloseTo(steps.forward, 1);
  await controls.move(-steps.back);
  await expect.poll(async () => (await now()).position - start).toBeCloseTo(steps.forward - steps.back, 1);
  await controls.place(60);
  await expect.poll(async () => (await now()).position).toBeCloseTo(60, 1);
  expect((await now()).state).toBe('paused');

  await controls.press('PlayPause');
  await becomes('playing');
  await sound.until('sounding');
  const { position } = await now();
  expect(position).toBeGreaterThanOrEqual(60);
  const shown = (await controls.shown())?.position ?? 0;
  expect(Math.abs(shown - (await now()).position)).toBeLessThan(SOON);
}
