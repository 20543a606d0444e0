import { SAMPLING_RATES } from '#utils/audio/adts/adts-header.ts';
import type { BoxWriter } from './box-writer.ts';
import type { SampleTable } from './sample-table.ts';

const DESCRIPTOR = { elementaryStream: 3, decoderConfig: 4, decoderSpecific: 5, syncLayer: 6 };
const MPEG4_AUDIO = 0x40;
/** Stream type 5 (audio), and the bit that is always set. */
const AUDIO_STREAM = 0x15;

/** The `stsd` box: AAC, and how to decode it (ISO/IEC 14496-1 and -14). */
export function writeSampleDescription(writer: BoxWriter, table: SampleTable): void {
  const { rate, channels } = table;
  writer.fullBox('stsd', 0, 0, () => {
    writer.u32(1);
    writer.box('mp4a', () => {
      writer.zeros(6);
      writer.u16(1);
      writer.zeros(8);
      writer.u16(channels || 2, 16);
      writer.u32(0);
      // A number of 16.16 bits is below 65,536 Hz; the decoder's own configuration has the rate.
      writer.u32(rate < 0x10000 ? rate * 0x10000 : 0);
      writer.fullBox('esds', 0, 0, () => writeStreamDescriptor(writer, table));
    });
  });
}

function writeStreamDescriptor(writer: BoxWriter, table: SampleTable): void {
  const config = audioSpecificConfig(table);
  const bitRate = table.units > 0 ? Math.round((table.bytes * 8 * table.rate) / table.units) : 0;
  const header = 2;
  const decoderLength = 13 + header + config.length;
  writer.u8(DESCRIPTOR.elementaryStream, 3 + header + decoderLength + header + 1);
  writer.u16(0);
  writer.u8(0);
  writer.u8(DESCRIPTOR.decoderConfig, decoderLength, MPEG4_AUDIO, AUDIO_STREAM);
  writer.zeros(3);
  writer.u32(bitRate, bitRate);
  writer.u8(DESCRIPTOR.decoderSpecific, config.length, ...config);
  writer.u8(DESCRIPTOR.syncLayer, 1, 2);
}

/** Object type, sampling rate and channels in 5, 4 and 4 bits (ISO/IEC 14496-3, 1.6.2.1). */
export function audioSpecificConfig({ objectType, rate, channels }: AudioConfig): [number, number] {
  const rateIndex = SAMPLING_RATES.findIndex((known) => known === rate);
  // Channels that only the stream itself states cannot be given here: decoders follow the stream.
  const channelConfiguration = channels === 8 ? 7 : channels || 2;
  const bits = (objectType << 11) | (rateIndex << 7) | (channelConfiguration << 3);
  return [bits >> 8, bits & 0xff];
}

interface AudioConfig {
  objectType: number;
  /** Hz */
  rate: number;
  channels: number;
}
