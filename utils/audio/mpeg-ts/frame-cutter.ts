import {
  ADTS_HEADER_BYTES,
  NO_HEADER,
  SAMPLES_PER_BLOCK,
  configurationAt,
  unpackConfiguration,
  frameLengthAt,
} from '#utils/audio/adts/adts-header.ts';
import { createByteWindow } from '#utils/audio/byte-window.ts';
import { PTS_HZ } from './pes-reader.ts';

/** A frame, or bytes between frames, unchanged. */
export interface CutFrame {
  bytes: Uint8Array;
  /** Time in units of 90 kHz. */
  pts: number;
  /** Duration in units of 90 kHz; 0 of bytes that are no frame. */
  units: number;
}

/** Cuts audio into frames, wherever its PES packets end, so that tags can be put between them. */
export interface FrameCutter {
  /** Sets the time (90 kHz) of the first frame that begins from here on. */
  setTime(pts: number): void;
  push(bytes: Uint8Array): void;
  /** Emits the rest unchanged. */
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

  /** Emits one frame, or bytes that are none; returns false when it needs more bytes. */
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
    const { blocks, rate } = unpackConfiguration(configuration);
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

/** Bytes before the next possible header. */
function bytesBeforeHeader(bytes: Uint8Array): number {
  for (let at = 1; at + ADTS_HEADER_BYTES <= bytes.length; at += 1) {
    if (configurationAt(bytes, at) !== NO_HEADER) return at;
  }
  return bytes.length - ADTS_HEADER_BYTES + 1;
}
