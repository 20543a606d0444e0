import { afterEach, expect, it, vi } from 'vitest';
import { encodeFrames } from '../../../utils/video/encode/encode-frames.ts';
import { findVideoEncoder, frameFormatOf } from '../../../utils/video/index.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser that encodes these profiles; it throws at what it does not know, as some do. */
function stubEncoder(...profiles: string[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('VideoEncoder', {
    isConfigSupported: async ({ codec }: { codec: string }) => {
      asked.push(codec);
      if (codec.startsWith('avc1.64') && !profiles.includes('64')) throw new TypeError('What is High?');
      return { supported: profiles.some((profile) => codec.startsWith(`avc1.${profile}`)) };
    },
  });
  return asked;
}

const SQUARE = frameFormatOf({ shape: 'square', quality: 'standard' });

it.each([
  [['64', '4d', '42'], 'avc1.64001f'],
  [['4d', '42'], 'avc1.4d001f'],
  [['42'], 'avc1.42e01f'],
  [[], undefined],
])('of the profiles %j the best one is used', async (profiles, codec) => {
  const asked = stubEncoder(...profiles);

  const config = await findVideoEncoder(SQUARE);

  expect(config?.codec).toBe(codec);
  expect(asked[0]).toBe('avc1.64001f');
});

it('larger pictures need a higher level', async () => {
  stubEncoder('64');

  const config = await findVideoEncoder(frameFormatOf({ shape: 'portrait', quality: 'sharp' }));

  expect(config).toMatchObject({ codec: 'avc1.640028', width: 1080, height: 1920, framerate: 30 });
});

it('a browser without any encoder says so before it draws', async () => {
  stubEncoder();
  let drawn = 0;
  const canvas = Object.create(null);
  const packets = encodeFrames({
    duration: 1,
    format: SQUARE,
    draw: () => (drawn += 1),
    canvas,
    signal: new AbortController().signal,
  });

  await expect(packets.next()).rejects.toMatchObject({ code: 'no-video' });
  expect(drawn).toBe(0);
  vi.unstubAllGlobals();
  expect(await findVideoEncoder(SQUARE)).toBeUndefined();
});
