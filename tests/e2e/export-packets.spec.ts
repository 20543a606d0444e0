import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSpaceAudio, conversation, GUESTS } from '../fixtures/audio/index.ts';
import { takeApart } from '../fixtures/audio/take-apart.ts';
import { withSbr } from '../fixtures/audio/write-he-aac.ts';
import { writeMp4 } from '../fixtures/audio/write-mp4.ts';
import { writeTs } from '../fixtures/audio/write-ts.ts';
import { useChromium } from '../harness/session.ts';
import { hashOf, packetsOf, probe, type AudioFormat } from '../harness/audio-files.ts';
import { encodeTone, withTags } from './encode-tone.ts';
import { waitForImport, openEmptyLibrary } from './library-page.ts';

const SECONDS = 20;
const CLIP = { from: 3.3, to: 9.8 };

const session = useChromium();

const { bytes: tagged } = buildSpaceAudio({
  duration: SECONDS,
  startedAt: Date.UTC(2026, 5, 1, 19),
  guests: [...GUESTS],
  turns: conversation(SECONDS),
});
const packed = takeApart(tagged);

interface Input {
  space: string;
  name: string;
  kind: AudioFormat;
  /** In Hz, from the headers of the frames. */
  rate: number;
  /** What ffprobe finds in the exported file. */
  found: { profile: string; sample_rate: string; channels: number };
  bytes: () => Uint8Array;
}

const STEREO = { profile: 'LC', sample_rate: '48000', channels: 2 };
const INPUTS: Input[] = [
  {
    space: '1tagged',
    name: 'space-1tagged_0.ts',
    kind: 'adts',
    rate: 48000,
    found: STEREO,
    bytes: () => tagged,
  },
  {
    space: '1stream',
    name: 'space-1stream_0.ts',
    kind: 'ts',
    rate: 48000,
    found: STEREO,
    bytes: () => writeTs({ ...packed, hasVideo: true }),
  },
  {
    space: '1movie',
    name: 'space-1movie_0.mp4',
    kind: 'mp4',
    rate: 48000,
    found: STEREO,
    bytes: () => writeMp4({ ...packed, hasVideo: true, order: 'moov-last' }),
  },
  {
    space: '1mono',
    name: 'space-1mono_0.ts',
    kind: 'adts',
    rate: 44100,
    found: { profile: 'LC', sample_rate: '44100', channels: 1 },
    bytes: () => withTags(encodeTone(folder, { rate: 44100, channels: 1, seconds: SECONDS })),
  },
  {
    space: '1high',
    name: 'space-1high_0.ts',
    kind: 'adts',
    rate: 24000,
    found: { profile: 'HE-AAC', sample_rate: '48000', channels: 2 },
    bytes: () => withTags(withSbr(encodeTone(folder, { rate: 24000, channels: 2, seconds: SECONDS }))),
  },
];

let folder: string;
let page: Page;

const source = (name: string): string => join(folder, name);

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-packets-'));
  for (const { name, bytes } of INPUTS) await writeFile(source(name), bytes());
  page = await openEmptyLibrary(session().browser);
  await page.getByTestId('pick-files').setInputFiles(INPUTS.map(({ name }) => source(name)));
  await waitForImport(page, 'done');
});

test.afterAll(() => rm(folder, { recursive: true }));

async function save(button: string): Promise<string> {
  const download = session().browser.downloads.next();
  await page.getByTestId(button).click();
  const { path } = await download;
  const target = join(folder, `${button}.m4a`);
  await rename(path, target);
  return target;
}

for (const { space, name, kind, rate, found } of INPUTS) {
  test(`${name}: the complete export, a clip and the original have the packets of the source`, async () => {
    await page.goto(session().browser.url(`library.html#/recordings/${space}`));

    const complete = await save('export-m4a');
    const original = await save('export-original');
    await page.getByTestId('clip-from').fill(String(CLIP.from));
    await page.getByTestId('clip-to').fill(String(CLIP.to));
    const clip = await save('export-clip');

    const packets = packetsOf(source(name), kind);
    const frameAt = (seconds: number): number => Math.round((seconds * rate) / 1024);
    expect(packets.length).toBeGreaterThan(Math.floor((SECONDS * rate) / 1024) - 1);
    expect(hashOf(complete, 'mp4')).toBe(hashOf(source(name), kind));
    expect(hashOf(original, kind)).toBe(hashOf(source(name), kind));
    expect(packetsOf(clip, 'mp4')).toEqual(packets.slice(frameAt(CLIP.from), frameAt(CLIP.to)));
    const audio = probe(complete).streams.find(({ codec_type }) => codec_type === 'audio');
    expect(audio).toMatchObject({ codec_name: 'aac', ...found });
    expect(Number(audio?.duration)).toBeCloseTo((packets.length * 1024) / rate, 3);
  });
}

test('none of them causes an error in the extension', () => {
  expect(session().browser.errors).toEqual([]);
});
