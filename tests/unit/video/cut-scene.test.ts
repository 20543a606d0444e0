import { expect, it } from 'vitest';
import { cutScene, type ClipScene } from '../../../utils/video/index.ts';
import { frameCountOf } from '../../../utils/video/encode/encode-frames.ts';

const SCENE: ClipScene = {
  title: 'Open mic',
  host: '@ana',
  date: '',
  duration: 10,
  ring: { lanes: [] },
  part: { from: 0.2, to: 0.4 },
  speakers: [
    {
      label: '@ana',
      turns: [
        { from: 0, to: 3 },
        { from: 6, to: 9 },
      ],
    },
    { label: '@ben', turns: [{ from: 3, to: 3.5 }] },
  ],
  levels: { perSecond: 2, values: Uint8Array.from({ length: 20 }, (_, i) => i) },
  cues: [
    { from: 0, to: 3, text: 'before' },
    { from: 3, to: 7, text: 'within', speaker: 0 },
  ],
  style: { design: 'words', shape: 'square', theme: 'dark', captions: 'words', quality: 'standard' },
};

it('a part of a scene has the times of its own start', () => {
  const cut = cutScene(SCENE, { from: 4, to: 8 });

  expect(cut.duration).toBe(4);
  expect(cut.part.from).toBeCloseTo(0.28);
  expect(cut.part.to).toBeCloseTo(0.36);
  expect(cut.speakers).toEqual([
    { label: '@ana', turns: [{ from: 2, to: 4 }] },
    { label: '@ben', turns: [] },
  ]);
  expect([...cut.levels.values]).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
  expect(cut.cues).toEqual([{ from: 0, to: 3, text: 'within', speaker: 0 }]);
});

it('a video has as many pictures as its time needs, and never none', () => {
  expect([0.01, 1, 19.392, 19.46].map((seconds) => frameCountOf(seconds, 12))).toEqual([1, 12, 233, 234]);
});
