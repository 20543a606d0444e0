import { appendFileSync, closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A mutant's end, as far as the tests of one file can say. */
export type End = 'killed' | 'timeout' | 'survived';

/** One line of results. */
export type Line =
  /** Mutants that the test file comes across when it is loaded. */
  | { file: string; onLoading: number[] }
  /** Tests that do not pass a second time in the same process, even without a mutant. */
  | { file: string; unrepeatable: string[] }
  /** Everything has been tried with the tests of this file. */
  | { file: string; isDone: true }
  | { id: number; end: End; file: string; by?: string };

/** The results of all processes of one run, in one file of lines. */
export interface Results {
  add(line: Line): void;
  /** Every line so far, also those of other processes. */
  lines(): readonly Line[];
}

export function openResults(path: string): Results {
  const file = openSync(path, 'a+');
  process.once('exit', () => closeSync(file));
  const lines: Line[] = [];
  let read = 0;
  return {
    add: (line) => appendFileSync(file, `${JSON.stringify(line)}\n`),
    lines() {
      const added = Buffer.alloc(fstatSync(file).size - read);
      readSync(file, added, 0, added.length, read);
      // A line may still be being written.
      const whole = added.subarray(0, added.lastIndexOf('\n') + 1);
      read += whole.length;
      for (const text of whole.toString().split('\n')) if (text) lines.push(JSON.parse(text));
      return lines;
    },
  };
}
