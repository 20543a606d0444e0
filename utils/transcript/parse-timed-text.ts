import { parseCueTime, CUE_TIME, type Cue } from './cue.ts';
import { stripMarkup } from './strip-markup.ts';

const TIMING = new RegExp(String.raw`^\s*(\[?)\s*(${CUE_TIME})\s*-{1,2}>\s*(${CUE_TIME})\s*(\]?)(.*)$`);

/** Whether a line has times in the form of SubRip, WebVTT or Whisper's own output. */
export function hasTimings(lines: readonly string[]): boolean {
  return lines.some((line) => TIMING.test(line));
}

interface OpenCue {
  from: number;
  to: number;
  lines: string[];
  isClosed: boolean;
}

/**
 * Parses SubRip or WebVTT as far as possible: numbers, blank lines and headings may be missing. Notes, styles and cue
 * settings are left out.
 */
export function parseTimedText(lines: readonly string[]): Cue[] {
  const isWebVtt = /^\s*WEBVTT/.test(lines.find((line) => line.trim() !== '') ?? '');
  const cues: Cue[] = [];
  let open: OpenCue | undefined;

  const close = (): void => {
    if (!open) return;
    const words = stripMarkup(open.lines.join('\n'));
    if (words.text) cues.push({ from: open.from, to: open.to, ...words });
    open = undefined;
  };

  for (const line of lines) {
    const [isTiming, bracket, from = '', to = '', , rest = ''] = TIMING.exec(line) ?? [];
    if (isTiming !== undefined) {
      // Without a blank line between, the number of the next cue was read as words of this one.
      if (open && !open.isClosed && isNumber(open.lines.at(-1))) open.lines.pop();
      close();
      const isOneLine = bracket === '[' && rest.trim() !== '';
      open = {
        from: parseCueTime(from),
        to: parseCueTime(to),
        lines: isOneLine ? [rest] : [],
        isClosed: isOneLine,
      };
    } else if (open && line.trim() === '') {
      open.isClosed ||= isWebVtt || open.lines.length > 0;
    } else if (open && !open.isClosed) {
      open.lines.push(line.trim());
    }
  }
  close();
  return cues;
}

function isNumber(line: string | undefined): boolean {
  return line !== undefined && /^\d{1,6}$/.test(line);
}
