import type { ResumePosition } from '#utils/library/heard.ts';

/** Where it was listened to last, here or before a backup. The library's own row if nothing is to be changed. */
export function mergePositions(mine: ResumePosition | undefined, theirs: ResumePosition): ResumePosition {
  return mine && lastAt(mine) >= lastAt(theirs) ? mine : theirs;
}

function lastAt({ playedAt = 0, heardAt = 0 }: ResumePosition): number {
  return Math.max(playedAt, heardAt);
}
