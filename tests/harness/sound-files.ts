import { execFileSync } from 'node:child_process';
import { utf8Env } from './utf8-env.ts';

/** What a program that nobody here wrote says on its standard output. */
export function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
    env: utf8Env(),
  });
}

/** A hash of the packets of an ADTS file. */
export const hashOfAdts = (path: string): string =>
  run(
    'ffmpeg',
    '-v',
    'error',
    '-f',
    'aac',
    '-i',
    path,
    '-c',
    'copy',
    '-bsf:a',
    'aac_adtstoasc',
    '-f',
    'streamhash',
    '-',
  );

/** A hash of the packets of the sound in an MP4 file. */
export const hashOfMp4 = (path: string): string =>
  run('ffmpeg', '-v', 'error', '-i', path, '-map', '0:a', '-c', 'copy', '-f', 'streamhash', '-');

interface Probed {
  format: { duration: string; tags: Record<string, string> };
  streams: { codec_type: string; codec_name: string; duration: string; sample_rate: string }[];
  chapters: { start_time: string; tags: { title: string } }[];
}

/** What ffprobe reads in a file. */
export function probe(path: string): Probed {
  const args = ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', '-show_chapters'];
  return JSON.parse(run('ffprobe', ...args, path));
}
