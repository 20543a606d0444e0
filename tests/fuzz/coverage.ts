import { Session, type Profiler } from 'node:inspector';

/** Which blocks of our own code have run so far, as V8 counts them. */
export interface Coverage {
  /** Notes what has run since the last call. Returns how many blocks had never run before. */
  note(): number;
  /** How many blocks have run. */
  count(): number;
  stop(): void;
}

/** Counts the code in `utils/`. A session with itself answers at once, so nothing has to be awaited. */
export function startCoverage(): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const seen = new Set<string>();

  return {
    note() {
      const before = seen.size;
      session.post('Profiler.takePreciseCoverage', (error, { result }) => {
        if (error) throw new Error('V8 gives no coverage', { cause: error });
        for (const script of result) if (script.url.includes('/utils/')) noteScript(script, seen);
      });
      return seen.size - before;
    },
    count: () => seen.size,
    stop: () => session.disconnect(),
  };
}

function noteScript({ scriptId, functions }: Profiler.ScriptCoverage, seen: Set<string>): void {
  for (const { ranges } of functions)
    for (const { startOffset, endOffset, count } of ranges)
      if (count > 0) seen.add(`${scriptId} ${startOffset} ${endOffset} ${magnitude(count)}`);
}

/** A loop that runs ten times as often is news, one more round is not. */
const magnitude = (count: number): number => Math.floor(Math.log10(count));
