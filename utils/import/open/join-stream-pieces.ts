import { sniffAudio } from '#utils/audio/index.ts';
import { joinSources, type Source } from '#utils/zip/index.ts';
import type { ChosenSource } from './chosen-source.ts';
import { SNIFFED_BYTES } from './peek-item.ts';

/** Audio of a stream comes in pieces of a few seconds. */
const MAX_PIECE_BYTES = 4 << 20;
const MIN_PIECES = 3;
const PIECE_NAME = /\.(?:aac|ts|m4s|mp4|m4a)$/i;
/** Apple's tag with the time of a piece (HTTP Live Streaming, section 3.4): the first thing in each. */
const TIMESTAMP = 'com.apple.streaming.transportStreamTimestamp';

/**
 * Pieces of one stream (HLS) that lie loose in a folder, as one file each. They have one name but for its numbers, and each
 * begins with its time, or is a short transport stream. Other files stay as they are.
 */
export async function joinStreamPieces(
  chosen: readonly ChosenSource[],
  signal: AbortSignal,
): Promise<ChosenSource[]> {
  const groups = new Map<string, ChosenSource[]>();
  for (const each of chosen) {
    const isPiece =
      each.path.includes('/') && PIECE_NAME.test(each.path) && !/(?:^|\/)space-/i.test(each.path);
    if (!isPiece || each.source.size > MAX_PIECE_BYTES) continue;
    const stem = each.path.replaceAll(/\d+/g, '#');
    groups.set(stem, [...(groups.get(stem) ?? []), each]);
  }
  const joined: ChosenSource[] = [];
  const used = new Set<ChosenSource>();
  for (const group of groups.values()) {
    if (group.length < MIN_PIECES || !(await arePieces(group, signal))) continue;
    const ordered = group.toSorted((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
    joined.push(joinAll(ordered));
    for (const each of group) used.add(each);
  }
  return [...chosen.filter((each) => !used.has(each)), ...joined];
}

async function arePieces(group: readonly ChosenSource[], signal: AbortSignal): Promise<boolean> {
  for (const { source } of group.slice(0, MIN_PIECES)) {
    const head = await source.read(0, Math.min(SNIFFED_BYTES, source.size), signal);
    const kind = sniffAudio(head);
    const isTimed = new TextDecoder('latin1').decode(head.subarray(0, 200)).includes(TIMESTAMP);
    if (kind !== 'mpeg-ts' && !(kind === 'adts' && isTimed)) return false;
  }
  return true;
}

function joinAll(pieces: readonly ChosenSource[]): ChosenSource {
  const sources: Source[] = pieces.map(({ source }) => source);
  const [first] = pieces;
  const name = `${sources[0]?.name ?? ''} … ${sources.at(-1)?.name ?? ''}`;
  return { source: joinSources(sources, name), path: first?.path ?? name };
}
