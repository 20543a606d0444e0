import type { Cue } from '#utils/transcript/cue.ts';
import { isFields, listIn } from './fields.ts';

/** `json3`: events with a start and a length in milliseconds, whose pieces are a line. Rolling lines overlap. */
export function readYouTube(value: unknown): Cue[] {
  const cues = listIn(value, 'events').flatMap((event): Cue[] => {
    if (!isFields(event)) return [];
    const { tStartMs, dDurationMs } = event;
    const text = listIn(event, 'segs')
      .map((piece) => (isFields(piece) && typeof piece['utf8'] === 'string' ? piece['utf8'] : ''))
      .join('');
    const from = Number(tStartMs) / 1000;
    const to = from + Number(dDurationMs) / 1000;
    return text.trim() && Number.isFinite(from) ? [{ from, to, text }] : [];
  });
  return cues.map((cue, i) => {
    const next = cues[i + 1]?.from ?? Infinity;
    return next > cue.from && next < cue.to ? { ...cue, to: next } : cue;
  });
}

/** What YouTube's page asks for itself: `transcriptSegmentRenderer`, with `startMs`, `endMs` and `snippet`. */
export function readYouTubePanel(value: unknown): Cue[] {
  const cues: Cue[] = [];
  const visit = (node: unknown, depth: number): void => {
    if (depth > 20 || typeof node !== 'object' || node === null) return;
    const segment = isFields(node)
      ? (node['transcriptSegmentRenderer'] ?? node['transcriptCueRenderer'])
      : undefined;
    const cue = isFields(segment) ? segmentCue(segment) : undefined;
    if (cue) cues.push(cue);
    else for (const child of Object.values(node)) visit(child, depth + 1);
  };
  visit(value, 0);
  return cues;
}

function segmentCue(segment: Readonly<Record<string, unknown>>): Cue | undefined {
  const { startMs, startOffsetMs, endMs, durationMs, snippet, cue } = segment;
  const said = snippet ?? cue;
  const simple = isFields(said) ? said['simpleText'] : undefined;
  const text =
    typeof simple === 'string'
      ? simple
      : listIn(said, 'runs')
          .map((run) => (isFields(run) && typeof run['text'] === 'string' ? run['text'] : ''))
          .join('');
  const from = Number(startMs ?? startOffsetMs) / 1000;
  const to = endMs === undefined ? from + Number(durationMs) / 1000 : Number(endMs) / 1000;
  return text.trim() && Number.isFinite(from) ? { from, to, text } : undefined;
}
