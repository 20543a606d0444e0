import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { parseTranscript } from '#utils/transcript/index.ts';
import { cuesOf } from './reading-transcripts.ts';

// To look for the end of each of so many elements would take longer than a test may.
const MANY = 300_000;

it.each([
  ['Word', () => parseTranscript(zipSync({ 'word/document.xml': strToU8('<w:p>'.repeat(MANY)) }), 60)],
  ['TTML', () => cuesOf(`<tt>${'<p begin="1s">'.repeat(MANY)}`)],
  ['TTML with comments', () => cuesOf(`<tt>${'<!--'.repeat(MANY)}`)],
  ['TTML with names', () => cuesOf(`<tt>${'<agent>'.repeat(MANY)}`)],
  ['HTML', () => cuesOf(`<time>0:01</time>${'<p>'.repeat(MANY)}`)],
] as const)('elements that never end are refused as soon as they are read, in %s', (_, read) => {
  expect(read).toThrow(expect.objectContaining({ code: 'bad-transcript' }));
});

it('an element without an end has the words up to the next one', () => {
  const [first, second] = cuesOf(
    '<cite>Ana:</cite><time>0:01</time><p>Good evening.<time>0:03</time><p>All.',
  );

  expect([first?.text, second?.text]).toEqual(['Good evening.', 'All.']);
});

it('subtitles in frames are refused where there are too many, however many that is', () => {
  expect(() => cuesOf('{25}{50}a\n'.repeat(MANY))).toThrow(
    expect.objectContaining({ code: 'bad-transcript' }),
  );
});
