import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCheck } from '../../harness/checks.ts';
import { failures, slowParts } from '../../harness/run-checks.ts';

const quiet = () => vi.spyOn(process.stdout, 'write').mockReturnValue(true);
const script = (code: string): string[] => [process.execPath, '-e', code];

afterEach(() => vi.restoreAllMocks());

describe('a check', () => {
  it('that fails is told with its command, its exit code and its last 40 lines', async () => {
    quiet();
    const code = 'for (let n = 1; n <= 50; n += 1) console.log(`line ${n}`); process.exitCode = 3;';

    const outcome = await runCheck({ name: 'Odd', command: script(code) });

    expect(outcome).toMatchObject({ passed: 0, failed: 1, failure: { code: 3 } });
    expect(outcome.failure?.lastLines).toHaveLength(40);
    const told = failures([outcome]);
    expect(told[0]).toContain(code);
    expect(told[0]).toContain('ended with 3');
    expect(told.at(-1)).toContain('line 50');
  });

  it('of a program that is not there fails with its name', async () => {
    quiet();

    const { failure } = await runCheck({ name: 'None', command: ['no-such-program'] });

    expect(failure).toMatchObject({ code: 127, lastLines: [expect.stringContaining('no-such-program')] });
  });

  it('of a test runner that ends without a report counts as one failure', async () => {
    quiet();

    const outcome = await runCheck({ name: 'Broken', command: script(''), runner: 'vitest' });

    expect(outcome).toMatchObject({ passed: 0, failed: 1 });
  });

  it('takes its counts and times from the report', async () => {
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

it('the slow parts are named first, and then the slow files', () => {
  const outcome = (name: string, seconds: number) => ({ name, seconds, passed: 1, failed: 0, files: [] });
  const files = [{ file: 'guide.spec.ts', seconds: 9 }];

  const lines = slowParts([outcome('Lint', 3), { ...outcome('Journeys', 200), files }]);

  expect(lines.map((line) => line.trim())).toEqual([
    '— Where 203 s went',
    '200.0 s  Journeys',
    '3.0 s  Lint',
    'The slowest files, several of which run at a time:',
    '9.0 s  guide.spec.ts',
  ]);
});
