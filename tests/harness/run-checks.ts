import { runCheck, type Check, type Outcome } from './checks.ts';
import type { Tally } from './parse-reports.ts';

/** The number of files listed as the slowest. */
const SLOWEST_FILES = 8;

/** The journeys of all checks that may fail once. What a busy machine disturbs is one or two of hundreds; more is a fault. */
const MAX_RETRIED = 3;

/** Runs checks one after the other. */
export async function runChecks(checks: readonly Check[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks) outcomes.push(await runCheck(check));
  return outcomes;
}

/** Prints what took long and what failed, and the counts on the last line. Sets the exit code. */
export function reportOutcomes(outcomes: readonly Outcome[]): void {
  const lines = [...formatDurations(outcomes), ...formatRetried(outcomes), ...formatFailures(outcomes)];
  process.stdout.write(`${lines.join('\n')}\n`);
  const { passed, failed } = sumOf(outcomes);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** How many passed and failed. What passed at the second try has failed if there is more than a little of it. */
export function sumOf(outcomes: readonly Tally[]): Omit<Tally, 'retried'> {
  const count = (of: 'passed' | 'failed'): number => outcomes.reduce((sum, outcome) => sum + outcome[of], 0);
  const retried = outcomes.reduce((sum, outcome) => sum + outcome.retried.length, 0);
  const faults = retried > MAX_RETRIED ? retried : 0;
  return { passed: count('passed') - faults, failed: count('failed') + faults };
}

/** Lines with the duration of each check and of the slowest files. */
export function formatDurations(outcomes: readonly Outcome[]): string[] {
  const line = (seconds: number, name: string): string => `${seconds.toFixed(1).padStart(7)} s  ${name}`;
  const all = outcomes.reduce((sum, { seconds }) => sum + seconds, 0);
  const parts = outcomes.toSorted((a, b) => b.seconds - a.seconds);
  const files = outcomes.flatMap((outcome) => outcome.files).toSorted((a, b) => b.seconds - a.seconds);
  return [
    `\n— Where ${Math.round(all)} s went`,
    ...parts.map(({ seconds, name }) => line(seconds, name)),
    ...(files.length === 0 ? [] : ['  The slowest files, several of which run at a time:']),
    ...files.slice(0, SLOWEST_FILES).map(({ seconds, file }) => line(seconds, file)),
  ];
}

/** Lines with what passed only at the second try: each is to be looked at, although the run may pass with it. */
export function formatRetried(outcomes: readonly Outcome[]): string[] {
  const retried = outcomes.flatMap((outcome) => outcome.retried);
  return retried.length === 0 ? [] : ['\n— Passed at the second try', ...retried.map((name) => `  ${name}`)];
}

/** Lines with the command, the exit code and the last output of each failed check. */
export function formatFailures(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ name, failure }) =>
    failure === undefined
      ? []
      : [
          `\n— ${name} failed: "${failure.command}" ended with ${failure.code}. Its last lines:`,
          ...failure.lastLines.map((text) => `  | ${text}`),
        ],
  );
}
