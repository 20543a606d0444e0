import type { SpeakerTurns } from './speaker-timeline.ts';

/**
 * Who spoke when, in miniature. For each speaker: the share (0–255) of each of `cells` equal ranges of the recording
 * in which they were audible. The cell of even the shortest turn is not 0.
 */
export function miniatureLanes(speakers: SpeakerTurns[], duration: number, cells: number): Uint8Array[] {
  return speakers.map(({ turns }) => toLane(turns, duration / cells, cells));
}

function toLane(turns: Float64Array, cellSeconds: number, cells: number): Uint8Array {
  const audible = new Float64Array(cells);
  for (let i = 0; i < turns.length; i += 2) addTurn(audible, turns[i] ?? 0, turns[i + 1] ?? 0, cellSeconds);
  return Uint8Array.from(audible, (seconds) => toShare(seconds / cellSeconds));
}

function addTurn(audible: Float64Array, from: number, to: number, cellSeconds: number): void {
  const last = Math.min(audible.length - 1, Math.floor(to / cellSeconds));
  for (let cell = Math.max(0, Math.floor(from / cellSeconds)); cell <= last; cell += 1) {
    const start = cell * cellSeconds;
    const overlap = Math.min(to, start + cellSeconds) - Math.max(from, start);
    audible[cell] = (audible[cell] ?? 0) + Math.max(0, overlap);
  }
}

function toShare(share: number): number {
  return share > 0 ? Math.max(1, Math.round(Math.min(1, share) * 255)) : 0;
}
