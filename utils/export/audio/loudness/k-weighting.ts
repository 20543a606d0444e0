/** A filter with two poles and two zeros; keeps its state between calls. */
export type Biquad = (sample: number) => number;

interface Coefficients {
  b: readonly [number, number, number];
  a: readonly [number, number];
}

/**
 * How a head hears (ITU-R BS.1770-4, annex 1): a filter that raises what is above some 1.5 kHz, then a high pass. The standard has
 * coefficients for 48 kHz alone; these parameters give the same ones there, and the right ones at other rates.
 */
export function createKWeighting(rate: number): Biquad {
  const lift = createBiquad(liftOf(rate));
  const highPass = createBiquad(highPassOf(rate));
  return (sample) => highPass(lift(sample));
}

function liftOf(rate: number): Coefficients {
  const [frequency, gain, q] = [1681.974450955533, 3.999843853973347, 0.7071752369554196];
  const k = Math.tan((Math.PI * frequency) / rate);
  const high = 10 ** (gain / 20);
  const band = high ** 0.4996667741545416;
  const scale = 1 + k / q + k * k;
  return {
    b: [
      (high + (band * k) / q + k * k) / scale,
      (2 * (k * k - high)) / scale,
      (high - (band * k) / q + k * k) / scale,
    ],
    a: [(2 * (k * k - 1)) / scale, (1 - k / q + k * k) / scale],
  };
}

function highPassOf(rate: number): Coefficients {
  const [frequency, q] = [38.13547087602444, 0.5003270373238773];
  const k = Math.tan((Math.PI * frequency) / rate);
  const scale = 1 + k / q + k * k;
  // As in the standard, the numerator is not scaled.
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / scale, (1 - k / q + k * k) / scale] };
}

function createBiquad({ b: [b0, b1, b2], a: [a1, a2] }: Coefficients): Biquad {
  let [first, second] = [0, 0];
  return (sample) => {
    const result = b0 * sample + first;
    first = b1 * sample - a1 * result + second;
    second = b2 * sample - a2 * result;
    return result;
  };
}
