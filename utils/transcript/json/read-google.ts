import type { Cue } from '#utils/transcript/cue.ts';
import { isFields, listIn, timesIn, wordsIn } from './fields.ts';

/** Google's results without words: each has its end alone, and begins where the one before ends. */
export function readGoogle(value: unknown): Cue[] {
  let from = 0;
  return listIn(value, 'results').flatMap((result): Cue[] => {
    if (!isFields(result)) return [];
    const { at: to } = timesIn({ start: result['resultEndTime'] ?? result['resultEndOffset'] }).from;
    const text = wordsIn(result);
    if (Number.isNaN(to) || !text?.trim()) return [];
    const cue = { from, to, text: text.trim() };
    from = to;
    return [cue];
  });
}
