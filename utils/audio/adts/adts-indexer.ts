import { NO_HEADER, unpackConfiguration } from './adts-header.ts';
import { createByteWindow } from '#utils/audio/byte-window.ts';
import { MAX_APPENDED_BYTES, areAppendedTags } from '#utils/audio/id3/appended-tags.ts';
import { MAX_TAG_BYTES } from '#utils/audio/id3/id3-header.ts';
import { findSync } from './find-sync.ts';
import { createFrameLog } from './frame-log.ts';
import { secondsOf, type AudioIndex } from './audio-index.ts';
import { configurationOf, frameEnd, tagEnd, unitAt, type ReadBuffer } from './unit-at.ts';
import { createTimedTagWriter } from '#utils/audio/hydra/timed-tag-writer.ts';

/** Indexes a recording's bytes in one pass. They arrive in chunks that may be cut anywhere. */
export interface AdtsIndexer {
  push(chunk: Uint8Array): void;
  /** Call once, after the last chunk. The index of bytes without any frame has no frames. */
  finish(): AudioIndex;
}

/** A range that is not understood, from `from` to where frames or tags continue. */
interface Loss {
  from: number;
  /** The search has got this far. */
  searched: number;
  /** Where the frame or tag at `from` would end. */
  end?: number;
  /**
   * A tag that was read completely, or one too large to be trusted: it is valid if nothing continues before `end`.
   */
  tag?: Uint8Array | 'large';
}

/** What was seen before segments: pieces of one packet of a transport stream. */
const MAX_STRAY_BYTES = 188;

/** Large chunks are processed in pieces of this size, so that little is held in memory. */
const CHUNK_BYTES = 1 << 16;

export function createAdtsIndexer(): AdtsIndexer {
  const held = createByteWindow();
  const log = createFrameLog();
  const timedTags = createTimedTagWriter();
  let at = 0;
  let loss: Loss | undefined;

  /** Processes as much as the bytes in memory allow. */
  function walk(isLast: boolean): void {
    const buffer: ReadBuffer = { bytes: held.bytes, base: held.base, end: held.end, isLast };
    while (loss ? search(buffer, loss) : step(buffer)) continue;
    // What is before stray bytes or the tags of other programs may still turn out to be whole.
    const mayBeWhole = loss?.end !== undefined && loss.searched <= loss.end + MAX_APPENDED_BYTES;
    held.release(loss && !mayBeWhole ? loss.searched : at);
  }

  /** Processes the unit at `at`; returns false when it needs more bytes. */
  function step(buffer: ReadBuffer): boolean {
    const unit = unitAt(buffer, at, log.configuration);
    if (unit === 'same') return stepFrames(buffer, log.configuration);
    if (unit === 'other') return stepChange(buffer, configurationOf(buffer, at));
    if (unit === 'tag') return stepTag(buffer);
    return unit === 'nothing' && lose();
  }

  /** Processes frames in a row. The unit after a frame confirms it, and is read next. */
  function stepFrames(buffer: ReadBuffer, configuration: number): boolean {
    for (;;) {
      const end = frameEnd(buffer, at);
      const next = unitAt(buffer, end, configuration);
      if (next === 'unseen') return false;
      // A frame that runs into damage is most likely damaged itself, and one such frame ends playback in Chromium.
      if (next === 'nothing') return lose({ end });
      addFrame(buffer, end, configuration);
      if (next !== 'same') return true;
    }
  }

  /**
   * A change of configuration is accepted when a second frame has it too, or when there was no configuration before.
   */
  function stepChange(buffer: ReadBuffer, configuration: number): boolean {
    const end = frameEnd(buffer, at);
    const next = unitAt(buffer, end, configuration);
    if (next === 'unseen') return false;
    const isFirst = log.configuration === NO_HEADER && (next === 'tag' || next === 'end');
    const isBelieved = log.canChange && (next === 'same' || isFirst);
    return isBelieved ? addFrame(buffer, end, configuration) : lose();
  }

  function stepTag(buffer: ReadBuffer): boolean {
    const end = tagEnd(buffer, at);
    if (end - at > MAX_TAG_BYTES) return lose({ end, tag: 'large' });
    const next = unitAt(buffer, end, log.configuration);
    if (next === 'unseen') return false;
    const tag = buffer.bytes.subarray(at - buffer.base, end - buffer.base);
    return next === 'nothing' ? lose({ end, tag: tag.slice() }) : addTag(end, tag);
  }

  function addFrame({ bytes, base }: ReadBuffer, end: number, configuration: number): boolean {
    log.addFrame(configuration, end - at, bytes, at - base);
    at = end;
    return true;
  }

  function addTag(end: number, tag?: Uint8Array): boolean {
    log.addTag(end - at);
    if (tag) timedTags.addTag(tag, log.seconds);
    at = end;
    return true;
  }

  function lose(doubt: Pick<Loss, 'end' | 'tag'> = {}): boolean {
    loss = { from: at, searched: at + 1, ...doubt };
    return true;
  }

  function search(buffer: ReadBuffer, openLoss: Loss): boolean {
    const sync = findSync(buffer, openLoss.searched, log.configuration);
    openLoss.searched = sync.offset;
    if (!sync.isFound) return false;
    if (isStray(buffer, openLoss, sync.offset) || isAppended(buffer, openLoss, sync.offset))
      skipAfterWhole(buffer, openLoss, sync.offset);
    else resolveLoss(openLoss, sync.offset);
    return true;
  }

  /**
   * A few bytes before a segment's tag, left over from X's own stream, are no damage while its clock goes on: everything before
   * them is whole.
   */
  function isStray(buffer: ReadBuffer, openLoss: Loss, offset: number): boolean {
    const { from, end = from, tag } = openLoss;
    const isNear = offset > end && offset - end <= MAX_STRAY_BYTES;
    if (!isNear || tag === 'large' || unitAt(buffer, offset, log.configuration) !== 'tag') return false;
    const added = isAfterFrame(openLoss) ? secondsOf(unpackConfiguration(log.configuration), 1) : 0;
    const next = buffer.bytes.subarray(offset - buffer.base, tagEnd(buffer, offset) - buffer.base);
    return timedTags.continuesAt(next, log.seconds + added);
  }

  /** Tags of other programs are no damage, and neither is what is right before them. Programs that join files leave them inside. */
  function isAppended({ bytes, base, end: last }: ReadBuffer, { end }: Loss, offset: number): boolean {
    return end !== undefined && areAppendedTags(bytes, end - base, offset - base, offset === last);
  }

  const isAfterFrame = ({ from, end = from, tag }: Loss): boolean => end > from && tag === undefined;

  /** Ends a loss that was none: the frame or tag at its beginning is whole, and what follows until `offset` is left out. */
  function skipAfterWhole(buffer: ReadBuffer, openLoss: Loss, offset: number): void {
    const { from, end = from, tag } = openLoss;
    loss = undefined;
    if (isAfterFrame(openLoss)) addFrame(buffer, end, log.configuration);
    if (tag) addTag(end, tag === 'large' ? undefined : tag);
    log.addTag(offset - end);
    at = offset;
  }

  /** Ends a loss at `offset`, where frames or tags continue. */
  function resolveLoss({ end = Infinity, tag }: Loss, offset: number): void {
    loss = undefined;
    if (tag === 'large' && end === offset) addTag(end);
    else if (tag && tag !== 'large' && end <= offset) addTag(end, tag);
    if (at < offset) log.addDamage(at, offset - at);
    at = offset;
  }

  function closeAtEnd(): number {
    const { end } = held;
    if (!loss) return end - at;
    if (loss.end && loss.end > end) return end - at;
    const buffer = { bytes: held.bytes, base: held.base, end, isLast: true };
    if (isAppended(buffer, loss, end)) skipAfterWhole(buffer, loss, end);
    else resolveLoss(loss, end);
    return 0;
  }

  return {
    push(chunk) {
      for (let from = 0; from < chunk.length; from += CHUNK_BYTES) {
        held.append(chunk.subarray(from, from + CHUNK_BYTES));
        walk(false);
      }
    },
    finish() {
      walk(true);
      const cutBytes = closeAtEnd();
      return { ...log.finish(held.end, cutBytes), timedTags: timedTags.finish() };
    },
  };
}
