import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { manifest, media, metadataEntry } from '../fixtures/archive/any-archive-parts.ts';
import { buildSampleArchive } from '../fixtures/archive/index.ts';
import { buildSpaceAudio } from '../fixtures/audio/index.ts';
import { writeZip } from '../fixtures/zip/write-zip.ts';

const startedAt = Date.UTC(2026, 5, 1, 19);
const HOUR = 3600 * 1000;

/** Builds audio that starts `hour` hours into the evening. */
function audioOf(duration: number, hour: number, options?: Parameters<typeof buildSpaceAudio>[1]) {
  const turns = [{ speaker: 'host', from: 1, to: duration - 1 }];
  return buildSpaceAudio({ duration, startedAt: startedAt + hour * HOUR, guests: [], turns }, options);
}

const intact = audioOf(14, 1);
const cut = audioOf(40, 2);
const damaged = audioOf(16, 3);
const unzipped = audioOf(18, 4);
const loose = audioOf(12, 5);
const parted = audioOf(24, 6, { parts: 2, gap: 80 });

let folder = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace odd '));
});
test.afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return path;
}

/** Runs `npm start -- --json`. */
function npmStart(...files: string[]): { code: number | null; out: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['start', '--', '--json', ...files], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, stderr };
}

/** A truncated ZIP, one with damaged audio, an archive in two parts, and a single audio file. */
async function damagedFiles(): Promise<string[]> {
  const cutZip = writeZip({
    entries: [manifest, media(intact.bytes, 0, '1whole'), media(cut.bytes, 0, '1cut')],
    hasDirectory: false,
  });
  const damagedBytes = damaged.bytes.slice();
  damagedBytes.fill(0x55, damagedBytes.length >> 1, (damagedBytes.length >> 1) + 3000);
  const entry = (id: string) => ({ spacesMetadata: { id, creatorUserId: '42' } });
  const [first, second] = parted.parts;
  return [
    await file('cut.zip', cutZip.slice(0, cutZip.length - (cut.bytes.length >> 1))),
    await file('damaged.zip', writeZip({ entries: [media(damagedBytes, 0, '1damaged')] })),
    await file('part 2.zip', writeZip({ entries: [media(second, 1, '1parts')] })),
    await file(
      'part 1.zip',
      writeZip({
        entries: [manifest, metadataEntry([entry('1parts'), entry('1none')]), media(first, 0, '1parts')],
      }),
    ),
    await file('space-1loose_0.ts', loose.bytes),
  ];
}

test('npm start -- --json prints the recordings of truncated, damaged, split, single and unzipped files', async () => {
  const files = await damagedFiles();
  await file('unzipped/data/spaces_media/space-1folder_0.ts', unzipped.bytes);
  await file('unzipped/data/manifest.js', String(manifest.data));

  const { code, out, stderr } = npmStart(...files, join(folder, 'unzipped'));

  expect(code, stderr).toBe(0);
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  const rows: { space: string; seconds: number; bytes: number; state: string }[] = JSON.parse(out);
  const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
  const expectIntact = (space: string, { seconds, bytes }: typeof intact) => ({
    space,
    seconds: round(seconds),
    bytes: bytes.length,
    state: 'complete',
  });
  expect(rows).toMatchObject([
    { ...expectIntact('1parts', parted), speakers: [{ name: 'mirador' }] },
    expectIntact('1loose', loose),
    expectIntact('1folder', unzipped),
    { space: '1damaged', bytes: damaged.bytes.length, state: 'damaged' },
    { space: '1cut', state: 'partial' },
    expectIntact('1whole', intact),
    { space: '1none', seconds: 0, bytes: 0, state: 'missing' },
  ]);
  const secondsOf = (space: string): number => rows.find((row) => row.space === space)?.seconds ?? 0;
  expect(secondsOf('1damaged')).toBeGreaterThan(damaged.seconds - 2);
  expect(secondsOf('1damaged')).toBeLessThan(damaged.seconds);
  expect(secondsOf('1cut')).toBeGreaterThan(10);
  expect(secondsOf('1cut')).toBeLessThan(30);
});

test('npm start -- --json prints the code of an archive without Spaces, and exits 1', async () => {
  const zip = await buildSampleArchive(folder, { now: startedAt, audio: [], leavesOutSpaces: true });

  const { code, out, stderr } = npmStart(zip);

  expect(code, stderr).toBe(1);
  expect(JSON.parse(out)).toEqual({ error: 'spaces-left-out' });
});
