import type { TimeRange } from '#utils/audio/index.ts';
import type { ClipScene } from './clip-scene.ts';

/** What of a scene lies between two of its times (seconds), as a scene of its own. */
export function cutScene(scene: ClipScene, { from, to }: TimeRange): ClipScene {
  const { levels, part, duration } = scene;
  const within = <Each extends TimeRange>(ranges: readonly Each[]): Each[] =>
    ranges
      .filter((range) => range.from < to && range.to > from)
      .map((range) => ({
        ...range,
        from: Math.max(range.from, from) - from,
        to: Math.min(range.to, to) - from,
      }));
  const partAt = (at: number): number => part.from + (part.to - part.from) * (at / (duration || 1));
  const first = Math.max(0, Math.round(from * levels.perSecond));
  return {
    ...scene,
    duration: to - from,
    part: { from: partAt(from), to: partAt(to) },
    speakers: scene.speakers.map((speaker) => ({ ...speaker, turns: within(speaker.turns) })),
    levels: { ...levels, values: levels.values.slice(first, Math.ceil(to * levels.perSecond)) },
    cues: within(scene.cues),
  };
}
