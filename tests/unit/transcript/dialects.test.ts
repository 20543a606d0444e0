import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSubRip, formatWebVtt } from '#utils/export/formats/subtitles.ts';
import { codeOf } from '#utils/coded-error.ts';
import { parseTranscript, type Cue } from '#utils/transcript/index.ts';
import { buildEpisode } from '../export/build-episode.ts';

const SENTENCES = [
  'Good evening all.',
  'Two things: maps and ink.',
  'At 10:30 we begin, 5 < 6 & 7 > 3.',
  'Mañana más, señoras.',
  'こんばんは。',
  'مساء الخير جميعًا.',
  'добрый вечер',
  'It costs 3.50, "all in".',
  'One\nand two',
  '42.',
];
const NAMES = ['@ana_de_noche', '@ben', 'Zoë Ode', 'Speaker 2'];

/** Cues one after the other, in whole milliseconds. */
const cuesWith = (names: readonly string[], texts = SENTENCES): fc.Arbitrary<Cue[]> =>
  fc
    .array(
      fc.record({
        pause: fc.integer({ min: 300, max: 9000 }),
        length: fc.integer({ min: 1000, max: 9000 }),
        text: fc.constantFrom(...texts),
        speaker: fc.constantFrom(undefined, ...names),
      }),
      { minLength: 2, maxLength: 30 },
    )
    .map((pieces) => {
      let at = 0;
      return pieces.map(({ pause, length, text, speaker }) => {
        const from = (at + pause) / 1000;
        at += pause + length;
        return { from, to: at / 1000, text, ...(speaker !== undefined && { speaker }) };
      });
    });

const read = (text: string): Cue[] => parseTranscript(new TextEncoder().encode(text), 600).cues;
const two = (value: number, digits = 2): string => String(Math.floor(value)).padStart(digits, '0');
const clock = (seconds: number, separator: string): string => {
  const ms = Math.round(seconds * 1000);
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}${separator}${two(ms % 1000, 3)}`;
};
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** How others write cues without names. */
const DIALECTS: Record<string, (cues: readonly Cue[]) => string> = {
  'SubRip with Windows’s line ends': (cues) =>
    cues
      .map(({ from, to, text }, i) => `${i + 1}\n${clock(from, ',')} --> ${clock(to, ',')}\n${text}\n`)
      .join('\n')
      .replaceAll('\n', '\r\n'),
  'SubRip that a translator spoilt': (cues) =>
    cues
      .map(
        ({ from, to, text }, i) =>
          `${i + 1}\n${clock(from, ', ').replaceAll(':', ': ')} -> ${clock(to, ':')}\n${text}\n`,
      )
      .join('\n'),
  'SubRip in full width': (cues) =>
    cues
      .map(({ from, to, text }, i) => {
        const times = `${clock(from, ',')} --> ${clock(to, ',')}`.replaceAll(':', '：').replaceAll(',', '，');
        return `${i + 1}\n${times}\n${text}\n`;
      })
      .join('\n'),
  'WebVTT with identifiers, notes and settings': (cues) =>
    `WEBVTT\n\nNOTE made by hand\n\n${cues
      .map(({ from, to, text }, i) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        return `cue-${i}\n${clock(from, '.')} --> ${clock(to, '.')} align:start\n${escaped}\n`;
      })
      .join('\n')}`,
  SBV: (cues) =>
    cues.map(({ from, to, text }) => `${clock(from, '.')},${clock(to, '.')}\n${text}\n`).join('\n'),
  'lines in brackets': (cues) =>
    cues.map(({ from, to, text }) => `[${clock(from, '.')} --> ${clock(to, '.')}]  ${text}`).join('\n'),
  CSV: (cues) =>
    `Start,End,Text\n${cues
      .map(({ from, to, text }) =>
        [from, to]
          .map((at) => clock(at, ','))
          .concat(text)
          .map(quoted)
          .join(),
      )
      .join('\n')}`,
  'a table of milliseconds': (cues) =>
    `start\tend\ttext\n${cues.map(({ from, to, text }) => [from * 1000, to * 1000].map(Math.round).join('\t') + `\t${quoted(text)}`).join('\n')}`,
  'JSON in seconds': (cues) =>
    JSON.stringify({ segments: cues.map(({ from, to, text }) => ({ start: from, end: to, text })) }),
  'JSON lines in milliseconds': (cues) =>
    cues
      .map(({ from, to, text }) => JSON.stringify({ start_ms: from * 1000, end_ms: to * 1000, text }))
      .join('\n'),
  'JSON in ticks': (cues) =>
    JSON.stringify(
      cues.map(({ from, to, text }) => ({
        offsetInTicks: from * 1e7,
        durationInTicks: (to - from) * 1e7,
        nBest: [{ display: text }],
      })),
    ),
  TTML: (cues) =>
    `<tt xmlns="http://www.w3.org/ns/ttml"><body><div>${cues
      .map(({ from, to, text }) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br/>');
        return `<p begin="${clock(from, '.')}" end="${to}s">${escaped}</p>`;
      })
      .join('')}</div></body></tt>`,
};

function cuesOrCode(bytes: Uint8Array): Cue[] | 'bad-transcript' {
  try {
    return parseTranscript(bytes, 60).cues;
  } catch (error) {
    if (codeOf(error) === 'bad-transcript') return 'bad-transcript';
    throw error;
  }
}

const close = ({ from, to, ...words }: Cue) => ({
  ...words,
  from: expect.closeTo(from, 3),
  to: expect.closeTo(to, 3),
});

describe('random cues', () => {
  it.each(Object.entries(DIALECTS))('are read back from %s', (_, write) => {
    fc.assert(
      fc.property(cuesWith([]), (cues) => {
        expect(read(write(cues))).toEqual(cues.map(close));
      }),
    );
  });

  it.each(['@ana', 'Ana Silva', 'Speaker 1'])('keep names before the words: %s', (name) => {
    fc.assert(
      fc.property(cuesWith([]), (cues) => {
        const named = cues.map((cue, i): Cue => ({ ...cue, speaker: i % 2 ? name : 'Ben' }));
        const text = named
          .map(
            ({ from, to, text: words, speaker }, i) =>
              `${i}\n${clock(from, ',')} --> ${clock(to, ',')}\n${speaker}: ${words}\n`,
          )
          .join('\n');

        expect(read(text)).toEqual(named.map(close));
      }),
    );
  });

  it.each([
    ['WebVTT', formatWebVtt],
    ['SubRip', formatSubRip],
  ])('are read back exactly from our own %s', (_, format) => {
    fc.assert(
      fc.property(cuesWith(NAMES, [...SENTENCES, '- Yes.\n- No.', 'NOTE that']), (cues) => {
        const episode = buildEpisode({ turns: {}, transcript: { cues } });
        const expected = episode.cues.map(({ label, ...cue }) => ({
          ...cue,
          ...(label !== undefined && { speaker: label }),
        }));

        expect(read(format(episode))).toEqual(expected.map(close));
      }),
    );
  });

  it('never take a moment to read, nor a word too many, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const cues = cuesOrCode(bytes);

        expect(
          cues === 'bad-transcript' || cues.every(({ from, to, text }) => to > from && text !== ''),
        ).toBe(true);
      }),
    );
  });
});
