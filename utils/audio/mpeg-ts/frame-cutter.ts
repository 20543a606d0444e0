import {
  ADTS_HEADER_BYTES,
  NO_HEADER,
  SAMPLES_PER_BLOCK,
  configurationAt,
  describeConfiguration,
  frameLengthAt,
} from '#utils/audio/adts/adts-header.ts';
import { createByteWindow } from '#utils/audio/byte-window.ts';
import { PTS_HZ } from './pes-reader.ts';

/** A frame, or bytes between frames that are none, as they are. */
export interface CutFrame {
  bytes: Uint8Array;
  /** 90 kHz. */
  pts: number;
  /** How long it sounds, in 90 kHz; 0 of what is no frame. */
  units: number;
}

/** Cuts the sound, whose PES packets may end anywhere, into its frames, so that tags can be put between them. */
export interface FrameCutter {
  /** The first frame that begins from here on is of this time, in 90 kHz. */
  setTime(pts: number): void;
  push(bytes: Uint8Array): void;
  /** What is left goes out as it is. */
  flush(): void;
}

export function createFrameCutter(emit: (frame: CutFrame) => void): FrameCutter {
  const held = createByteWindow();
  let at = 0;
  let pts = 0;
  let pending: { pts: number; from: number } | undefined;

  function emitFrame(length: number, units: number): void {
    if (pending && pending.from <= at) {
      ({ pts } = pending);
      pending = undefined;
    }
    const start = at - held.base;
    emit({ bytes: held.bytes.slice(start, start + length), pts, units });
    pts += units;
    at += length;
  }

  /** Takes one thing; false when more must be seen first. */
  function step(): boolean {
    const left = held.end - at;
    if (left < ADTS_HEADER_BYTES) return false;
    const start = at - held.base;
    const configuration = configurationAt(held.bytes, start);
    if (configuration === NO_HEADER) {
      emitFrame(bytesBeforeHeader(held.bytes.subarray(start, start + left)), 0);
      return true;
    }
    const length = frameLengthAt(held.bytes, start);
    if (length > left) return false;
    const { blocks, rate } = describeConfiguration(configuration);
    emitFrame(length, (blocks * SAMPLES_PER_BLOCK * PTS_HZ) / rate);
    return true;
  }

  function walk(): void {
    while (step()) continue;
    held.release(at);
  }

  return {
    setTime(next) {
      pending = { pts: next, from: held.end };
    },
    push(bytes) {
      held.append(bytes);
      walk();
    },
    flush() {
      if (held.end > at) emitFrame(held.end - at, 0);
      held.release(at);
    },
  };
}

/** Bytes up to where a header may be. */
function bytesBeforeHeader(bytes: Uint8Array): number {
  for (let at = 1; at + ADTS_HEADER_BYTES <= bytes.length; at += 1) {
    if (configurationAt(bytes, at) !== NO_HEADER) return at;
  }
  return bytes.length - ADTS_HEADER_BYTES + 1;
}
