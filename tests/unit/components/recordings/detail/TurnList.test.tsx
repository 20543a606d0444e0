// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { TurnList } from '#components/recordings/detail/TurnList.tsx';
import { byTestId, clear, click, fire, hooksOf, show } from '../../screen.tsx';

/** `count` turns of ten seconds each, which two speakers take by turns. */
const speakersWith = (count: number) =>
  ['marina', 'jo'].map((handle, i) => ({
    handle,
    isHost: i === 0,
    seconds: 1,
    turns: Float64Array.from({ length: count }, (_, k) => 20 * (k >> 1) + 10 * i + 10 * (k % 2)),
  }));

async function showTurns(count: number, at = 0) {
  const sought: number[] = [];
  const position = signal(at);
  await show(
    <TurnList speakers={speakersWith(count)} position={position} onSeek={(to) => sought.push(to)} />,
  );
  return { sought, goTo: (to: number) => act(() => void (position.value = to)) };
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-testid="turn"] button')];
const press = (key: string) =>
  fire(
    document.activeElement ?? document.body,
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

afterEach(clear);

describe('TurnList', () => {
  it('says who speaks, when and how long, and plays from there', async () => {
    const { sought } = await showTurns(4);

    await click(rows()[1] ?? document.body);

    expect(rows().map(({ textContent }) => textContent)).toEqual([
      '0:00@marina10 sec',
      '0:10@jo10 sec',
      '0:20@marina10 sec',
      '0:30@jo10 sec',
    ]);
    expect(sought).toEqual([10]);
  });

  it('shows which turn is current', async () => {
    const { goTo } = await showTurns(4);

    await goTo(25);

    expect(rows().map((row) => row.getAttribute('aria-current'))).toEqual([
      'false',
      'false',
      'true',
      'false',
    ]);
  });

  it('renders few of thousands, and says how many there are', async () => {
    await showTurns(6000);

    expect(hooksOf('turns')['count']).toBe('6000');
    expect(rows().length).toBeLessThan(60);
    expect(byTestId('turn').getAttribute('aria-setsize')).toBe('6000');
  });

  it('is one stop of the Tab key, and the arrow keys move inside it', async () => {
    const { sought } = await showTurns(6);
    const stops = rows().map(({ tabIndex }) => tabIndex);
    rows()[0]?.focus();

    await press('ArrowDown');
    await press('ArrowDown');
    const reached = document.activeElement?.textContent;
    await press('End');

    expect(stops).toEqual([0, -1, -1, -1, -1, -1]);
    expect(reached).toContain('0:20');
    expect(document.activeElement?.textContent).toContain('0:50');
    expect(sought).toEqual([]);
  });

  it('is empty where X noted no turns', async () => {
    await show(<TurnList speakers={[]} position={signal(0)} onSeek={() => {}} />);

    expect(document.body.textContent).toBe('');
  });
});
