import { createEncoder } from 'wasm-media-encoders';
import { decodeRun, detectPcmFormat } from './decode-run.ts';
import type { AudioRun } from './plan-runs.ts';
import { amplify, measureGain } from './loudness/measure-run.ts';
import type { EncodeOptions } from './sink.ts';

/** The encoder, which the build copies into the extension. */
const ENCODER = '/mp3-encoder.wasm';
/** kbit/s by number of channels: enough for speech, and supported by every player. */
const BIT_RATES = { 1: 64, 2: 128 } as const;

/** Re-encodes a run behind its ID3 tag, for services that accept only MP3. Throws CodedError `no-decoder`. */
export async function writeMp3(
  run: AudioRun,
  tag: Uint8Array<ArrayBuffer>,
  { sink, signal, onProgress, isLevelled }: EncodeOptions,
): Promise<void> {
  const format = await detectPcmFormat(run, signal);
  const { rate, channels, samples } = format;
  const before = isLevelled ? 0.5 : 0;
  const gain = isLevelled ? await measureGain(run, format, signal, (share) => onProgress(share * before)) : 1;
  const encoder = await createEncoder('audio/mpeg', ENCODER);
  encoder.configure({ sampleRate: rate, channels, bitrate: BIT_RATES[channels] });
  sink.write(tag);
  let done = 0;
  for await (const planes of decodeRun(run, format, signal)) {
    amplify(planes, gain);
    // A view into the encoder's memory, which the next call overwrites.
    sink.write(encoder.encode(planes));
    done += planes[0]?.length ?? 0;
    onProgress(before + (1 - before) * Math.min(1, done / samples));
  }
  sink.write(encoder.finalize());
}
