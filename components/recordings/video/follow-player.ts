import { effect, type ReadonlySignal } from '@preact/signals';
import type { Pace } from './pace.ts';
import { openVideoFeed, type VideoFeed, type VideoFeedDependencies } from './video-feed.ts';

export interface FollowDependencies extends VideoFeedDependencies {
  pace: ReadonlySignal<Pace>;
  /** Milliseconds since 1970. */
  now?(): number;
}

/** Seconds: a difference beyond this is sought; a smaller one is made up for by going faster or slower. */
const MAX_DRIFT = 0.2;
/** Seconds that nobody sees. */
const MIN_DRIFT = 0.012;
/** Of the rate: no more than this is added or taken away. */
const MAX_CHANGE = 0.25;
/** Milliseconds: where the player is longer without a report, nobody knows. */
const MAX_AGE = 1000;
/** How often a stream may be damaged before nothing more is expected of it. */
const MAX_RESTARTS = 20;
/** Milliseconds: by then the player is behind what cannot be decoded, or nearly so. */
const RESTART_DELAY = 2000;

/**
 * Has a muted `<video>` follow the player, which reports where it is up to four times a second. Returns what ends this.
 */
export function followPlayer({
  pace,
  now = () => Date.now(),
  ...dependencies
}: FollowDependencies): () => void {
  const { element, onFailure } = dependencies;
  let feed: VideoFeed | undefined;
  let latest = pace.peek();
  /** Seconds that a seek takes: where it leads is that much later. */
  let seekTime = 0.05;
  let soughtAt: number | undefined;
  let failures = 0;
  let restartAt = 0;

  function expected(): number {
    const since = Math.min(MAX_AGE, Math.max(0, now() - latest.at)) / 1000;
    const moved = latest.isPlaying ? since * latest.rate : 0;
    return Math.min(latest.position + moved, element.duration || Infinity);
  }

  function seek(): void {
    // One after the other: what is sought next is known when this one is there.
    if (element.seeking) return;
    soughtAt = now();
    feed?.seek(Math.max(0, expected() + (latest.isPlaying ? seekTime * latest.rate : 0)));
  }

  function correct(): void {
    if (!feed || element.error) return;
    const drift = element.currentTime - expected();
    if (!latest.isPlaying) {
      element.pause();
      if (Math.abs(drift) > MIN_DRIFT) seek();
      return;
    }
    if (Math.abs(drift) > MAX_DRIFT) seek();
    const isOff = Math.abs(drift) > MIN_DRIFT;
    const change = isOff ? Math.min(MAX_CHANGE, Math.max(-MAX_CHANGE, drift * 2)) : 0;
    element.playbackRate = latest.rate * (1 - change);
    // It may be paused again before it has begun.
    if (element.paused) element.play().catch(() => undefined);
  }

  function open(): void {
    feed?.close();
    feed = openVideoFeed(dependencies, expected());
    element.defaultPlaybackRate = latest.rate;
    soughtAt = undefined;
  }

  const listening = new AbortController();
  const { signal } = listening;
  const onArrival = (): void => {
    if (soughtAt !== undefined && latest.isPlaying)
      seekTime = Math.min(0.5, (seekTime + (now() - soughtAt) / 1000) / 2);
    soughtAt = undefined;
    correct();
  };
  element.addEventListener('seeked', onArrival, { signal });
  element.addEventListener('canplay', correct, { signal });
  element.addEventListener('playing', correct, { signal });
  element.addEventListener('error', onError, { signal });

  /** A frame that cannot be decoded has ended the element. */
  function onError(): void {
    // An element that was emptied reports that it has nothing to play.
    if (!element.error || !element.hasAttribute('src')) return;
    failures += 1;
    if (failures > MAX_RESTARTS || element.error.code !== MediaError.MEDIA_ERR_DECODE)
      onFailure(element.error);
    feed?.close();
    feed = undefined;
    restartAt = now() + RESTART_DELAY;
  }

  const stop = effect(() => {
    latest = pace.value;
    if (!feed && now() >= restartAt) open();
    correct();
  });
  return () => {
    stop();
    listening.abort();
    feed?.close();
  };
}
