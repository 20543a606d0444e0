import type { Cue } from '#utils/transcript/cue.ts';
import { parseCueTime } from '#utils/transcript/lines/cue-time.ts';
import { stripMarkup, withSpeaker } from '#utils/transcript/lines/strip-markup.ts';

/** The columns of a dialogue line where no `Format:` says them. */
const COLUMNS = ['layer', 'start', 'end', 'style', 'name', 'marginl', 'marginr', 'marginv', 'effect', 'text'];

/** Cues of SubStation Alpha (`.ssa`, `.ass`): `Dialogue:` lines, whose last column is the words. */
export function parseAss(lines: readonly string[]): Cue[] {
  let columns = COLUMNS;
  let isEvents = false;
  return lines.flatMap((line): Cue[] => {
    const [, kind = '', rest = ''] =
      /^\s*(\[Events\]|\[[^\]]*\]|Format:|Dialogue:)\s*(.*)$/i.exec(line) ?? [];
    if (kind.startsWith('[')) isEvents = /events/i.test(kind);
    if (/^format/i.test(kind) && isEvents) columns = rest.split(',').map((name) => name.trim().toLowerCase());
    if (!/^dialogue/i.test(kind)) return [];
    const cells = rest.split(',');
    const cell = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? '';
    const spoken = cells
      .slice(columns.length - 1)
      .join(',')
      .replaceAll(/\\N/gi, '\n')
      .replaceAll(String.raw`\h`, ' ');
    const { text } = stripMarkup(spoken.replaceAll(/\{[^{}]{0,500}\}/g, ''));
    return text
      ? [
          {
            from: parseCueTime(cell('start')),
            to: parseCueTime(cell('end')),
            ...withSpeaker(text, cell('name')),
          },
        ]
      : [];
  });
}
