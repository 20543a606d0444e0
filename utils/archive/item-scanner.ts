import { concatBytes } from '#utils/concat-bytes.ts';
import { MAX_JSON_DEPTH, MAX_ITEM_BYTES } from './bounds.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface ItemScanner {
  /** The bytes of each item that ends in this chunk. */
  push(chunk: Bytes): Bytes[];
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** How each byte changes the depth: opening and closing brackets and braces. All structure in JSON is ASCII. */
const STEPS = new Int8Array(256);
STEPS[0x5b] = STEPS[0x7b] = 1;
STEPS[0x5d] = STEPS[0x7d] = -1;

/** Splits the lists in a text, of which people may have joined several, into the bytes of their items, without parsing them. */
export function createItemScanner(): ItemScanner {
  const open = createOpenItem();
  let depth = 0;
  let isInString = false;
  /** Bytes of the next chunk that are escaped by a backslash at the end of this one: 0 or 1. */
  let escaped = 0;

  const push = (chunk: Bytes): Bytes[] => {
    const items: Bytes[] = [];
    let start = 0;
    let at = escaped;
    while (at < chunk.length) {
      if (isInString) {
        at = closingQuote(chunk, at);
        if (at < chunk.length) isInString = false;
        else break;
      } else {
        at = nextStructure(chunk, at);
        if (at === chunk.length) break;
        const step = STEPS[chunk[at] ?? 0] ?? 0;
        depth = Math.max(0, depth + step);
        if (step === 0) isInString = depth > 0;
        if (step === 1 && depth === 2) start = at;
        if (step === -1 && depth === 1) items.push(...open.close(chunk.subarray(start, at + 1)));
        if (depth > MAX_JSON_DEPTH) open.drop();
      }
      at++;
    }
    escaped = Math.max(0, at - chunk.length);
    if (depth > 1) open.add(chunk.subarray(start));
    return items;
  };
  return { push };
}

/**
 * Position of the quote that ends the string around `from`; the chunk's length if it is not in this chunk, or one
 * more after a backslash at its end.
 */
function closingQuote(chunk: Bytes, from: number): number {
  let at = from;
  for (; at < chunk.length && chunk[at] !== QUOTE; at++) if (chunk[at] === BACKSLASH) at++;
  return at;
}

function nextStructure(chunk: Bytes, from: number): number {
  let at = from;
  while (at < chunk.length && chunk[at] !== QUOTE && STEPS[chunk[at] ?? 0] === 0) at++;
  return at;
}

/** An item that began in an earlier chunk; dropped where it exceeds the bounds. */
function createOpenItem() {
  let held: Bytes = new Uint8Array();
  let isDropped = false;
  const add = (part: Bytes): void => {
    isDropped ||= held.length + part.length > MAX_ITEM_BYTES;
    held = isDropped ? new Uint8Array() : concatBytes([held, part]);
  };
  const close = (last: Bytes): Bytes[] => {
    if (held.length > 0 || last.length > MAX_ITEM_BYTES) add(last);
    const item = held.length > 0 ? held : last;
    const isKept = !isDropped;
    held = new Uint8Array();
    isDropped = false;
    return isKept ? [item] : [];
  };
  const drop = (): void => {
    isDropped = true;
  };
  return { add, close, drop };
}
