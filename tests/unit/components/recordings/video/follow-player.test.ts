import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPlayer } from '#components/recordings/video/follow-player.ts';
import type { Pace } from '#components/recordings/video/pace.ts';
import type { Video } from '#utils/audio/index.ts';
import { videoElement } from './video-element.ts';

/** Nothing is fed: these tests are about where the element is sent. */
const NO_FRAMES: Video = { groupAt: async () => undefined, close: () => undefined };

function follow(start: Partial<Pace> = {}) {
  const clock = { now: 1000 };
  const pace = signal<Pace>({ position: 10, isPlaying: true, rate: 1, at: clock.now, ...start });
  const { element, ...control } = videoElement();
  const onFailure = vi.fn<(error: unknown) => void>();
  const stop = followPlayer({
    element,
    video: NO_FRAMES,
    duration: 100,
    onFailure,
    pace,
    now: () => clock.now,
  });
  control.arrive();
  return {
    ...control,
    element,
    stop,
    /** The player reports that it is at `position` by now. */
    report(position: number, change: Partial<Pace> = {}): void {
      pace.value = { ...pace.peek(), position, at: clock.now, ...change };
    },
    /** Time passes, in which the element plays on as the player does. */
    pass(ms: number): void {
      clock.now += ms;
      control.playTo(element.currentTime + ms / 1000);
    },
  };
}

beforeEach(() => {
  vi.stubGlobal(
    'MediaSource',
    class extends EventTarget {
      readyState = 'closed';
    },
  );
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:video');
});
afterEach(() => vi.unstubAllGlobals());

describe('a video that follows the player', () => {
  it('goes on without a seek while the player does', () => {
    const { report, pass, seeks, element } = follow();
    const before = seeks.length;

    for (let at = 10.25; at < 15; at += 0.25) {
      pass(250);
      report(at);
    }

    expect(seeks.length).toBe(before);
    expect(element.playbackRate).toBe(1);
  });

  it('skips silence with it: one seek, to where the player goes on', () => {
    const { report, pass, seeks, arrive } = follow();
    pass(250);
    const before = seeks.length;

    report(42);

    expect(seeks.slice(before)).toEqual([expect.closeTo(42, 0)]);
    expect(seeks.at(-1)).toBeGreaterThanOrEqual(42);
    pass(100);
    arrive();
    pass(150);
    report(42.25);
    expect(seeks.length).toBe(before + 1);
  });

  it('follows one speaker from turn to turn, also where a turn ends before the video has arrived', () => {
    const { report, pass, seeks, arrive, element } = follow();
    pass(250);
    const before = seeks.length;

    report(20);
    report(31);
    report(57);
    expect(seeks.length).toBe(before + 1);
    arrive();

    expect(seeks.length).toBe(before + 2);
    expect(seeks.at(-1)).toBeCloseTo(57, 0);
    arrive();
    expect(Math.abs(element.currentTime - 57)).toBeLessThan(0.2);
  });

  it('goes back with the player, and stays exactly there when it is paused', () => {
    const { report, pass, seeks, arrive, element } = follow({ position: 60 });
    pass(250);

    report(12.5, { isPlaying: false });
    arrive();

    expect(seeks.at(-1)).toBe(12.5);
    expect(element.paused).toBe(true);
  });

  it('makes up for a little by its rate, and does not seek', () => {
    const { report, pass, seeks, element } = follow();
    pass(250);
    const before = seeks.length;

    report(10.35);

    expect(seeks.length).toBe(before);
    expect(element.playbackRate).toBeGreaterThan(1);
    expect(element.playbackRate).toBeLessThan(1.3);
  });

  it('follows nothing any more once it is stopped', () => {
    const { report, seeks, stop } = follow();
    stop();
    const before = seeks.length;

    report(80);

    expect(seeks.length).toBe(before);
  });
});
