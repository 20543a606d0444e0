import { audioSpecificConfig, secondsOf, type Run } from '#utils/audio/index.ts';

/** Called with the number of each decoded frame and its audio, which is closed afterwards. */
type OnFrame = (index: number, audio: AudioData) => void;

/** Whether this browser can decode frames of this configuration without an `<audio>`. */
export async function canDecode(run: Run): Promise<boolean> {
  if (typeof AudioDecoder === 'undefined') return false;
  const { supported } = await AudioDecoder.isConfigSupported(configOf(run));
  return supported === true;
}

/**
 * Decodes consecutive frames of one configuration. Returns the indices (in `payloads`) of those that cannot be
 * decoded.
 */
export async function decodeFrames(
  run: Run,
  payloads: readonly Uint8Array[],
  onFrame: OnFrame = () => undefined,
): Promise<number[]> {
  const broken: number[] = [];
  for (let next = 0; next < payloads.length;) {
    const failed = await decodeUntilFailure(run, payloads, next, onFrame);
    if (failed === undefined) return broken;
    broken.push(failed);
    next = failed + 1;
  }
  return broken;
}

/** A decoder that fails is closed permanently: this returns the index of the frame where it failed. */
async function decodeUntilFailure(
  run: Run,
  payloads: readonly Uint8Array[],
  first: number,
  onFrame: OnFrame,
): Promise<number | undefined> {
  const frame = secondsOf(run, 1) * 1e6;
  let lastDecoded = first - 1;
  let hasFailed = false;
  const decoder = new AudioDecoder({
    output(audio) {
      lastDecoded = Math.round(audio.timestamp / frame);
      onFrame(lastDecoded, audio);
      audio.close();
    },
    error() {
      hasFailed = true;
    },
  });
  decoder.configure(configOf(run));
  for (let i = first; i < payloads.length && decoder.state === 'configured'; i += 1) {
    const data = payloads[i] ?? new Uint8Array();
    decoder.decode(new EncodedAudioChunk({ type: 'key', timestamp: Math.round(i * frame), data }));
  }
  try {
    if (decoder.state === 'configured') await decoder.flush();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    hasFailed = true;
  }
  if (decoder.state !== 'closed') decoder.close();
  return hasFailed ? Math.min(lastDecoded + 1, payloads.length - 1) : undefined;
}

function configOf(run: Run): AudioDecoderConfig {
  return {
    codec: 'mp4a.40.2',
    sampleRate: run.rate,
    numberOfChannels: run.channels || 2,
    description: Uint8Array.from(audioSpecificConfig(run)),
  };
}
