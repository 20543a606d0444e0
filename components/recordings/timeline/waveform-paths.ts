import type { SpeakerTurns } from '#utils/audio/index.ts';
import { PATH_WIDTH } from './timeline-paths.ts';
import type { ViewRange } from './view-store.ts';

interface Track {
  perSecond: number;
  /** How loud it is, 0–255. */
  values: Uint8Array;
}

/** The bars in which speaker number `speaker` speaks most, or nobody speaks. */
export interface WaveformPath {
  speaker: number | undefined;
  d: string;
}

/** How many bars a waveform has: enough to show turns, few enough to be seen one by one. */
export const WAVEFORM_BARS = 160;
/** As high as a bar is where nothing is heard, of 1. */
const MIN_HEIGHT = 0.02;
/** Of 255. Where nothing in view is louder, the bars are low. */
const QUIET = 24;

/** Vertical lines, centred in a box `PATH_WIDTH` wide and 1 high, as high as the audio is loud. One path per speaker. */
export function waveformPaths(
  track: Track,
  speakers: readonly Pick<SpeakerTurns, 'turns'>[],
  range: ViewRange,
): WaveformPath[] {
  const heard = speakers.map(({ turns }) => secondsPerBar(turns, range));
  const seconds = (range.to - range.from) / WAVEFORM_BARS;
  const levels = Array.from({ length: WAVEFORM_BARS }, (_, bar) => {
    const from = range.from + bar * seconds;
    return meanBetween(track, from, from + seconds);
  });
  const loudest = Math.max(QUIET, ...levels);
  const paths = new Map<number | undefined, string>();
  for (const [bar, level] of levels.entries()) {
    const height = Math.max(MIN_HEIGHT, level / loudest);
    const speaker = mostHeard(heard, bar);
    const x = ((bar + 0.5) * PATH_WIDTH) / WAVEFORM_BARS;
    const line = `M${x} ${(0.5 - height / 2).toFixed(3)}v${height.toFixed(3)}`;
    paths.set(speaker, (paths.get(speaker) ?? '') + line);
  }
  return [...paths].map(([speaker, d]) => ({ speaker, d }));
}

/** The mean: in a long recording something is loud in every bar, so that the maximum would show nothing. */
function meanBetween({ perSecond, values }: Track, from: number, to: number): number {
  const first = Math.max(0, Math.floor(from * perSecond));
  const last = Math.min(values.length, Math.max(first + 1, Math.ceil(to * perSecond)));
  let sum = 0;
  for (let i = first; i < last; i += 1) sum += values[i] ?? 0;
  return last > first ? sum / (last - first) : 0;
}

/** How long a speaker speaks in each bar. */
function secondsPerBar(turns: Float64Array, range: ViewRange): Float64Array {
  const seconds = new Float64Array(WAVEFORM_BARS);
  const perBar = (range.to - range.from) / WAVEFORM_BARS;
  for (let i = 0; i + 1 < turns.length; i += 2) {
    const start = Math.max(range.from, turns[i] ?? 0) - range.from;
    const end = Math.min(range.to, turns[i + 1] ?? 0) - range.from;
    if (end <= start) continue;
    const last = Math.min(WAVEFORM_BARS - 1, Math.floor(end / perBar));
    for (let bar = Math.floor(start / perBar); bar <= last; bar += 1) {
      const inBar = Math.min(end, (bar + 1) * perBar) - Math.max(start, bar * perBar);
      seconds[bar] = (seconds[bar] ?? 0) + inBar;
    }
  }
  return seconds;
}

function mostHeard(heard: readonly Float64Array[], bar: number): number | undefined {
  let most: number | undefined;
  let seconds = 0;
  for (const [speaker, perBar] of heard.entries()) {
    const here = perBar[bar] ?? 0;
    if (here <= seconds) continue;
    most = speaker;
    seconds = here;
  }
  return most;
}
