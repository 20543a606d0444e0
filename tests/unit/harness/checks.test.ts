import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTail, runCheck } from '../../harness/checks.ts';
import { formatDurations, formatFailures, sumOf } from '../../harness/run-checks.ts';

const quiet = () => vi.spyOn(process.stdout, 'write').mockReturnValue(true);
const script = (code: string): string[] => [process.execPath, '-e', code];

afterEach(() => vi.restoreAllMocks());

describe('a check', () => {
  it('that fails is reported with its command, its exit code and its last 40 lines', async () => {
    quiet();
    const code = 'for (let n = 1; n <= 50; n += 1) console.log(`line ${n}`); process.exitCode = 3;';

    const outcome = await runCheck({ name: 'Odd', command: script(code) });

    expect(outcome).toMatchObject({ passed: 0, failed: 1, failure: { code: 3 } });
    expect(outcome.failure?.lastLines).toHaveLength(40);
    const lines = formatFailures([outcome]);
    expect(lines[0]).toContain(code);
    expect(lines[0]).toContain('ended with 3');
    expect(lines.at(-1)).toContain('line 50');
  });

  it('of a program that does not exist fails with its name', async () => {
    quiet();

    const { failure } = await runCheck({ name: 'None', command: ['no-such-program'] });

    expect(failure).toMatchObject({ code: 127, lastLines: [expect.stringContaining('no-such-program')] });
  });

  it('of a test runner that ends without a report counts as one failure', async () => {
    quiet();

    const outcome = await runCheck({ name: 'Broken', command: script(''), runner: 'vitest' });

    expect(outcome).toMatchObject({ passed: 0, failed: 1 });
  });

  it('reads its counts and times from the report', async () => {
    quiet();
    const report = {
      stats: { expected: 2, unexpected: 1, flaky: 0, skipped: 0 },
      suites: [{ title: 'a.spec.ts', specs: [{ tests: [{ results: [{ duration: 1500 }] }] }] }],
    };
    const write = `require('fs').writeFileSync(process.env.REPORT, ${JSON.stringify(JSON.stringify(report))})`;

    const outcome = await runCheck({ name: 'Some', command: script(write), runner: 'playwright' });

    expect(outcome).toMatchObject({ passed: 2, failed: 1, files: [{ file: 'a.spec.ts', seconds: 1.5 }] });
  });
});

it('the durations list the slow checks first, and then the slow files', () => {
  const outcome = (name: string, seconds: number) => ({
    name,
    seconds,
    passed: 1,
    failed: 0,
    retried: [],
    files: [],
  });
  const files = [{ file: 'guide.spec.ts', seconds: 9 }];

  const lines = formatDurations([outcome('Lint', 3), { ...outcome('Journeys', 200), files }]);

  expect(lines.map((line) => line.trim())).toEqual([
    '— Where 203 s went',
    '200.0 s  Journeys',
    '3.0 s  Lint',
    'The slowest files, several of which run at a time:',
    '9.0 s  guide.spec.ts',
  ]);
});

describe('the sum', () => {
  const outcome = (...retried: string[]) => ({ passed: 10, failed: 0, retried });

  it('has as passed what a busy machine disturbed', () => {
    expect(sumOf([outcome('a'), outcome('b', 'c')])).toEqual({ passed: 20, failed: 0 });
  });

  it('has as failed what needed a second try, where that is much of all checks together', () => {
    expect(sumOf([outcome('a', 'b'), outcome('c', 'd')])).toEqual({ passed: 16, failed: 4 });
  });
});

describe('the tail', () => {
  it('keeps the last lines of output in chunks of any size', () => {
    const { write: take, lines } = createTail(2);

    for (const text of ['first\nsec', 'ond\n', 'third\nfour']) take(Buffer.from(text));

    expect(lines()).toEqual(['third', 'four']);
  });

  it('keeps a character that is split between two chunks', () => {
    const { write: take, lines } = createTail(2);
    const bytes = Buffer.from('año\n');

    take(bytes.subarray(0, 2));
    take(bytes.subarray(2));

    expect(lines()).toEqual(['año']);
  });
});
