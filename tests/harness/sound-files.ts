import { execFileSync } from 'node:child_process';
import { utf8Env } from './utf8-env.ts';
import { analyse, toSamples, type Heard } from './sound/analyse.ts';

/** What a program that nobody here wrote says on its standard output. */
export function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
    env: utf8Env(),
  });
}

/** How ffmpeg is told what a file of sound is, and what makes its packets those of an .m4a. */
const INPUTS = {
  adts: { format: ['-f', 'aac'], filter: ['-bsf:a', 'aac_adtstoasc'] },
  ts: { format: ['-f', 'mpegts'], filter: ['-bsf:a', 'aac_adtstoasc'] },
  mp4: { format: ['-f', 'mov'], filter: [] },
};
export type SoundFile = keyof typeof INPUTS;

/** The packets of a file's sound as ffmpeg copies them, put through one of its muxers that hash. */
function hash(path: string, kind: SoundFile, muxer: 'streamhash' | 'framehash'): string {
  const { format, filter } = INPUTS[kind];
  const copy = ['-map', '0:a', '-c', 'copy', ...filter, '-f', muxer, '-'];
  return run('ffmpeg', '-v', 'error', ...format, '-i', path, ...copy);
}

/** A hash of all packets of a file's sound. */
export const hashOf = (path: string, kind: SoundFile): string => hash(path, kind, 'streamhash');

/** The packets of a file's sound, in order: the size of each, and its hash. */
export const packetsOf = (path: string, kind: SoundFile): string[] =>
  hash(path, kind, 'framehash')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(',').slice(4, 6).join());

export const hashOfAdts = (path: string): string => hashOf(path, 'adts');
export const hashOfMp4 = (path: string): string => hashOf(path, 'mp4');

interface Probed {
  format: { duration: string; tags: Record<string, string> };
  streams: {
    codec_type: string;
    codec_name: string;
    profile: string;
    channels: number;
    duration: string;
    sample_rate: string;
  }[];
  chapters: { start_time: string; tags: { title: string } }[];
}

/** What ffprobe reads in a file. */
export function probe(path: string): Probed {
  const args = ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', '-show_chapters'];
  return JSON.parse(run('ffprobe', ...args, path));
}

/** A chapter as a program lists it: when it begins (seconds, three decimals), and its title. */
export type ListedChapter = [at: string, title: string];

/** The chapters that ffprobe lists. */
export const chaptersOf = (path: string): ListedChapter[] =>
  probe(path).chapters.map(({ start_time, tags: { title } }) => [Number(start_time).toFixed(3), title]);

/** The chapters that mediainfo lists: a list for each form that they stand there in. */
export function menusOf(path: string): ListedChapter[][] {
  const { media }: { media: { track: MediaInfoTrack[] } } = JSON.parse(
    run('mediainfo', '--Output=JSON', path),
  );
  const menus = media.track.filter((track) => track['@type'] === 'Menu');
  return menus.map(({ extra = {} }) => Object.entries(extra).flatMap(chapterOf));
}

interface MediaInfoTrack {
  '@type': string;
  extra?: Record<string, string>;
}

/** Of `_01_02_03_456` and a title; of whatever else is said there, nothing. */
function chapterOf([key, title]: [string, string]): ListedChapter[] {
  const [, hours, minutes, seconds, thousandths] = /^_(\d+)_(\d+)_(\d+)_(\d+)$/.exec(key) ?? [];
  if (thousandths === undefined) return [];
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return [[`${whole}.${thousandths}`, title]];
}

const PCM_RATE = 48_000;

/** What ffmpeg decodes between two times (seconds): one channel, 16 bits. */
function decode(path: string, from: number, to: number): Buffer {
  const args = ['-v', 'error', '-i', path, '-ac', '1', '-ar', String(PCM_RATE), '-f', 's16le', '-'];
  const pcm = execFileSync('ffmpeg', args, { maxBuffer: 1 << 28 });
  return pcm.subarray(Math.round(from * PCM_RATE) * 2, Math.round(to * PCM_RATE) * 2);
}

/** The loudest sample between two times (seconds), of 32768. */
export function loudest(path: string, from: number, to: number): number {
  const pcm = decode(path, from, to);
  let most = 0;
  for (let at = 0; at < pcm.length; at += 2) most = Math.max(most, Math.abs(pcm.readInt16LE(at)));
  return most;
}

/** What is heard between two times (seconds). */
export const heardIn = (path: string, from: number, to: number): Heard =>
  analyse(toSamples(decode(path, from, to)), PCM_RATE);
