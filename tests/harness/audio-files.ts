import { execFileSync } from 'node:child_process';
import { utf8Env } from './utf8-env.ts';
import { analyse, toSamples, type AudioAnalysis } from './audio/analyse.ts';

/** Runs a program. Returns its standard output. */
export function runProgram(program: string, ...args: string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
    env: utf8Env(),
  });
}

/** ffmpeg's name for each format, and the filter that makes its packets comparable with those of an .m4a. */
const INPUTS = {
  adts: { format: ['-f', 'aac'], filter: ['-bsf:a', 'aac_adtstoasc'] },
  ts: { format: ['-f', 'mpegts'], filter: ['-bsf:a', 'aac_adtstoasc'] },
  mp4: { format: ['-f', 'mov'], filter: [] },
};
export type AudioFormat = keyof typeof INPUTS;

/** The output of one of ffmpeg's hashing muxers for the audio packets of a file. */
function hash(path: string, kind: AudioFormat, muxer: 'streamhash' | 'framehash'): string {
  const { format, filter } = INPUTS[kind];
  const copy = ['-map', '0:a', '-c', 'copy', ...filter, '-f', muxer, '-'];
  return runProgram('ffmpeg', '-v', 'error', ...format, '-i', path, ...copy);
}

/** A hash of all audio packets of a file. */
export const hashOf = (path: string, kind: AudioFormat): string => hash(path, kind, 'streamhash');

/** The size and hash of each audio packet of a file, in order. */
export const packetsOf = (path: string, kind: AudioFormat): string[] =>
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

/** ffprobe's description of a file. */
export function probe(path: string): Probed {
  const args = ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', '-show_chapters'];
  return JSON.parse(runProgram('ffprobe', ...args, path));
}

/** A chapter: its start (seconds, three decimals) and its title. */
export type ListedChapter = [at: string, title: string];

/** The chapters that ffprobe lists. */
export const chaptersOf = (path: string): ListedChapter[] =>
  probe(path).chapters.map(({ start_time, tags: { title } }) => [Number(start_time).toFixed(3), title]);

/** The chapters that mediainfo lists: one list for each form in which the file has them. */
export function menusOf(path: string): ListedChapter[][] {
  const { media }: { media: { track: MediaInfoTrack[] } } = JSON.parse(
    runProgram('mediainfo', '--Output=JSON', path),
  );
  const menus = media.track.filter((track) => track['@type'] === 'Menu');
  return menus.map(({ extra = {} }) => Object.entries(extra).flatMap(chapterOf));
}

interface MediaInfoTrack {
  '@type': string;
  extra?: Record<string, string>;
}

/** The chapter of a key such as `_01_02_03_456`. Other keys are not chapters. */
function chapterOf([key, title]: [string, string]): ListedChapter[] {
  const [, hours, minutes, seconds, thousandths] = /^_(\d+)_(\d+)_(\d+)_(\d+)$/.exec(key) ?? [];
  if (thousandths === undefined) return [];
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return [[`${total}.${thousandths}`, title]];
}

const PCM_RATE = 48_000;

/** ffmpeg's decoded audio between two times (seconds): one channel, 16 bits. */
function decode(path: string, from: number, to: number): Buffer {
  const args = ['-v', 'error', '-i', path, '-ac', '1', '-ar', String(PCM_RATE), '-f', 's16le', '-'];
  const pcm = execFileSync('ffmpeg', args, { maxBuffer: 1 << 28 });
  return pcm.subarray(Math.round(from * PCM_RATE) * 2, Math.round(to * PCM_RATE) * 2);
}

/** ffmpeg's decoded audio: one channel at 48 kHz, from −1 to 1. */
export const samplesOf = (path: string): Float64Array => toSamples(decode(path, 0, Infinity));

/** The highest absolute sample value (0–32768) between two times in seconds. */
export function peakSample(path: string, from: number, to: number): number {
  const pcm = decode(path, from, to);
  let peak = 0;
  for (let at = 0; at < pcm.length; at += 2) peak = Math.max(peak, Math.abs(pcm.readInt16LE(at)));
  return peak;
}

/** Analyses the audio between two times in seconds. */
export const analyseRange = (path: string, from: number, to: number): AudioAnalysis =>
  analyse(toSamples(decode(path, from, to)), PCM_RATE);
