import { MAX_TAG_BYTES } from '#utils/audio/id3/id3-header.ts';
import { NO_HEADER } from './adts-header.ts';
import { configurationOf, frameEnd, tagEnd, unitAt, type ReadBuffer } from './unit-at.ts';

/** The result of a search: where frames or tags continue, or where to resume when more bytes have arrived. */
export interface Sync {
  offset: number;
  isFound: boolean;
}

type Verdict = 'yes' | 'no' | 'unseen';

/**
 * Finds the first offset from `from` on where frames or tags certainly continue after damage. A sync word alone
 * proves nothing: one of 4,096 pairs of random bytes looks like one.
 */
export function findSync(buffer: ReadBuffer, from: number, configuration: number): Sync {
  const { bytes, base, end } = buffer;
  for (let offset = from; offset < end; offset += 1) {
    if (mayBegin(bytes, offset - base) || offset + 1 === end) {
      const verdict = judge(buffer, offset, configuration);
      if (verdict !== 'no') return { offset, isFound: verdict === 'yes' };
    }
  }
  return { offset: Math.max(from, end), isFound: false };
}

/** Whether a frame's sync word or a tag's first letters are here: two bytes that rule out almost every offset. */
function mayBegin(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at];
  if (first === 0xff) return ((bytes[at + 1] ?? 0) & 0xf6) === 0xf0;
  return first === 0x49 && bytes[at + 1] === 0x44;
}

function judge(buffer: ReadBuffer, offset: number, configuration: number): Verdict {
  const unit = unitAt(buffer, offset, configuration);
  if (unit === 'same') return judgeNext(buffer, frameEnd(buffer, offset), configuration);
  if (unit === 'other') return judgeChange(buffer, offset, configuration);
  if (unit === 'tag') return judgeTag(buffer, offset, configuration);
  return unit === 'unseen' ? 'unseen' : 'no';
}

function judgeTag(buffer: ReadBuffer, offset: number, configuration: number): Verdict {
  const end = tagEnd(buffer, offset);
  return end - offset > MAX_TAG_BYTES ? 'no' : judgeNext(buffer, end, configuration);
}

/** After a known unit, one more known unit is proof enough. */
function judgeNext(buffer: ReadBuffer, offset: number, configuration: number): Verdict {
  const unit = unitAt(buffer, offset, configuration);
  if (unit === 'unseen') return 'unseen';
  const isStart = configuration === NO_HEADER;
  return unit === 'same' || unit === 'tag' || unit === 'end' || (isStart && unit === 'other') ? 'yes' : 'no';
}

/** A new configuration needs three headers in a row; where there was none before, it may also end the data. */
function judgeChange(buffer: ReadBuffer, offset: number, known: number): Verdict {
  const configuration = configurationOf(buffer, offset);
  const second = frameEnd(buffer, offset);
  const next = unitAt(buffer, second, configuration);
  if (next === 'unseen') return 'unseen';
  if (next !== 'same') return known === NO_HEADER && next === 'end' ? 'yes' : 'no';
  const last = unitAt(buffer, frameEnd(buffer, second), configuration);
  if (last === 'unseen') return 'unseen';
  return last === 'same' || last === 'tag' || last === 'end' ? 'yes' : 'no';
}
