import { decodeRun, type PcmFormat, type Planes } from '#utils/export/audio/decode-run.ts';
import type { AudioRun } from '#utils/export/audio/plan-runs.ts';
import { levellingGain } from './levelling-gain.ts';
import { createLoudnessMeter } from './loudness-meter.ts';

/** By what a run's samples are to be multiplied to level it. Decodes all of it once. `onProgress`: 0–1. */
export async function measureGain(
  run: AudioRun,
  format: PcmFormat,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<number> {
  const meter = createLoudnessMeter(format.rate, format.channels);
  let done = 0;
  for await (const planes of decodeRun(run, format, signal)) {
    meter.add(planes);
    done += planes[0]?.length ?? 0;
    onProgress(Math.min(1, done / format.samples));
  }
  return levellingGain(meter.result());
}

/** Multiplies samples where they are. */
export function amplify(planes: Planes, gain: number): void {
  if (gain === 1) return;
  for (const plane of planes) for (let i = 0; i < plane.length; i += 1) plane[i] = (plane[i] ?? 0) * gain;
}
