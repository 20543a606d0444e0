import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { runProgram } from '../harness/audio-files.ts';

interface VideoStream {
  codec_name: string;
  profile: string;
  pix_fmt: string;
  width: number;
  height: number;
  r_frame_rate: string;
  duration: string;
  has_b_frames: number;
}

interface Probed {
  format: { duration: string; format_name: string; tags: Record<string, string> };
  streams: ({ codec_type: string } & VideoStream)[];
}

/** ffprobe's description of a video. */
export function probeVideo(path: string): Probed {
  return JSON.parse(
    runProgram('ffprobe', '-v', 'error', '-of', 'json', '-show_format', '-show_streams', path),
  );
}

/** What mediainfo says of a video: an independent reader beside ffprobe. */
export interface VideoFacts {
  /** Such as `Constrained High@L3.1`: High without what needs later pictures. */
  profile: string;
  chroma: string;
  bits: number;
  audio: string;
  /** Seconds, of pictures and of audio. */
  durations: number[];
  /** Whether its header comes first, so that it plays while it loads. */
  isStreamable: boolean;
}

export function videoFactsOf(path: string): VideoFacts {
  const { media }: { media: { track: Record<string, string>[] } } = JSON.parse(
    runProgram('mediainfo', '--Output=JSON', path),
  );
  const [general, video, audio] = ['General', 'Video', 'Audio'].map(
    (type) => media.track.find((track) => track['@type'] === type) ?? {},
  );
  return {
    profile: `${video?.['Format_Profile']}@L${video?.['Format_Level']}`,
    chroma: `${video?.['ColorSpace']} ${video?.['ChromaSubsampling']}`,
    bits: Number(video?.['BitDepth']),
    audio: `${audio?.['Format']} ${audio?.['Format_AdditionalFeatures']}`,
    durations: [video, audio].map((track) => Number(track?.['Duration'])),
    isStreamable: general?.['IsStreamable'] === 'Yes',
  };
}

/** The times (seconds) of the pictures that need no other one. */
export function keyFramesOf(path: string): number[] {
  const args = [
    '-v',
    'error',
    '-select_streams',
    'v',
    '-skip_frame',
    'nokey',
    '-show_entries',
    'frame=pts_time',
  ];
  return runProgram('ffprobe', ...args, '-of', 'csv=p=0', path)
    .split('\n')
    .filter(Boolean)
    .map(Number.parseFloat);
}

/** A decoded picture. */
export interface Frame {
  width: number;
  height: number;
  /** Red, green and blue of each pixel. */
  pixels: Buffer;
}

/** ffmpeg's picture at a time in seconds. */
export function frameAt(path: string, at: number): Frame {
  const { width = 0, height = 0 } =
    probeVideo(path).streams.find((each) => each.codec_type === 'video') ?? {};
  const args = [
    '-v',
    'error',
    '-ss',
    String(at),
    '-i',
    path,
    '-frames:v',
    '1',
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgb24',
    '-',
  ];
  return { width, height, pixels: execFileSync('ffmpeg', args, { maxBuffer: 1 << 28 }) };
}

/** The atoms of an MP4 at its top, in order. */
export function atomsOf(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const size = view.getUint32(at);
    names.push(new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8)));
    at += size === 1 ? Number(view.getBigUint64(at + 8)) : size;
  }
  return names;
}

export const VIDEO_INPUT = '#video-file';

/** Plays a video in a page of the extension, and seeks in it. Returns what it shows there. */
export async function playInPage(page: Page, path: string, at: number): Promise<Played> {
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'video-file' }));
  });
  await page.locator(VIDEO_INPUT).setInputFiles(path);
  return page.evaluate(playVideo, at);
}

interface Played {
  width: number;
  /** Where it was after seeking, in seconds. */
  at: number;
  hasPlayed: boolean;
}

/** Runs in a page: seeks in the video of the input to `at` (seconds), and plays a moment from there. */
export async function playVideo(at: number): Promise<Played> {
  const [file] = document.querySelector<HTMLInputElement>('#video-file')?.files ?? [];
  if (!file) throw new Error('there is no video');
  const video = document.createElement('video');
  video.muted = true;
  const happens = (name: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      video.addEventListener(name, resolve, { once: true });
      video.addEventListener('error', () => reject(new Error(video.error?.message)), { once: true });
    });
  const ready = happens('canplay');
  video.src = URL.createObjectURL(file);
  await ready;
  const sought = happens('seeked');
  video.currentTime = at;
  await sought;
  const found = video.currentTime;
  const moved = happens('timeupdate');
  await video.play();
  await moved;
  video.pause();
  return { width: video.videoWidth, at: found, hasPlayed: video.currentTime > found };
}
