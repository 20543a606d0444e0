import { runCheck, type Check, type Outcome } from './checks.ts';

/** Files that are named as the slow ones. */
const NAMED = 8;

/** Runs checks one after the other. */
export async function runChecks(checks: readonly Check[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks) outcomes.push(await runCheck(check));
  return outcomes;
}

/** Says what took long, what failed and how, and in the last line how many passed; sets the exit code. */
export function conclude(outcomes: readonly Outcome[]): void {
  process.stdout.write(`${[...slowParts(outcomes), ...failures(outcomes)].join('\n')}\n`);
  const count = (of: 'passed' | 'failed'): number => outcomes.reduce((sum, outcome) => sum + outcome[of], 0);
  process.stdout.write(`\n${count('passed')} passed, ${count('failed')} failed\n`);
  process.exitCode = count('failed') === 0 ? 0 : 1;
}

/** Lines that tell the time of each part, and of the slowest files. */
export function slowParts(outcomes: readonly Outcome[]): string[] {
  const line = (seconds: number, name: string): string => `${seconds.toFixed(1).padStart(7)} s  ${name}`;
  const all = outcomes.reduce((sum, { seconds }) => sum + seconds, 0);
  const parts = outcomes.toSorted((a, b) => b.seconds - a.seconds);
  const files = outcomes.flatMap((outcome) => outcome.files).toSorted((a, b) => b.seconds - a.seconds);
  return [
    `\n— Where ${Math.round(all)} s went`,
    ...parts.map(({ seconds, name }) => line(seconds, name)),
    ...(files.length === 0 ? [] : ['  The slowest files, several of which run at a time:']),
    ...files.slice(0, NAMED).map(({ seconds, file }) => line(seconds, file)),
  ];
}

/** Lines that tell of each failure its command, how that ended, and what it said last. */
export function failures(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ name, failure }) =>
    failure === undefined
      ? []
      : [
          `\n— ${name} failed: "${failure.command}" ended with ${failure.code}. Its last lines:`,
          ...failure.lastLines.map((text) => `  | ${text}`),
        ],
  );
}
