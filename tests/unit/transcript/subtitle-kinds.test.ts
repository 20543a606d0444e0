import { describe, expect, it } from 'vitest';
import { cuesOf, cuesOfJson } from './reading-transcripts.ts';

const ANA = { from: 1, to: 2.6, text: 'Good evening all.' };
const BEN = { from: 3, to: 4, text: 'Welcome\nback.' };

describe('subtitles of players', () => {
  it.each([
    ['MPL2', '[10][26]Good evening all.\n[30][40]/Welcome|/back.\n'],
    ['MicroDVD', '{25}{65}Good evening all.\n{75}{100}{y:i}Welcome|back.\n'],
    [
      'MicroDVD that says its rate',
      '{1}{1}50\n{50}{130}Good evening all.\n{150}{200}{c:$0000ff}Welcome|back.\n',
    ],
    [
      'SubViewer',
      '[INFORMATION]\n[TITLE]x\n[END INFORMATION]\n[SUBTITLE]\n[COLF]&HFFFFFF\n00:00:01.00,00:00:02.60\nGood evening all.\n\n00:00:03.00,00:00:04.00\nWelcome[br]back.\n',
    ],
  ])('are read as %s', (_, text) => {
    expect(cuesOf(text)).toEqual([ANA, BEN]);
  });

  it('in frames end within the recording, where the file does not say their rate', () => {
    const text = '{30}{78}Good evening all.\n{1740}{1800}Welcome back.\n';

    expect(cuesOf(text, 72).map(({ to }) => to)).toEqual([3.12, 72]);
    expect(cuesOf(text, 60).map(({ to }) => to)).toEqual([2.6, 60]);
  });

  it('have words at once after the time, as TMPlayer writes them', () => {
    expect(cuesOf('00:00:01:Good evening all.\n00:00:03:Welcome back.\n')).toEqual([
      { from: 1, to: 3, text: 'Good evening all.' },
      { from: 3, to: 8, text: 'Welcome back.' },
    ]);
  });

  it('have times inside the line, as enhanced .lrc has', () => {
    const text =
      '[ti:Talk]\n[00:01.00] <00:01.00> Good <00:01.50> evening <00:02.00> all. <00:02.60>\n[00:03.00] <00:03.00> Welcome <00:03.50> back.\n[00:04.00]\n';

    expect(cuesOf(text).map((cue) => cue.text)).toEqual(['Good evening all.', 'Welcome back.']);
  });
});

describe('a transcript in HTML', () => {
  it('is read where Podcasting 2.0 defines it', () => {
    const text =
      '<cite>Ana:</cite>\n<time>0:01</time>\n<p>Good evening\n<b>all</b>.</p>\n<cite>Ben:</cite>\n<time>0:03</time>\n<p>Maps &amp; ink.</p>\n';

    expect(cuesOf(text)).toEqual([
      { from: 1, to: 3, text: 'Good evening all.', speaker: 'Ana' },
      { from: 3, to: 8, text: 'Maps & ink.', speaker: 'Ben' },
    ]);
  });

  it('is read inside a document of oTranscribe', () => {
    const stamp = (time: string) => `<span class="timestamp" data-timestamp="1">${time}</span>`;
    const text = `<p>${stamp('0:01')}Good evening all.</p><p>${stamp('0:03')}<b>Welcome</b> back.<br></p>`;

    expect(cuesOfJson({ text, media: 'talk.mp3', 'media-time': 3 })).toEqual([
      { from: 1, to: 3, text: 'Good evening all.' },
      { from: 3, to: 8, text: 'Welcome back.' },
    ]);
  });
});

describe('what is written for programs', () => {
  it.each([
    [
      'captions of television',
      'Scenarist_SCC V1.0\n\n00:00:01:00\t9420 9420 94ae\n\n00:00:03:00\t942c 942c\n',
    ],
    ['a TextGrid', 'File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin = 0\n'],
    ['who spoke when, without words', 'SPEAKER x 1 1.00 1.60 <NA> <NA> Ana <NA> <NA>\n'],
  ])('is refused, and not shown as words: %s', (_, text) => {
    expect(() => cuesOf(text)).toThrow('No words');
  });

  it('has names before a range of times', () => {
    const text =
      'Ana Silva [00:00:01 - 00:00:02]:\nGood evening all.\n\nBen Ode [00:00:03 - 00:00:04]:\nWelcome back.\n';

    expect(cuesOf(text).map(({ from, speaker }) => [from, speaker])).toEqual([
      [1, 'Ana Silva'],
      [3, 'Ben Ode'],
    ]);
  });
});
