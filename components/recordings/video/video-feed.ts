import { VIDEO_HZ, videoFragment, videoInit, type Video, type VideoGroup } from '#utils/audio/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import { concatBytes } from '#utils/concat-bytes.ts';

/** Feeds a `<video>` with the groups around its position, whatever the recording's length. */
export interface VideoFeed {
  /** Moves the element to `position` (seconds), and feeds it there. */
  seek(position: number): void;
  close(): void;
}

export interface VideoFeedDependencies {
  element: HTMLVideoElement;
  video: Video;
  /** Of the recording, in seconds: the last frame stays until then. */
  duration: number;
  /** Called where the video cannot be read, or is of a codec that the browser lacks. */
  onFailure(error: unknown): void;
}

/** Seconds fed ahead of the position, and kept behind it. */
const AHEAD = 20;
const BEHIND = 20;

export function openVideoFeed(
  { element, video, duration, onFailure }: VideoFeedDependencies,
  start: number,
): VideoFeed {
  const source = new MediaSource();
  const url = URL.createObjectURL(source);
  const closing = new AbortController();
  const { signal } = closing;
  let buffer: SourceBuffer | undefined;
  let position = start;
  /** What is fed next; `'unknown'` until it has been found. */
  let cursor: VideoGroup | 'unknown' | undefined = 'unknown';
  /** Where groups begin that the element has, in seconds: it may be emptied up to one of them. */
  let starts: number[] = [];
  let end = 0;
  /** The sample entry that the buffer expects. */
  let described: Uint8Array | undefined;
  let type = '';
  let firstGroup: ReturnType<Video['groupAt']> | undefined;
  let restarts = 0;
  let isFeeding = false;

  async function feed(): Promise<void> {
    if (isFeeding || source.readyState === 'closed') return;
    isFeeding = true;
    try {
      while (!signal.aborted && (await feedMore()));
    } catch (error) {
      // The browser frees what is behind while the video plays: there is room later.
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      if (!signal.aborted && !element.error && !isFull) onFailure(error);
    } finally {
      isFeeding = false;
    }
  }

  /** Feeds one group. Returns whether there may be more to feed now. */
  async function feedMore(): Promise<boolean> {
    const restart = restarts;
    if (cursor === 'unknown') {
      const found = await video.groupAt(position);
      if (restart !== restarts || signal.aborted) return true;
      if (buffer && starts.length > 0) await updated(buffer, (target) => target.remove(0, Infinity));
      cursor = found;
      starts = [];
      end = 0;
      return true;
    }
    if (!cursor) {
      if (source.readyState === 'open' && buffer) source.endOfStream();
      return false;
    }
    if (starts.length > 0 && end - position > AHEAD) return false;
    const group: VideoGroup = cursor;
    firstGroup ??= video.groupAt(0);
    const [{ frames, description }, next, first] = await Promise.all([
      group.read(),
      group.next(),
      firstGroup,
    ]);
    if (restart !== restarts || signal.aborted) return true;
    // The first frame is there from the beginning, as the last one stays to the end.
    const shown = frames.map((frame, i) =>
      i === 0 && group.from === first?.from ? { ...frame, at: Math.min(frame.at, 0) } : frame,
    );
    const until = next?.from ?? Math.max(duration, group.from);
    const fragment = videoFragment(shown, {
      until: Math.round(until * VIDEO_HZ),
      notBefore: group.isKey ? 0 : Math.round(end * VIDEO_HZ),
    });
    const target = bufferFor(description.type);
    const isDescribed = described !== undefined && isSame(described, description.entry);
    if (frames.length > 0)
      await updated(target, () =>
        target.appendBuffer(isDescribed ? fragment : concatBytes([videoInit(description), fragment])),
      );
    described = description.entry;
    if (restart !== restarts) return true;
    if (group.isKey) starts.push(starts.length === 0 && group.from === first?.from ? 0 : group.from);
    end = until;
    cursor = next;
    await forget(target);
    return true;
  }

  /** Opens the buffer when it is known of what type. */
  function bufferFor(next: string): SourceBuffer {
    if (!MediaSource.isTypeSupported(next)) throw new CodedError('video-codec', `${next} is not played here`);
    if (!buffer) {
      buffer = source.addSourceBuffer(next);
      source.duration = duration;
    } else if (type !== next) {
      buffer.changeType(next);
      described = undefined;
    }
    type = next;
    return buffer;
  }

  /** Frees what is long behind: whole groups, because frames need those before them. */
  async function forget(target: SourceBuffer): Promise<void> {
    const kept = starts.findLastIndex((from) => from <= position - BEHIND);
    const until = starts[kept];
    if (kept <= 0 || until === undefined) return;
    starts = starts.slice(kept);
    await updated(target, () => target.remove(0, until));
  }

  const more = (): void => void feed();
  source.addEventListener('sourceopen', more, { once: true });
  element.addEventListener(
    'timeupdate',
    () => {
      if (!element.seeking) position = element.currentTime;
      more();
    },
    { signal },
  );
  element.src = url;
  element.currentTime = start;

  return {
    seek(target) {
      position = target;
      const isFed = starts[0] !== undefined && target >= starts[0] && target < end;
      if (!isFed) {
        cursor = 'unknown';
        restarts += 1;
      }
      element.currentTime = target;
      more();
    },
    close() {
      closing.abort();
      URL.revokeObjectURL(url);
      element.removeAttribute('src');
      element.load();
    },
  };
}

function updated(buffer: SourceBuffer, change: (buffer: SourceBuffer) => void): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  buffer.addEventListener('updateend', () => resolve(), { once: true });
  change(buffer);
  return promise;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
