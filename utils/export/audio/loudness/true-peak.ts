/** Finds the peak of what the samples stand for: between two of them it may be higher. */
export interface TruePeakMeter {
  add(samples: Float32Array): void;
  /** 1 is full scale. */
  peak(): number;
}

const PHASES = 4;
/** Samples on each side. */
const REACH = 6;

/** Four times as many samples, by a windowed sinc (ITU-R BS.1770-4, annex 2). One meter for each channel. */
export function createTruePeakMeter(): TruePeakMeter {
  const taps = interpolationTaps();
  const width = 2 * REACH;
  const history = new Float32Array(2 * width);
  let next = 0;
  let peak = 0;
  /** The loudest of the samples that the interpolation reads: if it is low, so is all between them. */
  let recent = 0;

  return {
    add(samples) {
      for (const sample of samples) {
        // Twice, so that the last `width` samples always lie in a row.
        history[next] = sample;
        history[next + width] = sample;
        next = (next + 1) % width;
        const size = Math.abs(sample);
        if (size > peak) peak = size;
        recent = Math.max(size, recent * 0.97);
        // The sum of the taps is below two: nothing quieter can exceed the peak.
        if (recent * 2 < peak) continue;
        for (const phase of taps) {
          let sum = 0;
          for (let i = 0; i < width; i += 1) sum += (history[next + i] ?? 0) * (phase[i] ?? 0);
          const between = Math.abs(sum);
          if (between > peak) peak = between;
        }
      }
    },
    peak: () => peak,
  };
}

function interpolationTaps(): Float64Array[] {
  return Array.from({ length: PHASES - 1 }, (_, phase) => {
    const shift = (phase + 1) / PHASES;
    return Float64Array.from({ length: 2 * REACH }, (_tap, i) => {
      const x = i - (REACH - 1) - shift;
      const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / REACH);
      return (Math.sin(Math.PI * x) / (Math.PI * x)) * window;
    });
  });
}
