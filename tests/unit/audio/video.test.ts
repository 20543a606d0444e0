import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openVideo,
  VIDEO_HZ,
  videoFragment,
  videoInit,
  sniffAudio,
  type Video,
  type VideoGroup,
} from '#utils/audio/index.ts';
import { concatBytes } from '#utils/concat-bytes.ts';
import { makeVideo, type VideoToMake } from '../../fixtures/audio/make-video.ts';
import { takeApart } from '../../fixtures/audio/take-apart.ts';
import { writeTs } from '../../fixtures/audio/write-ts.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';

const SECONDS = 8;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterspace-video-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const open = (bytes: Uint8Array<ArrayBuffer>): Promise<Video | undefined> =>
  openVideo(new Blob([bytes]), sniffAudio(bytes.subarray(0, 4096)));

async function groupsOf(video: Video): Promise<VideoGroup[]> {
  const groups: VideoGroup[] = [];
  let group = await video.groupAt(0);
  for (; group; group = await group.next()) groups.push(group);
  return groups;
}

/** All of a video as one file, as a page feeds it to its element. */
async function remux(video: Video, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const groups = await groupsOf(video);
  const pieces: Uint8Array[] = [];
  let notBefore = 0;
  for (const [i, group] of groups.entries()) {
    const { frames, description } = await group.read();
    const until = Math.round((groups[i + 1]?.from ?? end) * VIDEO_HZ);
    if (i === 0) pieces.push(videoInit(description));
    pieces.push(videoFragment(frames, { until, notBefore: group.isKey ? 0 : notBefore }));
    notBefore = until;
  }
  return concatBytes(pieces);
}

interface Packet {
  pts_time: string;
}

function probe(bytes: Uint8Array, name: string) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const args = ['-v', 'error', '-select_streams', 'v:0', '-show_packets', '-of', 'json', path];
  const { packets }: { packets: Packet[] } = JSON.parse(execFileSync('ffprobe', args, { encoding: 'utf8' }));
  const decoded = execFileSync(
    'ffmpeg',
    ['-v', 'error', '-i', path, '-map', '0:v:0', '-f', 'framemd5', '-'],
    {
      encoding: 'utf8',
    },
  );
  const hashes = decoded
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(',').at(-1)?.trim());
  return { times: packets.map(({ pts_time }) => Number(pts_time)).sort((a, b) => a - b), hashes };
}

/** When the first frame of audio is heard, in the file's own time. */
function audioStart(bytes: Uint8Array, name: string): number {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const args = [
    '-v',
    'error',
    '-select_streams',
    'a:0',
    '-show_entries',
    'packet=pts_time',
    '-of',
    'csv=p=0',
  ];
  return Number(execFileSync('ffprobe', [...args, path], { encoding: 'utf8' }).split(/[\n,]/)[0]);
}

const FRAGMENTS = ['-movflags', '+frag_keyframe+empty_moov+default_base_moof'];
const INTRA = ['-c:v', 'libx264', '-preset', 'ultrafast', '-g', '1', '-pix_fmt', 'yuv420p'];
const ONE_KEY = ['-c:v', 'libx264', '-preset', 'ultrafast', '-g', '9999', '-bf', '2', '-pix_fmt', 'yuv420p'];
const OPEN_GOP = [
  ...ONE_KEY.slice(0, 4),
  '-x264-params',
  'keyint=25:open-gop=1:bframes=2',
  '-pix_fmt',
  'yuv420p',
];

const FILES: [string, Omit<VideoToMake, 'seconds'>][] = [
  ['a transport stream', { extension: 'ts' }],
  ['one with times before its packets', { extension: 'm2ts', output: ['-mpegts_m2ts_mode', '1'] }],
  ['one whose time wraps', { extension: 'ts', output: ['-output_ts_offset', '95440'] }],
  ['one of key frames alone', { extension: 'ts', video: INTRA }],
  ['one with a single key frame', { extension: 'ts', video: ONE_KEY }],
  ['one with open groups', { extension: 'ts', video: OPEN_GOP }],
  ['one whose video begins late', { extension: 'ts', videoLate: 2 }],
  ['an MP4', { extension: 'mp4', output: ['-movflags', '+faststart'] }],
  ['an MP4 with its index at the end', { extension: 'mp4' }],
  ['an MP4 in fragments', { extension: 'mp4', output: FRAGMENTS }],
  ['a QuickTime file', { extension: 'mov' }],
];

describe('the video of a recording', () => {
  it.each(FILES)('has every frame of %s, at its second of the audio', async (_, options) => {
    const bytes = makeVideo({ seconds: SECONDS, ...options });
    const video = await open(bytes);
    if (!video) throw new Error('there is no video');

    const remuxed = probe(await remux(video, SECONDS + 2), 'remuxed.mp4');

    const original = probe(bytes, `original.${options.extension}`);
    const start = audioStart(bytes, `original.${options.extension}`);
    expect(remuxed.hashes).toEqual(original.hashes);
    expect(remuxed.times).toHaveLength(original.times.length);
    const late = remuxed.times.map((time, i) =>
      Math.abs(time - Math.max(0, (original.times[i] ?? 0) - start)),
    );
    expect(Math.max(...late)).toBeLessThan(0.045);
    const first = await (await video.groupAt(0))?.read();
    expect(first?.description.type).toMatch(/^video\/mp4; codecs="avc1\.[0-9a-f]{6}"$/);
    video.close();
  });

  it('begins with a key frame before the position', async () => {
    const video = await open(makeVideo({ seconds: SECONDS, extension: 'ts' }));

    const group = await video?.groupAt(5.5);

    expect(group?.isKey).toBe(true);
    expect(group?.from).toBeGreaterThan(4.4);
    expect(group?.from).toBeLessThanOrEqual(5.5);
    video?.close();
  });

  it('says that its codec is one that is not read', async () => {
    const bytes = makeVideo({ seconds: 2, extension: 'ts', video: ['-c:v', 'mpeg2video'] });

    await expect(open(bytes)).rejects.toMatchObject({ code: 'video-codec' });
  });

  it('says that there is no frame to begin with', async () => {
    const { bytes } = buildSpaceAudio({ duration: 5, startedAt: 0, guests: [], turns: [] });

    const video = await open(writeTs({ ...takeApart(bytes), hasVideo: true }));

    await expect(video?.groupAt(0)).rejects.toMatchObject({ code: 'video-damaged' });
  });

  it('is not there where a file has only audio', async () => {
    const { bytes } = buildSpaceAudio({ duration: 5, startedAt: 0, guests: [], turns: [] });

    expect(await open(writeTs(takeApart(bytes)))).toBeUndefined();
    expect(await open(bytes)).toBeUndefined();
  });

  it('leaves out what the audio leaves out', async () => {
    const before = makeVideo({ seconds: 4, extension: 'ts' });
    const after = makeVideo({ seconds: 4, extension: 'ts', output: ['-output_ts_offset', '60'] });
    const video = await open(concatBytes([before, after]));
    if (!video) throw new Error('there is no video');

    const groups = await groupsOf(video);

    expect(groups).toHaveLength(8);
    groups.forEach(({ from }, i) => expect(Math.abs(from - i)).toBeLessThan(0.2));
    video.close();
  });
});
