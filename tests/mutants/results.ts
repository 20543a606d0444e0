import { appendFileSync, closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A mutant's end, as far as the tests of one file can say. */
export type End = 'killed' | 'timeout' | 'survived';

/** One line of results. */
export type Line =
  /** Mutants that the test file comes across when it is loaded. */
  | { file: string; onLoading: number[] }
  /** Its tests that do not pass a second time in the same process, even without a mutant. */
  | { file: string; unrepeatable: string[] }
  /** Everything has been tried with the tests of this file. */
  | { file: string; isDone: true }
  | Ended;

export interface Ended {
  id: number;
  end: End;
  file: string;
  /** Milliseconds that the tests that tried it usually take. */
  ms?: number;
  /** The test that noticed it. */
  by?: string;
}

/** The results of all processes of one run, in one file of lines. */
export interface Results {
  add(line: Line): void;
  /** Every line so far, also those of other processes. */
  lines(): readonly Line[];
  /** How that mutant has ended so far. */
  endsOf(id: number): readonly Ended[];
}

export function openResults(path: string): Results {
  const file = openSync(path, 'a+');
  process.once('exit', () => closeSync(file));
  const lines: Line[] = [];
  const ends = new Map<number, Ended[]>();
  let read = 0;

  function readAdded(): void {
    const added = Buffer.alloc(fstatSync(file).size - read);
    readSync(file, added, 0, added.length, read);
    // A line may still be being written.
    const whole = added.subarray(0, added.lastIndexOf('\n') + 1);
    read += whole.length;
    for (const text of whole.toString().split('\n')) if (text) note(JSON.parse(text));
  }

  function note(line: Line): void {
    lines.push(line);
    if (!('end' in line)) return;
    const known = ends.get(line.id);
    if (known) known.push(line);
    else ends.set(line.id, [line]);
  }

  return {
    add: (line) => appendFileSync(file, `${JSON.stringify(line)}\n`),
    lines() {
      readAdded();
      return lines;
    },
    endsOf(id) {
      readAdded();
      return ends.get(id) ?? [];
    },
  };
}
