import type { Loudness } from './loudness-meter.ts';

/** LUFS: what podcast hosts ask for. */
export const TARGET_LOUDNESS = -16;
/** dB below full scale, so that encoders and loudspeakers do not clip. */
const PEAK_LIMIT = -1;

/** By what samples are multiplied: to the target, or as far towards it as the peaks allow. Silence stays as it is. */
export function levellingGain({ integrated, truePeak }: Loudness): number {
  if (!Number.isFinite(integrated) || truePeak === 0) return 1;
  const wanted = 10 ** ((TARGET_LOUDNESS - integrated) / 20);
  return Math.min(wanted, 10 ** (PEAK_LIMIT / 20) / truePeak);
}
