/** Measurements of a range of audio. */
export interface AudioAnalysis {
  seconds: number;
  /** Root mean square; 1 is full scale. A sine at full volume has 0.707. */
  rms: number;
  /** Hz of the strongest tone; 0 in silence. */
  frequency: number;
}

/** Converts 16-bit samples (little-endian, one channel), as `parec` writes them, to numbers from −1 to 1. */
export function toSamples(pcm: Buffer): Float64Array {
  return Float64Array.from({ length: pcm.length >> 1 }, (_, index) => pcm.readInt16LE(2 * index) / 32768);
}

export function analyse(samples: Float64Array, rate: number): AudioAnalysis {
  const rms = rmsOf(samples);
  return {
    seconds: samples.length / rate,
    rms,
    frequency: rms === 0 ? 0 : dominantFrequency(samples, rate),
  };
}

export function rmsOf(samples: Float64Array): number {
  if (samples.length === 0) return 0;
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

/** Hz of the strongest line in the spectrum of the first 2^15 samples at most. That limits the precision. */
function dominantFrequency(samples: Float64Array, rate: number): number {
  const size = 2 ** Math.min(15, Math.floor(Math.log2(samples.length)));
  const real = Float64Array.from({ length: size }, (_, index) => (samples[index] ?? 0) * hann(index, size));
  const power = spectrum(real);
  let loudest = 1;
  for (let bin = 2; bin < size / 2; bin += 1) if ((power[bin] ?? 0) > (power[loudest] ?? 0)) loudest = bin;
  return (loudest * rate) / size;
}

function hann(index: number, size: number): number {
  return 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size);
}

/** Power of each frequency, by the fast Fourier transform. The length must be a power of two. */
function spectrum(real: Float64Array): Float64Array {
  const [re, im] = transform(real, new Float64Array(real.length));
  return re.map((value, bin) => value * value + (im[bin] ?? 0) ** 2);
}

function transform(re: Float64Array, im: Float64Array): [Float64Array, Float64Array] {
  const size = re.length;
  if (size === 1) return [re, im];
  const [evenRe, evenIm] = transform(everySecond(re, 0), everySecond(im, 0));
  const [oddRe, oddIm] = transform(everySecond(re, 1), everySecond(im, 1));
  const outRe = new Float64Array(size);
  const outIm = new Float64Array(size);
  for (let bin = 0; bin < size / 2; bin += 1) {
    const angle = (-2 * Math.PI * bin) / size;
    const [cos, sin, a, b] = [Math.cos(angle), Math.sin(angle), oddRe[bin] ?? 0, oddIm[bin] ?? 0];
    const turnedRe = a * cos - b * sin;
    const turnedIm = a * sin + b * cos;
    outRe[bin] = (evenRe[bin] ?? 0) + turnedRe;
    outIm[bin] = (evenIm[bin] ?? 0) + turnedIm;
    outRe[bin + size / 2] = (evenRe[bin] ?? 0) - turnedRe;
    outIm[bin + size / 2] = (evenIm[bin] ?? 0) - turnedIm;
  }
  return [outRe, outIm];
}

function everySecond(values: Float64Array, from: 0 | 1): Float64Array {
  return Float64Array.from({ length: values.length / 2 }, (_, index) => values[2 * index + from] ?? 0);
}
