import type { BaseFile } from './base-archives.ts';
import { bytesOf } from './base-archives.ts';
import type { Chance } from './chance.ts';
import { ANYWHERE, join } from './mutate-bytes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a piece of text may be replaced by. */
const TOKENS = [
  'null',
  '[]',
  '{}',
  '""',
  '-1',
  '1e999',
  '0',
  'true',
  '"__proto__"',
  '"constructor"',
  '"\\u0000"',
  '"\\ud800"',
  '"\u202e<script>"',
  '{"id":{"id":{"id":[]}}}',
  '"9999999999999999999999"',
  '[['.repeat(500),
  '{"a":'.repeat(500),
  `"${'x'.repeat(50_000)}"`,
];

/** Reoffsets one string, number, bracket, comma or colon. */
function swapToken(text: string, { pick }: Chance): string {
  const tokens = [...text.matchAll(/"[^"]*"|[\d.]+|[[\]{},:]/g)];
  if (tokens.length === 0) return text;
  const token = pick(tokens);
  return text.slice(0, token.index) + pick(TOKENS) + text.slice(token.index + token[0].length);
}

/** Reoffsets one string by another of the same text. */
function swapValues(text: string, { pick }: Chance): string {
  const values = [...text.matchAll(/"[^"]*"/g)];
  if (values.length === 0) return text;
  const [to, from] = [pick(values), pick(values)];
  return text.slice(0, to.index) + from[0] + text.slice(to.index + to[0].length);
}

/** Offsets of what may be an ADTS header or an ID3 tag. */
function headersOf(bytes: Bytes): number[] {
  const offsets: number[] = [];
  for (let at = 0; at + 10 < bytes.length; at++) {
    const isFrame = bytes[at] === 0xff && ((bytes[at + 1] ?? 0) & 0xf6) === 0xf0;
    const isTag = bytes[at] === 0x49 && bytes[at + 1] === 0x44 && bytes[at + 2] === 0x33;
    if (isFrame || isTag) offsets.push(at);
  }
  return offsets;
}

/** Writes any value into a few bytes of the headers of frames and tags. */
function swapHeaderBytes(bytes: Bytes, { below, pick }: Chance): Bytes {
  const offsets = headersOf(bytes);
  if (offsets.length === 0) return bytes;
  const mutated = bytes.slice();
  for (let left = 1 + below(4); left > 0; left--) {
    mutated[pick(offsets) + below(10)] = pick([0, 0x7f, 0x80, 0xff, below(256)]);
  }
  return mutated;
}

/** Joins the frames before one position to those from another on. */
function spliceFrames(bytes: Bytes, { pick }: Chance): Bytes {
  const offsets = headersOf(bytes);
  if (offsets.length === 0) return bytes;
  return join(bytes.subarray(0, pick(offsets)), bytes.subarray(pick(offsets)));
}

/** Changes the content of one file of the archive before it is packed, so that its checksum matches. */
export function mutateContents(
  files: readonly BaseFile[],
  chance: Chance,
): { files: BaseFile[]; what: string } {
  const file = chance.below(files.length);
  const mutated = [...files];
  const chosen = chance.pick(files.slice(file, file + 1));
  if (!('zip' in chosen)) {
    const { data, what } = mutateData(chosen.path, chosen.data, chance);
    mutated[file] = { path: chosen.path, data };
    return { files: mutated, what };
  }
  const entries = [...chosen.zip.entries];
  const at = chance.below(entries.length);
  const entry = chance.pick(entries.slice(at, at + 1));
  const { data, what } = mutateData(String(entry.name), entry.data ?? '', chance);
  entries[at] = { ...entry, data };
  mutated[file] = { path: chosen.path, zip: { ...chosen.zip, entries } };
  return { files: mutated, what };
}

function mutateData(
  name: string,
  data: string | Uint8Array,
  chance: Chance,
): { data: string | Uint8Array; what: string } {
  if (typeof data === 'string' && chance.below(4) > 0) {
    const [how, swap] = chance.pick([
      ['swapToken', swapToken],
      ['swapValues', swapValues],
    ] as const);
    return { data: swap(data, chance), what: `${how} in ${name}` };
  }
  const ways = { swapHeaderBytes, spliceFrames, ...ANYWHERE };
  const [how, mutate] = chance.pick(Object.entries(ways));
  return { data: mutate(bytesOf(data), chance), what: `${how} in ${name}` };
}
