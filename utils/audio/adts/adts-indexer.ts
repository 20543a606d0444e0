import { NO_HEADER } from './adts-header.ts';
import { createByteWindow } from '#utils/audio/byte-window.ts';
import { LARGEST_TAG, findSync } from './find-sync.ts';
import { createFrameLog } from './frame-log.ts';
import type { SoundIndex } from './audio-index.ts';
import { configurationOf, frameEnd, tagEnd, thingAt, type Sight } from './unit-at.ts';
import { createTickWriter } from '#utils/audio/hydra/timed-tag-writer.ts';

/** Takes a recording's bytes as they come, in chunks cut anywhere, and says in the end where everything lies. */
export interface AdtsIndexer {
  push(chunk: Uint8Array): void;
  /** To be called once, after the last chunk. Sound without any frame has an index with none. */
  finish(): SoundIndex;
}

/** A stretch that is not understood, from `from` to wherever frames or tags go on. */
interface Loss {
  from: number;
  /** Searched up to here. */
  searched: number;
  /** Where the frame or tag that stands at `from` would end. */
  end?: number;
  /** A tag that was seen whole, or one too large to be believed: good after all, if nothing goes on before `end`. */
  tag?: Uint8Array | 'large';
}

/** Large chunks are taken in pieces, so that what is held stays small. */
const PIECE = 1 << 16;

export function createAdtsIndexer(): AdtsIndexer {
  const held = createByteWindow();
  const log = createFrameLog();
  const ticks = createTickWriter();
  let at = 0;
  let loss: Loss | undefined;

  /** Goes on as far as can be seen. */
  function walk(isWhole: boolean): void {
    const sight: Sight = { bytes: held.bytes, base: held.base, end: held.end, isWhole };
    while (loss ? search(sight, loss) : step(sight)) continue;
    held.release(loss ? loss.searched : at);
  }

  /** Takes what stands at `at`; false when it cannot go on. */
  function step(sight: Sight): boolean {
    const thing = thingAt(sight, at, log.configuration);
    if (thing === 'same') return stepFrames(sight, log.configuration);
    if (thing === 'other') return stepChange(sight, configurationOf(sight, at));
    if (thing === 'tag') return stepTag(sight);
    return thing === 'nothing' && lose();
  }

  /** Takes frames in a row: what follows one proves it, and is the next. */
  function stepFrames(sight: Sight, configuration: number): boolean {
    for (;;) {
      const end = frameEnd(sight, at);
      const next = thingAt(sight, end, configuration);
      if (next === 'unseen') return false;
      // What runs into damage is damaged itself, most likely, and one such frame ends the playing in Chromium.
      if (next === 'nothing') return lose({ end });
      takeFrame(end, configuration);
      if (next !== 'same') return true;
    }
  }

  /** Another configuration is believed when a second frame has it too, or when there is none to differ from. */
  function stepChange(sight: Sight, configuration: number): boolean {
    const end = frameEnd(sight, at);
    const next = thingAt(sight, end, configuration);
    if (next === 'unseen') return false;
    const isFirst = log.configuration === NO_HEADER && (next === 'tag' || next === 'end');
    const isBelieved = log.mayChange && (next === 'same' || isFirst);
    return isBelieved ? takeFrame(end, configuration) : lose();
  }

  function stepTag(sight: Sight): boolean {
    const end = tagEnd(sight, at);
    if (end - at > LARGEST_TAG) return lose({ end, tag: 'large' });
    const next = thingAt(sight, end, log.configuration);
    if (next === 'unseen') return false;
    const tag = sight.bytes.subarray(at - sight.base, end - sight.base);
    return next === 'nothing' ? lose({ end, tag: tag.slice() }) : takeTag(end, tag);
  }

  function takeFrame(end: number, configuration: number): boolean {
    log.addFrame(configuration, end - at);
    at = end;
    return true;
  }

  function takeTag(end: number, tag?: Uint8Array): boolean {
    log.addTag(end - at);
    if (tag) ticks.addTag(tag, log.seconds);
    at = end;
    return true;
  }

  function lose(doubt: Pick<Loss, 'end' | 'tag'> = {}): boolean {
    loss = { from: at, searched: at + 1, ...doubt };
    return true;
  }

  function search(sight: Sight, lost: Loss): boolean {
    const sync = findSync(sight, lost.searched, log.configuration);
    lost.searched = sync.offset;
    if (sync.isFound) settle(lost, sync.offset);
    return sync.isFound;
  }

  /** Ends a loss where things go on again, at `offset`. */
  function settle({ end = Infinity, tag }: Loss, offset: number): void {
    loss = undefined;
    if (tag === 'large' && end === offset) takeTag(end);
    else if (tag && tag !== 'large' && end <= offset) takeTag(end, tag);
    if (at < offset) log.addDamage(at, offset - at);
    at = offset;
  }

  function settleEnd(): number {
    const { end } = held;
    if (!loss) return end - at;
    if (loss.end && loss.end > end) return end - at;
    settle(loss, end);
    return 0;
  }

  return {
    push(chunk) {
      for (let from = 0; from < chunk.length; from += PIECE) {
        held.append(chunk.subarray(from, from + PIECE));
        walk(false);
      }
    },
    finish() {
      walk(true);
      const cutBytes = settleEnd();
      return { ...log.finish(held.end, cutBytes), ticks: ticks.finish() };
    },
  };
}
