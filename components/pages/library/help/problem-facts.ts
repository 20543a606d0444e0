import { extensionVersion } from '#utils/extension-facts.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import type { ImportReport, ListEntry } from '#utils/library/index.ts';
import { countEach, type ProblemFacts } from '#utils/problem/index.ts';

/** What a report of a problem says of this library: counts and codes. */
export function problemFacts(
  entries: readonly ListEntry[] = [],
  imports: readonly ImportReport[] = [],
  last?: ImportStatus,
): Omit<ProblemFacts, 'language'> {
  // An import from which there was nothing to keep has left no report: the page knows of the last one.
  const isUnreported = last?.state === 'failed' && !imports.some(({ failed }) => failed === last.code);
  const reported = imports.flatMap(({ failed, stopped, files, spaces, faults = [] }) => [
    ...[failed, stopped].filter((code) => code !== undefined),
    ...[...files, ...spaces, ...faults].flatMap(({ code }) => (code === undefined ? [] : [code])),
  ]);
  return {
    version: extensionVersion(),
    browser: navigator.userAgent,
    recordings: countEach(entries.map(({ state }) => state)),
    imports: imports.length,
    codes: countEach(isUnreported ? [...reported, last.code] : reported),
  };
}
