import { analyse, rmsOf, toSamples, type Heard } from './analyse.ts';

/** A level from which something can be heard: −60 dB. */
const AUDIBLE = 0.001;
const WINDOW = 0.1;

/** Listens to a stream of sound that never ends, silence being sound too: its clock is the stream's own. */
export interface Meter {
  write(pcm: Buffer): void;
  /** Seconds of sound since the beginning. */
  now(): number;
  /** How many of the seconds since `from` could be heard. */
  soundingSince(from: number): number;
  /** The next `seconds` of sound, once they have passed. */
  listen(seconds: number): Promise<Heard>;
  /** Resolves with the next tenth of a second that can be heard, or that cannot. */
  until(state: 'sounding' | 'silent'): Promise<void>;
}

interface Listener {
  from: number;
  /** Samples. */
  length: number;
  heard: Float64Array[];
  resolve: (heard: Heard) => void;
}

/** `rate`: samples a second, of 16 bits and one channel. */
export function createMeter(rate: number): Meter {
  const size = Math.round(rate * WINDOW);
  const levels: number[] = [];
  let rest = Buffer.alloc(0);
  let listeners: Listener[] = [];
  let waiting: { state: string; resolve: () => void }[] = [];

  function takeWindow(samples: Float64Array): void {
    const rms = rmsOf(samples);
    levels.push(rms);
    const state = rms > AUDIBLE ? 'sounding' : 'silent';
    for (const each of waiting) if (each.state === state) each.resolve();
    waiting = waiting.filter((each) => each.state !== state);
    for (const listener of listeners) hear(listener, samples);
    listeners = listeners.filter(({ heard, length }) => heard.length * size < length);
  }

  function hear({ heard, length, resolve }: Listener, samples: Float64Array): void {
    heard.push(samples);
    if (heard.length * size < length) return;
    resolve(analyse(Float64Array.from(heard.flatMap((each) => [...each])).subarray(0, length), rate));
  }

  return {
    write(pcm) {
      rest = Buffer.concat([rest, pcm]);
      for (; rest.length >= 2 * size; rest = rest.subarray(2 * size))
        takeWindow(toSamples(rest.subarray(0, 2 * size)));
    },
    now: () => levels.length * WINDOW,
    soundingSince: (from) =>
      levels.slice(Math.round(from / WINDOW)).filter((level) => level > AUDIBLE).length * WINDOW,
    listen: (seconds) =>
      new Promise((resolve) => {
        listeners.push({ from: levels.length, length: Math.round(seconds * rate), heard: [], resolve });
      }),
    until: (state) =>
      new Promise((resolve) => {
        waiting.push({ state, resolve });
      }),
  };
}
