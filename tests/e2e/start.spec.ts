import { expect, test } from '@playwright/test';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { useSample } from './sample.ts';

const sample = useSample();

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `npm start`. */
function npmStart(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync('npm', ['start', '--', ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test('npm start -- --json FILE prints the library as one line, and nothing else', () => {
  const unpacked = join(sample().folder, 'unpacked');
  const packed = join(sample().folder, 'packed by somebody else.zip');
  execFileSync('unzip', ['-q', sample().zip, '-d', unpacked]);
  execFileSync('zip', ['-qr', packed, '.'], { cwd: unpacked });

  const { code, out } = npmStart('--json', packed);

  expect(code).toBe(0);
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  const rows: { speakers: { name: string }[] }[] = JSON.parse(out);
  expect(rows).toMatchObject(
    sample().truth.map(({ space, seconds, bytes }) => ({
      space,
      seconds: Math.round(seconds * 1000) / 1000,
      bytes,
      state: 'complete',
    })),
  );
  expect(rows[0]?.speakers.map(({ name }) => name)).toEqual(['mirador_live', 'ana_de_noche', 'ben_of_leith']);
});

test('npm start -- --json prints the code of a failed import, and exits 1', () => {
  const { code, out } = npmStart('--json', 'package.json');

  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({ error: 'not-a-zip' });
});

test('npm start says that a file does not exist, and exits 1', () => {
  const { code, out, err } = npmStart(join(sample().folder, 'nowhere.zip'));

  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toContain('nowhere.zip');
});
