// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { Player } from '#components/player/Player.tsx';
import type { PlayerState } from '#utils/engine/index.ts';
import { byRole, byTestId, clear, click, fire, pageText, show, hooksOf } from '../screen.tsx';

const SUBJECT = { spaceId: 'a', title: 'Café', duration: 3825 };

async function showPlayer(state: PlayerState) {
  const asked: unknown[][] = [];
  await show(
    <Player
      subject={SUBJECT}
      state={signal(state)}
      onToggle={(spaceId) => asked.push(['toggle', spaceId])}
      onSeek={(...args) => asked.push(['seek', ...args])}
    />,
  );
  const bar = byTestId('seek');
  if (!(bar instanceof HTMLInputElement)) throw new TypeError('The seek bar is no input');
  return { asked, bar };
}

const PLAYING: PlayerState = { state: 'playing', spaceId: 'a', position: 72.4, duration: 3825.021 };

afterEach(clear);

describe('Player', () => {
  it('carries state, place and recording for scripts', async () => {
    await showPlayer(PLAYING);

    expect(hooksOf('player')).toMatchObject({
      state: 'playing',
      position: '72.400',
      space: 'a',
    });
  });

  it('writes the place and the whole, and says them aloud', async () => {
    const { bar } = await showPlayer(PLAYING);

    expect(pageText()).toContain('1:12');
    expect(pageText()).toContain('1:03:45');
    expect(bar.getAttribute('aria-valuetext')?.replace(/[\u2068\u2069]/g, '')).toBe(
      '1 minute, 12 seconds of 1 hour, 3 minutes, 45 seconds',
    );
    expect(bar.max).toBe('3825.021');
  });

  it('pauses and plays by one button', async () => {
    const { asked } = await showPlayer(PLAYING);

    await click(byRole('button', 'Pause Café'));

    expect(asked).toEqual([['toggle', 'a']]);
  });

  it('stands still at the beginning while another recording sounds', async () => {
    const { bar } = await showPlayer({ ...PLAYING, spaceId: 'b' });

    expect(hooksOf('player')).toMatchObject({
      state: 'paused',
      position: '0.000',
      space: 'a',
    });
    expect(bar.max).toBe('3825');
    expect(byRole('button', 'Play Café')).toBeTruthy();
  });

  it.each([
    ['ArrowRight', 77.4],
    ['ArrowLeft', 67.4],
    ['PageUp', 132.4],
    ['PageDown', 12.4],
  ])('moves by %s', async (key, target) => {
    const { asked, bar } = await showPlayer(PLAYING);

    await fire(bar, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

    expect(asked).toEqual([['seek', 'a', expect.closeTo(target)]]);
  });

  it('never moves beyond either end', async () => {
    const { asked, bar } = await showPlayer({ ...PLAYING, position: 2 });

    await fire(bar, new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));

    expect(asked).toEqual([['seek', 'a', 0]]);
  });

  it('goes at once where a script or a key puts it', async () => {
    const { asked, bar } = await showPlayer(PLAYING);

    bar.value = '1000.5';
    await fire(bar, new Event('input', { bubbles: true }));

    expect(asked).toEqual([['seek', 'a', 1000.5]]);
  });

  it('waits for the end of a drag, showing where it would go', async () => {
    const { asked, bar } = await showPlayer(PLAYING);
    await fire(bar, new Event('pointerdown', { bubbles: true }));
    bar.value = '60';
    await fire(bar, new Event('input', { bubbles: true }));
    bar.value = '600';
    await fire(bar, new Event('input', { bubbles: true }));
    const during = { asked: [...asked], text: pageText() };

    await fire(bar, new Event('pointerup', { bubbles: true }));
    await fire(bar, new Event('change', { bubbles: true }));

    expect(during.asked).toEqual([]);
    expect(bar.getAttribute('aria-valuetext')).toBeTruthy();
    expect(asked).toEqual([['seek', 'a', 600]]);
  });

  it('says what went wrong with its own recording', async () => {
    await showPlayer({ ...PLAYING, state: 'paused', code: 'no-decoder' });

    expect(pageText()).toContain("This browser can't play this audio");
  });

  it('is silent about what went wrong with another one', async () => {
    await showPlayer({ ...PLAYING, spaceId: 'b', state: 'paused', code: 'no-decoder' });

    expect(pageText()).not.toContain("can't play");
  });
});
