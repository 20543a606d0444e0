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

/** Seconds by which what a desktop shows may be late. */
const LATE = 3;

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
  const { position: before } = await now();
  expect(before).toBeGreaterThanOrEqual(60);
  const shown = (await controls.shown())?.position ?? 0;
  const { position: after } = await now();
  expect(shown).toBeGreaterThan(before - LATE);
  expect(shown).toBeLessThan(after + LATE);
}
