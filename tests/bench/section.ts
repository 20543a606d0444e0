/** A section of the report. */
export interface Section {
  title: string;
  /** What was measured. */
  about: string;
  head: string[];
  rows: string[][];
  goals: Goal[];
  /** What explains the numbers. */
  notes: string[];
}

export interface Goal {
  goal: string;
  measured: string;
  isMet: boolean;
}

/** Formats ms in the unit that reads best. */
export function formatTime(ms: number): string {
  if (ms >= 10_000) return `${(ms / 1000).toFixed(0)} s`;
  return ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
}

export function formatBytes(bytes: number): string {
  const mebibytes = bytes / 1024 ** 2;
  if (mebibytes >= 1024) return `${(mebibytes / 1024).toFixed(1)} GiB`;
  if (mebibytes >= 0.1) return `${mebibytes.toFixed(mebibytes < 10 ? 1 : 0)} MiB`;
  return `${(bytes / 1024).toFixed(0)} KiB`;
}

/** `12.34×`, or `123×` for large ratios. */
export function formatRatio(ratio: number): string {
  return `${ratio.toFixed(ratio < 20 ? 2 : 0)}×`;
}

/** Formats a section as Markdown. */
export function formatSection({ title, about, head, rows, goals, notes }: Section): string {
  return [
    `## ${title}`,
    about,
    formatTable(head, rows),
    ...(goals.length === 0
      ? []
      : [
          formatTable(
            ['goal', 'measured', 'reached'],
            goals.map(({ goal, measured, isMet }) => [goal, measured, isMet ? 'yes' : '**no**']),
          ),
        ]),
    ...notes,
  ].join('\n\n');
}

function formatTable(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
