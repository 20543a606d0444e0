import { expect, it } from 'vitest';
import { createClipScene } from '#utils/export/index.ts';
import { buildEpisode } from './build-episode.ts';

const STYLE = {
  design: 'voices',
  shape: 'square',
  theme: 'light',
  captions: 'lines',
  quality: 'standard',
} as const;

it('a clip shows who speaks in it, how loud it is, and who says each line', () => {
  const span = { from: 50, to: 130 };
  const episode = buildEpisode({
    span,
    transcript: {
      cues: [
        { from: 52, to: 58, text: 'One' },
        { from: 62, to: 70, text: 'Two' },
        { from: 70, to: 80, text: 'Three', speaker: 'Dora' },
      ],
    },
  });
  const track = { perSecond: 2, values: Uint8Array.from({ length: 1200 }, (_, i) => i % 250) };

  const scene = createClipScene({
    episode,
    recording: { duration: 600, lanes: [] },
    track,
    span,
    date: '2 February',
    style: STYLE,
  });

  expect(scene).toMatchObject({ title: 'Open mic', host: '@ana_de_noche', date: '2 February', duration: 80 });
  expect(scene.part.from).toBeCloseTo(50 / 600);
  expect(scene.speakers.map(({ turns }) => turns)).toEqual([
    [
      { from: 0, to: 10 },
      { from: 70, to: 80 },
    ],
    [{ from: 10, to: 70 }],
    [],
  ]);
  expect(scene.levels.values).toHaveLength(160);
  expect(scene.levels.values[0]).toBe(100);
  expect(scene.cues.map(({ text, speaker, label }) => [text, speaker, label])).toEqual([
    ['One', 0, '@ana_de_noche'],
    ['Two', 1, '@ben'],
    ['Three', undefined, 'Dora'],
  ]);
});

it('a line of somebody without a name is of the guest who is heard', () => {
  const episode = buildEpisode({
    turns: { host: [0, 60], ben: [60, 120], chu: [200, 260] },
    people: { hidden: ['@ben', '@chu'] },
    transcript: { cues: [{ from: 210, to: 220, text: 'Me' }] },
  });
  const source = { perSecond: 1, values: new Uint8Array(600) };

  const { cues } = createClipScene({
    episode,
    recording: { duration: 600, lanes: [] },
    track: source,
    span: { from: 0, to: 600 },
    date: '',
    style: STYLE,
  });

  expect(cues[0]).toMatchObject({ label: 'Guest', speaker: 2 });
});
