import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildTaggedAudio } from './inputs/audio.ts';
import type { Bench } from './open-bench.ts';
import { runRounds, workerJob } from './rounds.ts';
import { formatRatio, formatTime, type Section } from './section.ts';

const MINUTES = 120;
const GOAL = { ms: 50, ratio: 50 };

/** From the stored audio to what plays. */
export async function makePlayable(bench: Bench, folder: string): Promise<Section> {
  const path = join(folder, 'playable.ts');
  await writeFile(path, buildTaggedAudio(MINUTES, Date.UTC(2026, 10, 1)));
  await bench.choose(path);
  const ours = workerJob(bench, 'playable/ours');
  const remux = workerJob(bench, 'playable/mediabunny');
  await runRounds(path, [ours, remux]);
  await rm(path);
  const [mine, theirs] = [ours.result(), remux.result()];
  if (mine.found !== theirs.found) throw new Error('the results differ');
  const ratio = Math.min(theirs.cold / mine.cold, theirs.warm / mine.warm);
  return {
    title: 'Making two hours playable',
    about: `From ${MINUTES} minutes in the library, ${mine.found} frames, to what the player first feeds its \`<audio>\`, starting in the middle: the audio opened, an MP4 header and the first fragment. mediabunny remuxes the same audio to MP4, with the tags removed: it cannot read past them.`,
    head: ['', 'cold', 'warm'],
    rows: [
      ['Afterspace: opened, and the first fragment', formatTime(mine.cold), formatTime(mine.warm)],
      ['mediabunny: a remux', formatTime(theirs.cold), formatTime(theirs.warm)],
    ],
    goals: [
      {
        goal: `< ${formatTime(GOAL.ms)}`,
        measured: `${formatTime(mine.cold)} cold, ${formatTime(mine.warm)} warm`,
        isMet: Math.max(mine.cold, mine.warm) < GOAL.ms,
      },
      { goal: `≥ ${GOAL.ratio}× mediabunny`, measured: formatRatio(ratio), isMet: ratio >= GOAL.ratio },
    ],
    notes: [],
  };
}
