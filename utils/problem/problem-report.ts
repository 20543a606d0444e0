import type { ArchiveShape } from './archive-shape.ts';

/** What a report of a problem says, apart from the shape of an archive. Counts and codes only. */
export interface ProblemFacts {
  version: string;
  /** As the browser names itself. */
  browser: string;
  /** Of the interface. */
  language: string;
  /** Recordings, by their state. */
  recordings: Readonly<Record<string, number>>;
  imports: number;
  /** Codes of files and Spaces that could not be imported, with how often. */
  codes: Readonly<Record<string, number>>;
}

/** The whole text of a report, as it is shown and copied. */
export function createProblemReport(facts: ProblemFacts, archive?: ArchiveShape): string {
  return [
    'Afterspace: report of a problem, 1',
    `version=${facts.version}`,
    `browser=${facts.browser}`,
    `language=${facts.language}`,
    `recordings: ${formatCounts(facts.recordings)}`,
    `imports=${facts.imports}`,
    `failed: ${formatCounts(facts.codes)}`,
    ...(archive ? ['archive:', JSON.stringify(archive, null, 1)] : []),
  ].join('\n');
}

/** How often each value is there. */
export function countEach(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const formatCounts = (values: Readonly<Record<string, number>>): string =>
  Object.entries(values)
    .map(([name, count]) => `${name}=${count}`)
    .join(' ') || 'none';
