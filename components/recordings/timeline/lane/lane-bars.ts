import { AUDIBLE_SHARE } from '#utils/ring/index.ts';

/** A path of vertical bars, one per cell, as high as its share, centred in a box one unit high. */
export function laneBarsPath(lane: Uint8Array): string {
  let path = '';
  for (const [cell, share] of lane.entries()) {
    if (share < AUDIBLE_SHARE) continue;
    const height = 0.25 + (0.75 * share) / 255;
    path += `M${cell + 0.12} ${(0.5 - height / 2).toFixed(3)}h.76v${height.toFixed(3)}h-.76z`;
  }
  return path;
}
