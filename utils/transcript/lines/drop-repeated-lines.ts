import type { Cue } from '#utils/transcript/cue.ts';

/** Seconds between two cues of which the second goes on where the first ends. */
const MAX_PAUSE = 0.2;
/** The share of cues that repeat lines in captions that roll; people who say a thing twice are far below. */
const MIN_SHARE = 0.3;

/**
 * Captions that roll (YouTube's, and those of live television) show each line again while the next one comes, or one line
 * word by word. Returns each line once; other transcripts unchanged.
 */
export function dropRepeatedLines(cues: readonly Cue[]): Cue[] {
  const repeated = cues.filter((cue, i) => repeatsBefore(cue, cues[i - 1])).length;
  if (repeated < 2 || repeated < (cues.length - 1) * MIN_SHARE) return [...cues];
  const kept: Cue[] = [];
  let shown: Cue | undefined;
  for (const cue of cues) {
    const last = kept.at(-1);
    const lines = linesOf(cue);
    if (!last || !shown || !goesOn(cue, shown)) kept.push({ ...cue });
    else if (grows(shown, cue))
      kept[kept.length - 1] = { ...last, to: cue.to, text: grownText(last, shown, cue) };
    else {
      const added = lines.slice(sharedLines(linesOf(shown), lines));
      if (added.length === 0) last.to = Math.max(last.to, cue.to);
      else {
        last.to = Math.max(last.to, Math.min(cue.from, shown.to));
        kept.push({ ...cue, text: added.join('\n') });
      }
    }
    shown = cue;
  }
  return kept;
}

function repeatsBefore(cue: Cue, before: Cue | undefined): boolean {
  if (!before || !goesOn(cue, before)) return false;
  return sharedLines(linesOf(before), linesOf(cue)) > 0 || grows(before, cue);
}

function goesOn(cue: Cue, before: Cue): boolean {
  return cue.from - before.to <= MAX_PAUSE && cue.from >= before.from;
}

/** Whether a cue shows the same and then more on its last line. */
function grows(before: Cue, cue: Cue): boolean {
  const more = cue.text.slice(before.text.length);
  return more !== '' && cue.text.startsWith(before.text) && !more.startsWith('\n');
}

function grownText(last: Cue, shown: Cue, cue: Cue): string {
  return last.text + cue.text.slice(shown.text.length);
}

/** How many lines at the end of the first are the first lines of the second. */
function sharedLines(before: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(before.length, lines.length); count > 0; count -= 1) {
    if (before.slice(-count).join('\n') === lines.slice(0, count).join('\n')) return count;
  }
  return 0;
}

function linesOf({ text }: Cue): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
