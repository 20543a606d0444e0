import type { Episode, SpokenTurn } from '#utils/export/episode.ts';

export interface NamedTurn extends SpokenTurn {
  label: string;
  isHost: boolean;
}

/** Everybody's turns, by when they begin. */
export function turnsByTime({ speakers }: Pick<Episode, 'speakers'>): NamedTurn[] {
  return speakers
    .flatMap(({ label, isHost, turns }) => turns.map((turn) => ({ label, isHost, ...turn })))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
