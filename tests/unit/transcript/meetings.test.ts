import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseTranscript } from '#utils/transcript/index.ts';
import { cuesOf } from './reading-transcripts.ts';

const MEET = `Weekly maps (2026-03-02 10:00 GMT-3) - Transcript
Attendees

Ana Silva, Ben Ode

Transcript

This editable transcript was computer generated and might contain errors.

00:00:00
 
Ana Silva: Good evening all.
Ben Ode: Welcome back.
Ana Silva: Two things: maps and ink.
 
00:05:00
 
Ben Ode: Thanks.
Ana Silva: Until next week.

Meeting ended after 00:06:00 👋
`;

/** A document as Word saves it, of paragraphs of pieces; a tab and a line break are elements of their own. */
function docx(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs
    .map((text) => {
      const pieces = text.split(/(?=[\t\n])|(?<=[\t\n])/).map((piece) => {
        const element = { '\t': '<w:tab/>', '\n': '<w:br/>' }[piece];
        return `<w:r><w:rPr><w:b/></w:rPr>${element ?? `<w:t xml:space="preserve">${piece.replaceAll('&', '&amp;')}</w:t>`}</w:r>`;
      });
      return `<w:p w:rsidR="00A1"><w:pPr><w:pStyle w:val="Normal"/></w:pPr>${pieces.join('')}</w:p>`;
    })
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8('<w:styles/>'),
  });
}

describe('a transcript of a meeting', () => {
  it('of Google Meet has a line a turn, with times between those that it states', () => {
    const cues = cuesOf(MEET, 400);

    expect(cues.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Ana Silva', 'Good evening all.'],
      ['Ben Ode', 'Welcome back.'],
      ['Ana Silva', 'Two things: maps and ink.'],
      ['Ben Ode', 'Thanks.'],
      ['Ana Silva', 'Until next week.'],
    ]);
    expect(cues[0]?.from).toBe(0);
    expect(cues[2]?.to).toBeCloseTo(300, 6);
    expect(cues[3]?.from).toBe(300);
    expect(cues[4]?.to).toBeCloseTo(360, 6);
    for (const [i, { from, to }] of cues.entries()) {
      expect(to).toBeGreaterThan(from);
      expect(from).toBeCloseTo(cues[i - 1]?.to ?? 0, 6);
    }
  });

  it('of Google Meet is the same as a document of Word and as Markdown', () => {
    const markdown = MEET.replaceAll(/^(00:0\d:00)$/gm, '### $1 {#$1}').replaceAll(
      /^(\w+ \w+:) /gm,
      '**$1** ',
    );

    expect(markdown).toContain('### 00:05:00 {#00:05:00}');
    expect(markdown).toContain('**Ben Ode:** Thanks.');
    expect(cuesOf(markdown, 400)).toEqual(cuesOf(MEET, 400));
    expect(parseTranscript(docx(MEET.split('\n')), 400).cues).toEqual(cuesOf(MEET, 400));
  });

  it('of Google Meet without its last line ends about when the words do', () => {
    const cues = cuesOf(MEET.replace(/Meeting ended.*/, ''), 400);

    expect(cues).toHaveLength(5);
    expect(cues[4]?.to).toBeLessThan(310);
  });

  it('of Teams may be a document of Word', () => {
    const bytes = docx([
      'Weekly maps-20260302_100000-Meeting Recording',
      'March 2, 2026, 1:00PM',
      'Ana Silva   0:01\nGood evening all & welcome.',
      'Ben Ode\t0:03\nWelcome back.',
    ]);

    expect(parseTranscript(bytes, 60).cues).toEqual([
      { from: 1, to: 3, text: 'Good evening all & welcome.', speaker: 'Ana Silva' },
      { from: 3, to: 8, text: 'Welcome back.', speaker: 'Ben Ode' },
    ]);
  });

  it('is refused as a document without words, as another ZIP, or as a damaged one', () => {
    const whole = docx(['Ana Silva   0:01\nGood evening all.', 'Ben Ode   0:03\nWelcome back.']);
    const other = zipSync({ 'a.txt': strToU8('0:01 Good evening\n0:03 Welcome') });

    for (const bytes of [docx([]), other, whole.subarray(0, -30), whole.subarray(0, 40)]) {
      expect(() => parseTranscript(bytes, 60)).toThrow('no text');
    }
  });

  it('of Webex has its names beside the numbers', () => {
    const text =
      'WEBVTT\n\n1 "Ana Silva" (4211)\n00:00:01.000 --> 00:00:02.600\nGood evening all.\n\n2 "Ben Ode" (99)\n00:00:03.000 --> 00:00:04.000\nWelcome back.\n';

    expect(cuesOf(text)).toEqual([
      { from: 1, to: 2.6, text: 'Good evening all.', speaker: 'Ana Silva' },
      { from: 3, to: 4, text: 'Welcome back.', speaker: 'Ben Ode' },
    ]);
  });
});
