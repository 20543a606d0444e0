import { CodedError } from '#utils/coded-error.ts';
import { decodeRun, detectPcmFormat, type PcmFormat, type Planes } from './decode-run.ts';
import type { AudioRun } from './plan-runs.ts';
import { amplify, measureGain } from './loudness/measure-run.ts';
import type { EncodeOptions } from './sink.ts';

const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;
/** A WAV has 32-bit sizes. */
const MAX_DATA_BYTES = 2 ** 32 - 1 - HEADER_BYTES;

/** Writes a run as 16-bit PCM. Throws CodedError `too-long` where a WAV cannot hold it, and `no-decoder`. */
export async function writeWav(
  run: AudioRun,
  { sink, signal, onProgress, isLevelled }: EncodeOptions,
): Promise<void> {
  const format = await detectPcmFormat(run, signal);
  if (format.samples * format.channels * BYTES_PER_SAMPLE > MAX_DATA_BYTES) {
    throw new CodedError('too-long', 'A WAV holds 4 GiB at most');
  }
  const before = isLevelled ? 0.5 : 0;
  const gain = isLevelled ? await measureGain(run, format, signal, (share) => onProgress(share * before)) : 1;
  sink.write(wavHeader(format, format.samples));
  let samples = 0;
  let buffer = new Uint8Array();
  for await (const planes of decodeRun(run, format, signal)) {
    amplify(planes, gain);
    const bytes = planes.length * (planes[0]?.length ?? 0) * BYTES_PER_SAMPLE;
    if (buffer.length < bytes) buffer = new Uint8Array(bytes);
    sink.write(interleave(planes, buffer));
    samples += planes[0]?.length ?? 0;
    onProgress(before + (1 - before) * Math.min(1, samples / format.samples));
  }
  // The decoded length may differ from the computed one.
  sink.overwriteStart(wavHeader(format, samples));
}

/** `RIFF`, `fmt ` and the header of `data`, little-endian (Microsoft, "Multimedia Programming Interface", 1991). */
export function wavHeader({ rate, channels }: PcmFormat, samples: number): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(HEADER_BYTES);
  const view = new DataView(header.buffer);
  const frameBytes = channels * BYTES_PER_SAMPLE;
  const dataBytes = samples * frameBytes;
  const pcm = 1;
  const writeText = (at: number, text: string) => header.set(new TextEncoder().encode(text), at);
  writeText(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  writeText(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, pcm, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * frameBytes, true);
  view.setUint16(32, frameBytes, true);
  view.setUint16(34, BYTES_PER_SAMPLE * 8, true);
  writeText(36, 'data');
  view.setUint32(40, dataBytes, true);
  return header;
}

/** Interleaved samples, 16 bits each, little-endian; written to the start of `buffer`. */
export function interleave(planes: Planes, buffer: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const channels = planes.length;
  const length = planes[0]?.length ?? 0;
  const view = new DataView(buffer.buffer);
  planes.forEach((plane, channel) => {
    for (let i = 0; i < length; i += 1) {
      const value = Math.round((plane[i] ?? 0) * 32768);
      const clipped = Math.max(-32768, Math.min(32767, value));
      view.setInt16((i * channels + channel) * BYTES_PER_SAMPLE, clipped, true);
    }
  });
  return buffer.subarray(0, length * channels * BYTES_PER_SAMPLE);
}
