import { analyse, rmsOf, toSamples, type AudioAnalysis } from './analyse.ts';

/** The lowest audible level: −60 dB. */
const AUDIBLE = 0.001;
const WINDOW = 0.1;

/** Measures an endless audio stream. Silence is part of the stream, so the stream is its own clock. */
export interface Meter {
  write(pcm: Buffer): void;
  /** Seconds of audio since the start. */
  now(): number;
  /** The number of audible seconds since `from`. */
  audibleSince(from: number): number;
  /** Analyses the next `seconds` of audio. */
  listen(seconds: number): Promise<AudioAnalysis>;
  /** Resolves with the next tenth of a second that is audible, or silent. */
  until(state: 'audible' | 'silent'): Promise<void>;
}

interface Listener {
  from: number;
  /** Samples. */
  length: number;
  samplesSoFar: Float64Array[];
  resolve: (samplesSoFar: AudioAnalysis) => void;
}

/** `rate` is in samples a second. The samples have 16 bits and one channel. */
export function createMeter(rate: number): Meter {
  const size = Math.round(rate * WINDOW);
  const levels: number[] = [];
  let rest = Buffer.alloc(0);
  let listeners: Listener[] = [];
  let waiting: { state: string; resolve: () => void }[] = [];

  function addWindow(samples: Float64Array): void {
    const rms = rmsOf(samples);
    levels.push(rms);
    const state = rms > AUDIBLE ? 'audible' : 'silent';
    for (const each of waiting) if (each.state === state) each.resolve();
    waiting = waiting.filter((each) => each.state !== state);
    for (const listener of listeners) feed(listener, samples);
    listeners = listeners.filter(({ samplesSoFar, length }) => samplesSoFar.length * size < length);
  }

  function feed({ samplesSoFar, length, resolve }: Listener, samples: Float64Array): void {
    samplesSoFar.push(samples);
    if (samplesSoFar.length * size < length) return;
    resolve(analyse(Float64Array.from(samplesSoFar.flatMap((each) => [...each])).subarray(0, length), rate));
  }

  return {
    write(pcm) {
      rest = Buffer.concat([rest, pcm]);
      for (; rest.length >= 2 * size; rest = rest.subarray(2 * size))
        addWindow(toSamples(rest.subarray(0, 2 * size)));
    },
    now: () => levels.length * WINDOW,
    audibleSince: (from) =>
      levels.slice(Math.round(from / WINDOW)).filter((level) => level > AUDIBLE).length * WINDOW,
    listen: (seconds) =>
      new Promise((resolve) => {
        listeners.push({
          from: levels.length,
          length: Math.round(seconds * rate),
          samplesSoFar: [],
          resolve,
        });
      }),
    until: (state) =>
      new Promise((resolve) => {
        waiting.push({ state, resolve });
      }),
  };
}
