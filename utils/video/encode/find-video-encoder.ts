import type { FrameFormat } from '#utils/video/frame-size.ts';

/** High, Main, constrained Baseline (ITU-T H.264, A.2): the first ones need fewer bytes, the last one plays everywhere. */
const PROFILES = ['6400', '4d00', '42e0'];
/** Levels (A.3) by macroblocks of a picture: 3.1 and 4.0 have enough of them, also for 30 pictures a second. */
const LEVEL_3_1 = { macroblocks: 3600, name: '1f' };
const LEVEL_4_0 = '28';

/** How to encode pictures of this format as H.264; undefined where the browser cannot. */
export async function findVideoEncoder({
  width,
  height,
  rate,
  bitrate,
}: FrameFormat): Promise<VideoEncoderConfig | undefined> {
  if (typeof VideoEncoder === 'undefined') return undefined;
  const macroblocks = Math.ceil(width / 16) * Math.ceil(height / 16);
  const level = macroblocks <= LEVEL_3_1.macroblocks ? LEVEL_3_1.name : LEVEL_4_0;
  for (const profile of PROFILES) {
    const config: VideoEncoderConfig = {
      codec: `avc1.${profile}${level}`,
      width,
      height,
      framerate: rate,
      bitrate,
      // Of the description that goes with `avc`, Firefox doubles the first byte of each parameter set: so it is made from
      // the first key packet.
      avc: { format: 'annexb' },
    };
    if (await isSupported(config)) return config;
  }
  return undefined;
}

async function isSupported(config: VideoEncoderConfig): Promise<boolean> {
  try {
    return (await VideoEncoder.isConfigSupported(config)).supported === true;
  } catch {
    // A browser that does not know the codec at all may reject the question.
    return false;
  }
}
