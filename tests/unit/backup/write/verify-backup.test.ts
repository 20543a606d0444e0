import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { utf8Env } from '../../../harness/utf8-env.ts';
import { openFullLibrary } from './full-library.ts';
import { makeBackup } from './make-backup.ts';

const SCRIPT = 'tests/fixtures/backup/verify_backup.py';
let folder: string;
let backup: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'afterspace-backup-'));
  backup = new Uint8Array(await (await makeBackup(await openFullLibrary())).blob.arrayBuffer());
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the script says of each entry: `ok`, or `BAD`. */
function verify(bytes: Uint8Array): Record<string, string> {
  const path = join(folder, 'backup.zip');
  writeFileSync(path, bytes);
  let output: string;
  try {
    output = execFileSync('python3', [SCRIPT, path], { encoding: 'utf8', env: utf8Env() });
  } catch (error) {
    output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  }
  const lines = output.trim().split('\n');
  return Object.fromEntries(lines.map((line) => line.split('\t')).map(([state, name]) => [name, state]));
}

it('is listed and verified by forty lines of Python that know only the format', () => {
  const outcomes = verify(backup);

  expect(Object.keys(outcomes)).toHaveLength(15);
  expect(new Set(Object.values(outcomes))).toEqual(new Set(['ok']));
});

it('names the file in which a byte is flipped, and no other', () => {
  const at = Buffer.from(backup).indexOf('second part');

  const outcomes = verify(backup.with(at, (backup[at] ?? 0) ^ 1));

  const bad = Object.keys(outcomes).filter((name) => outcomes[name] === 'BAD');
  expect(bad).toEqual(['account-42/spaces_media/space-1abc_1.ts']);
});
