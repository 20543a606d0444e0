import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { TimeRange } from '#utils/audio/index.ts';
import { formatTimecode } from './format-timecode.ts';
import { parseTimecode } from './parse-timecode.ts';

/** What is selected in the timeline, in seconds. */
export interface ClipSelection {
  range: ReadonlySignal<TimeRange | undefined>;
  select(from: number, to: number): void;
  clear(): void;
}

/** The texts of the two fields of a clip. */
export interface ClipTexts {
  texts: ReadonlySignal<{ from: string; to: string }>;
  /** Somebody has typed: what is a valid range is selected. */
  type(from: string, to: string): void;
  /** What they mean, in seconds; undefined where they are no valid range. */
  span(): TimeRange | undefined;
  /** Shows what is selected elsewhere. Returns a function that stops this. */
  watch(): () => void;
}

/** `duration` in seconds. */
export function createClipTexts(selection: ClipSelection, duration: number): ClipTexts {
  const texts = signal({ from: '', to: '' });
  const span = (): TimeRange | undefined => parseSpan(texts.peek(), duration);

  return {
    texts,
    span,
    type(from, to) {
      texts.value = { from, to };
      const typed = span();
      if (!from.trim() && !to.trim()) selection.clear();
      else if (typed) selection.select(typed.from, typed.to);
    },
    watch: () =>
      effect(() => {
        const selected = selection.range.value;
        const typed = span();
        if (selected && selected.from === typed?.from && selected.to === typed.to) return;
        texts.value = selected
          ? { from: formatTimecode(selected.from), to: formatTimecode(selected.to) }
          : { from: '', to: '' };
      }),
  };
}

/** An empty field means the start of the recording, or its end. */
function parseSpan({ from, to }: { from: string; to: string }, duration: number): TimeRange | undefined {
  const start = from.trim() ? parseTimecode(from) : 0;
  const end = to.trim() ? parseTimecode(to) : duration;
  if (start === undefined || end === undefined) return undefined;
  const span = { from: start, to: Math.min(end, duration) };
  return span.from < span.to ? span : undefined;
}
