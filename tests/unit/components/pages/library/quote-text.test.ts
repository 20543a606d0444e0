import { describe, expect, it } from 'vitest';
import { quoteText } from '#components/pages/library/recording/clips/quote-text.ts';

const EPISODE = {
  title: 'Open mic',
  link: 'https://x.com/i/spaces/1abc',
  cues: [
    { from: 0, to: 4, text: 'Before', label: '@ana' },
    { from: 4, to: 8, text: 'And was\nit right?', label: '@ben' },
    { from: 8, to: 12, text: 'Better than right.', label: '@ana' },
    { from: 12, to: 16, text: 'It said who comes first.', label: '@ana' },
    { from: 16, to: 20, text: 'After' },
  ],
};
const WHEN = { time: '0:04–0:16', date: '2 February 2026' };

describe('a quote', () => {
  it('has the selected lines with who says them, and where they are from', () => {
    expect(quoteText(EPISODE, { from: 4.2, to: 16.5 }, WHEN)).toBe(
      [
        '@ben: And was it right?',
        '@ana: Better than right. It said who comes first.',
        '',
        'Open mic, 2 February 2026, 0:04–0:16',
        'https://x.com/i/spaces/1abc',
      ].join('\n'),
    );
  });

  it('has no name where none is known, and no address where there is none', () => {
    const { link: _none, ...episode } = EPISODE;

    expect(quoteText(episode, { from: 16, to: 20 }, { ...WHEN, date: '' })).toBe(
      'After\n\nOpen mic, 0:04–0:16',
    );
  });

  it('is empty where nothing is said', () => {
    expect(quoteText(EPISODE, { from: 20, to: 30 }, WHEN)).toBe('');
  });
});
