import { withAsciiTimes } from './cue-time.ts';

/** What is said from a time on. */
export interface OpenCue {
  from: number;
  speaker?: string;
  lines: string[];
}

/** The share of times that are spelled out, in a file that does that. Some languages have words for one and two seconds. */
const MIN_SHARE = 0.6;

/**
 * Who copies YouTube's transcript gets each time twice: `1:05`, and on the next line, in any language, `1 minute,
 * 5 seconds` for screen readers. Returns the cues without the second.
 */
export function dropSpokenTimes(cues: readonly OpenCue[]): OpenCue[] {
  const spelled = cues.filter(isSpelledOut).length;
  if (spelled < 2 || spelled < cues.length * MIN_SHARE) return [...cues];
  return cues.map((cue) => {
    const lines = spokenLines(cue);
    return lines.length > 1 ? { ...cue, lines: lines.slice(1) } : cue;
  });
}

function isSpelledOut(cue: OpenCue): boolean {
  const [first = '', ...words] = spokenLines(cue);
  const numbers = withAsciiTimes(first).match(/\d+/g)?.map(Number) ?? [];
  const { from } = cue;
  const parts = [Math.floor(from / 3600), Math.floor(from / 60) % 60, Math.floor(from) % 60];
  const missing = parts.filter((part) => !numbers.includes(part));
  const isTime = numbers.every((each) => parts.includes(each)) && missing.every((part) => part <= 2);
  return words.length > 0 && numbers.length > 0 && isTime;
}

function spokenLines({ lines }: OpenCue): string[] {
  return lines.filter((line) => line.trim() !== '');
}
