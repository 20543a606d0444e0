import type { Mutant } from './find-mutants.ts';
import type { End } from './results.ts';

/** How mutants ended, by id. One that no test comes across has no end. */
export type Ends = Map<number, End>;

/** A table with a line for each file, and the score of all: the share of mutants that tests notice. */
export function formatReport(mutants: readonly Mutant[], ends: Ends): string {
  const groups = [...Map.groupBy(mutants, ({ path }) => path), ['all', mutants] as const];
  return groups.map(([path, group]) => formatLine(path, group, ends)).join('\n');
}

function formatLine(path: string, mutants: readonly Mutant[], ends: Ends): string {
  const count = (end: string | undefined): number => mutants.filter(({ id }) => ends.get(id) === end).length;
  const [killed, timeouts] = [count('killed'), count('timeout')];
  const score = `${(((killed + timeouts) / mutants.length) * 100).toFixed(1)} %`;
  const columns = [
    `${mutants.length} mutants`,
    `${killed} killed`,
    `${timeouts} timeouts`,
    `${count('survived')} survived`,
    `${count(undefined)} not reached`,
  ];
  return `${path.padEnd(56)} ${score.padStart(7)}  ${columns.join(', ')}`;
}

/** Each survivor with its place and the change that nothing notices. */
export function formatSurvivors(mutants: readonly Mutant[], ends: Ends): string {
  return mutants
    .filter(({ id }) => (ends.get(id) ?? 'survived') === 'survived')
    .map(({ id, path, line, kind, original, text }) => {
      const note = ends.has(id) ? '' : ' (not reached)';
      return `${path}:${line} ${kind}: ${short(original)} → ${short(text)}${note}\n`;
    })
    .join('');
}

function short(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
