// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { Player } from '#components/player/Player.tsx';
import type { PlayerState } from '#utils/engine/index.ts';
import { byRole, byTestId, clear, click, fire, pageText, show, hooksOf } from '../screen.tsx';

const SUBJECT = { spaceId: 'a', title: 'Café', duration: 3825 };

async function showPlayer(state: PlayerState, isFaultKnown = false) {
  const calls: unknown[][] = [];
  await show(
    <Player
      subject={SUBJECT}
      state={signal(state)}
      layout="bar"
      isFaultKnown={isFaultKnown}
      onToggle={(spaceId) => calls.push(['toggle', spaceId])}
      onSeek={(...args) => calls.push(['seek', ...args])}
      onMove={(...args) => calls.push(['move', ...args])}
    >
      Café
    </Player>,
  );
  const bar = byTestId('seek');
  if (!(bar instanceof HTMLInputElement)) throw new TypeError('The seek bar is no input');
  return { calls, bar };
}

const PLAYING: PlayerState = { state: 'playing', spaceId: 'a', position: 72.4, duration: 3825.021 };

afterEach(clear);

describe('Player', () => {
  it('has state, position and recording for scripts', async () => {
    await showPlayer(PLAYING);

    expect(hooksOf('player')).toMatchObject({
      state: 'playing',
      position: '72.400',
      space: 'a',
    });
  });

  it('shows the position and what is left, and the whole to screen readers', async () => {
    const { bar } = await showPlayer(PLAYING);

    expect(pageText()).toContain('1:12');
    expect(pageText()).toContain('−1:02:32');
    expect(bar.getAttribute('aria-valuetext')?.replace(/[\u2068\u2069]/g, '')).toBe(
      '1 minute, 12 seconds of 1 hour, 3 minutes, 45 seconds',
    );
    expect(bar.max).toBe('3825.021');
  });

  it('says what is wrong, unless the page says it already', async () => {
    const lost: PlayerState = { ...PLAYING, state: 'paused', code: 'lost' };
    await showPlayer(lost);
    expect(pageText()).toContain('This browser has lost the audio');
    await clear();

    await showPlayer(lost, true);

    expect(pageText()).not.toContain('This browser has lost the audio');
  });

  it('pauses with its button', async () => {
    const { calls } = await showPlayer(PLAYING);

    await click(byRole('button', 'Pause Café'));

    expect(calls).toEqual([['toggle', 'a']]);
  });

  it('skips back and forward in what it has loaded', async () => {
    const { calls } = await showPlayer(PLAYING);

    await click(byRole('button', 'Back 15 seconds'));
    await click(byRole('button', 'Forward 30 seconds'));

    expect(calls).toEqual([
      ['move', 'a', -15],
      ['move', 'a', 30],
    ]);
  });

  it('skips as far as the person has set, and says so', async () => {
    const { calls } = await showPlayer({ ...PLAYING, skipBack: 5, skipForward: 60 });

    await click(byRole('button', 'Back 5 seconds'));
    await click(byRole('button', 'Forward 60 seconds'));

    expect(calls).toEqual([
      ['move', 'a', -5],
      ['move', 'a', 60],
    ]);
  });

  it('shows the beginning, paused, while another recording plays', async () => {
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
  ])('seeks on %s', async (key, target) => {
    const { calls, bar } = await showPlayer(PLAYING);

    await fire(bar, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

    expect(calls).toEqual([['seek', 'a', expect.closeTo(target)]]);
  });

  it.each([
    ['ArrowLeft', 2, 0],
    ['PageUp', 3800, 3825.021],
  ])('never seeks beyond an end: %s', async (key, position, target) => {
    const { calls, bar } = await showPlayer({ ...PLAYING, position });

    await fire(bar, new KeyboardEvent('keydown', { key, bubbles: true }));

    expect(calls).toEqual([['seek', 'a', target]]);
  });

  it('seeks at once where a script changes its value', async () => {
    const { calls, bar } = await showPlayer(PLAYING);

    bar.value = '1000.5';
    await fire(bar, new Event('input', { bubbles: true }));

    expect(calls).toEqual([['seek', 'a', 1000.5]]);
  });

  it('seeks at the end of a drag, and shows until then where it would seek', async () => {
    const { calls, bar } = await showPlayer(PLAYING);
    await fire(bar, new Event('pointerdown', { bubbles: true }));
    bar.value = '60';
    await fire(bar, new Event('input', { bubbles: true }));
    bar.value = '600';
    await fire(bar, new Event('input', { bubbles: true }));
    const callsBefore = [...calls];
    const shownBefore = bar.getAttribute('aria-valuetext');

    await fire(bar, new Event('pointerup', { bubbles: true }));
    await fire(bar, new Event('change', { bubbles: true }));

    expect(callsBefore).toEqual([]);
    expect(shownBefore).toContain('10 minutes');
    expect(calls).toEqual([['seek', 'a', 600]]);
  });

  it('shows the failure of its own recording', async () => {
    await showPlayer({ ...PLAYING, state: 'paused', code: 'no-decoder' });

    expect(pageText()).toContain("This browser can't play this audio");
  });

  it('does not show the failure of another one', async () => {
    await showPlayer({ ...PLAYING, spaceId: 'b', state: 'paused', code: 'no-decoder' });

    expect(pageText()).not.toContain("can't play");
  });
});
