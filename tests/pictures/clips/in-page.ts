import { cutScene, encodeClip, type AudioPacket, type ClipStyle } from '../../../utils/video/index.ts';
import { buildClipScene } from './clip-scenes.ts';

/** A frame of AAC-LC with one silent channel, and its length at 48 kHz in seconds. */
const SILENCE = Uint8Array.of(0x01, 0x18, 0x20, 0x07);
const FRAME = 1024 / 48_000;

/** A second of a clip as the product makes it: an MP4 in base64. `at`: the moment in its middle, in seconds. */
export async function encodeSecond(script: string, style: ClipStyle, at: number): Promise<string> {
  const scene = cutScene(buildClipScene(script, style), { from: at - 0.5, to: at + 0.5 });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await encodeClip(
    scene,
    { rate: 48_000, channels: 1, description: Uint8Array.of(0x11, 0x88), frames: silence(scene.duration) },
    {
      tags: { title: scene.title, artist: scene.host, album: '' },
      write: (bytes) => parts.push(bytes.slice()),
      signal: new AbortController().signal,
      onProgress() {},
    },
  );
  return new Uint8Array(await new Blob(parts).arrayBuffer()).toBase64();
}

async function* silence(seconds: number): AsyncGenerator<AudioPacket[]> {
  for (let at = 0; at < seconds; at += FRAME) yield [{ bytes: SILENCE, at, duration: FRAME }];
}

/** Pictures (data URLs) in rows, as one picture (a data URL). */
export async function tile(rows: readonly (readonly string[])[], scale: number): Promise<string> {
  const images = await Promise.all(rows.map((row) => Promise.all(row.map(load))));
  const gap = 20;
  const heights = images.map((row) => Math.max(...row.map(({ height }) => height * scale)) + gap);
  const widths = images.map((row) => row.reduce((sum, { width }) => sum + width * scale + gap, gap));
  const sheet = document.createElement('canvas');
  sheet.width = Math.max(...widths);
  sheet.height = heights.reduce((sum, height) => sum + height, gap);
  const canvas = sheet.getContext('2d');
  if (!canvas) throw new Error('The browser has no 2D canvas');
  canvas.fillStyle = '#888';
  canvas.fillRect(0, 0, sheet.width, sheet.height);
  let y = gap;
  images.forEach((row, i) => {
    let x = gap;
    for (const image of row) {
      canvas.drawImage(image, x, y, image.width * scale, image.height * scale);
      x += image.width * scale + gap;
    }
    y += heights[i] ?? 0;
  });
  return sheet.toDataURL();
}

async function load(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

Object.assign(globalThis, { encodeSecond, tile });
