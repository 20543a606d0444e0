/** `length` consecutive cells in which speaker number `speaker` speaks most. */
export interface LaneRun {
  speaker: number;
  from: number;
  length: number;
}

/** Below this share (of 255) a cell counts as silence: a breath, a door. */
export const AUDIBLE_SHARE = 16;

/** Who speaks most, from the first cell to the last. Silent cells are in no run. */
export function dominantRuns(lanes: readonly Uint8Array[]): LaneRun[] {
  const cells = Math.max(0, ...lanes.map((lane) => lane.length));
  const runs: LaneRun[] = [];
  for (let cell = 0; cell < cells; cell++) {
    const speaker = loudestIn(lanes, cell);
    if (speaker === undefined) continue;
    const last = runs.at(-1);
    if (last?.speaker === speaker && last.from + last.length === cell) last.length++;
    else runs.push({ speaker, from: cell, length: 1 });
  }
  return runs;
}

function loudestIn(lanes: readonly Uint8Array[], cell: number): number | undefined {
  let loudest: number | undefined;
  let share = AUDIBLE_SHARE - 1;
  for (let speaker = 0; speaker < lanes.length; speaker += 1) {
    const here = lanes[speaker]?.[cell] ?? 0;
    if (here > share) {
      loudest = speaker;
      share = here;
    }
  }
  return loudest;
}

/** A path of all runs of a speaker, in a box one unit high. */
export function runsPath(runs: readonly LaneRun[], speaker: number): string {
  return runs
    .filter((run) => run.speaker === speaker)
    .map(({ from, length }) => `M${from} 0h${length}v1h-${length}z`)
    .join('');
}
