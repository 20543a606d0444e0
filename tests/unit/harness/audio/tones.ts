export const RATE = 48_000;

/** `seconds` of a tone of `frequency` Hz, from −1 to 1. */
export function sine(frequency: number, seconds: number, amplitude: number): number[] {
  return Array.from(
    { length: seconds * RATE },
    (_, index) => amplitude * Math.sin((2 * Math.PI * frequency * index) / RATE),
  );
}

export function silence(seconds: number): number[] {
  return Array.from({ length: seconds * RATE }, () => 0);
}

/** 16 bits, little-endian, one channel. */
export function pcmOf(samples: readonly number[]): Buffer {
  const pcm = Buffer.alloc(2 * samples.length);
  for (const [index, sample] of samples.entries()) pcm.writeInt16LE(Math.round(sample * 32767), 2 * index);
  return pcm;
}
