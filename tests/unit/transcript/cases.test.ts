import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTranscript } from '#utils/transcript/index.ts';

type Line = [from: number, to: number, text: string, speaker?: string];

/** The cues of a file that people have reported, for a recording of `duration` seconds. */
function linesOf(path: string, duration = 60): Line[] {
  const bytes = readFileSync(new URL(`../../fixtures/transcripts/${path}`, import.meta.url));
  return parseTranscript(bytes, duration).cues.map(({ from, to, text, speaker }) =>
    speaker === undefined ? [from, to, text] : [from, to, text, speaker],
  );
}

const ANA = [1, 2.6, 'Good evening all.'] satisfies Line;
const BEN = [3, 4, 'Welcome back.'] satisfies Line;
const SPOKEN: Line[] = [
  [...ANA, 'Ana'],
  [...BEN, 'Ben'],
];

/** Each file stands for a kind that people reported, with what is right for it. */
const CASES: [path: string, lines: Line[], duration?: number][] = [
  [
    'json/assemblyai-short-talk.json',
    [
      [1, 2.6, 'Good evening all.', 'Speaker A'],
      [57, 58, 'Welcome back.', 'Speaker B'],
    ],
    3600,
  ],
  [
    'json/aws-transcribe.json',
    [
      [...ANA, 'spk_0'],
      [...BEN, 'spk_1'],
    ],
  ],
  [
    'json/deepgram-paragraphs.json',
    [
      [1, 2.6, 'Good evening all.', 'Speaker 0'],
      [2.8, 4, 'Nice to see you.', 'Speaker 0'],
      [5, 6, 'Welcome back.', 'Speaker 1'],
      [6.2, 12, 'We talk about maps tonight, and then about how to draw them by hand.', 'Speaker 1'],
      [13, 13.5, 'Thanks.', 'Speaker 0'],
    ],
  ],
  [
    'json/elevenlabs-scribe.json',
    [
      [...ANA, 'speaker_0'],
      [...BEN, 'speaker_1'],
    ],
  ],
  ['json/json-in-fence.json', [ANA]],
  ['json/lines.jsonl', SPOKEN],
  [
    'json/rev-monologues.json',
    [
      [1, 2, 'Good evening.', 'Speaker 0'],
      [3, 3.5, 'Welcome.', 'Speaker 1'],
    ],
  ],
  ['json/whisper-nan.json', [ANA]],
  [
    'json/youtube.json3',
    [
      [1, 2.6, 'good evening'],
      [3, 4, 'welcome back'],
    ],
  ],
  ['subtitles/apple.ttml', [ANA, BEN]],
  ['subtitles/fr-speaker.srt', [[1, 2.6, 'Bonsoir.', 'Locuteur 1']]],
  [
    'subtitles/hour-offset.srt',
    [
      [3601, 3602.6, 'Good evening all.'],
      [3603, 3604, 'Welcome back.'],
    ],
  ],
  [
    'subtitles/our-own-export.srt',
    [
      [...ANA, '@ana'],
      [2.7, 2.9, 'Hello.', '@ana'],
      [...BEN, '@ben'],
    ],
  ],
  [
    'subtitles/whisper-cpp-speakers.srt',
    [
      [...ANA, 'speaker 0'],
      [...BEN, 'speaker 1'],
    ],
  ],
  [
    'subtitles/youtube-auto.vtt',
    [
      [1, 2.6, 'good evening all'],
      [2.6, 4, 'welcome back'],
      [4, 6, 'tonight maps'],
    ],
  ],
  [
    'subtitles/zoom.vtt',
    [
      [...ANA, 'Ana Silva'],
      [...BEN, 'Ben Ode'],
      [5, 6, 'Two things: maps and ink.', 'Ana Silva'],
    ],
  ],
  [
    'spoilt/all-fullwidth.srt',
    [
      [1, 2.6, 'こんばんは。'],
      [3, 4, 'お帰りなさい。'],
    ],
  ],
  ['spoilt/arrow-dash.srt', [ANA, BEN]],
  [
    'spoilt/blank-inside.srt',
    [
      [1330.44, 1335.195, 'I am stuck at work, ten minutes late.'],
      [1335.96, 1339.157, 'The road is closed.'],
    ],
  ],
  ['spoilt/colon-ms.srt', [ANA, BEN]],
  ['spoilt/endash-arrow.srt', [ANA, BEN]],
  ['spoilt/negative.srt', [[0, 2.6, 'Good evening all.'], BEN]],
  [
    'spoilt/one-fullwidth.srt',
    [
      [1, 2.6, 'こんばんは。'],
      [3, 4, 'お帰りなさい。'],
    ],
  ],
  [
    'text/descript.txt',
    [
      [1, 3, 'Good evening all.', 'Ana'],
      [3, 5, 'Welcome back.', 'Ben'],
      [5, 10, 'We talk.'],
    ],
  ],
  ['text/faster-whisper.txt', [ANA, BEN]],
  [
    'text/macwhisper.csv',
    [
      [1, 2.6, 'Good evening, all.', 'Ana'],
      [3, 4, 'Welcome back.', 'Ben'],
    ],
  ],
  [
    'text/range-brackets.txt',
    [
      [1, 2, 'Good evening all.', 'Ana'],
      [3, 4, 'Welcome back.', 'Ben'],
    ],
  ],
  ['text/whisper.tsv', [ANA, BEN]],
  [
    'text/youtube-panel.txt',
    [
      [1, 3, 'good evening all'],
      [3, 65, 'welcome back'],
      [65, 70, 'tonight maps'],
    ],
  ],
  ['encodings/gbk.srt', [[1, 2.6, '你好世界']]],
  ['encodings/shiftjis.srt', [[1, 2.6, 'こんばんは']]],
  [
    'encodings/one-bad-byte-es.srt',
    [
      [1, 2.6, 'Buenas noches, señoras. Mañana más.'],
      [3, 4, 'Caf\ufffd y pan.'],
    ],
  ],
];

describe('a transcript that people reported', () => {
  it.each(CASES)('is read: %s', (path, lines, duration) => {
    expect(linesOf(path, duration)).toEqual(lines);
  });
});
