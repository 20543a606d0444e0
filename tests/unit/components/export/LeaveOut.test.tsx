// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { LeaveOut } from '#components/export/LeaveOut.tsx';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import type { LeftOutSpeaker } from '#utils/export/index.ts';
import { byTestId, clear, hooksOf, pageText, show } from '../screen.tsx';

const speakerOf = (handle: string, ...turns: number[]): SpeakerTurns => ({
  handle,
  isHost: false,
  seconds: 1,
  turns: Float64Array.from(turns),
});
const speakers = [
  { isHost: true, seconds: 1, turns: Float64Array.of(0, 60, 100, 160) },
  speakerOf('jo', 50, 70, 110, 120),
  speakerOf('lone', 200, 210),
  speakerOf('silent'),
];

async function showChoice(among: SpeakerTurns[] = speakers, language?: string) {
  const asked: (LeftOutSpeaker | undefined)[] = [];
  function Choice() {
    const [leftOut, setLeftOut] = useState<LeftOutSpeaker>();
    const keep = (next: LeftOutSpeaker | undefined) => {
      asked.push(next);
      setLeftOut(next);
    };
    return <LeaveOut speakers={among} leftOut={leftOut} onLeaveOut={keep} isOpen />;
  }
  await show(<Choice />, language);
  return asked;
}

async function choose(id: string, value: string): Promise<void> {
  const select = byTestId(id);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`${id} is no choice`);
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

afterEach(clear);

describe('LeaveOut', () => {
  it('lists everyone who speaks, and where the chosen speaker speaks with others', async () => {
    const asked = await showChoice();
    const names = [...document.querySelectorAll('option')].map(({ textContent }) => textContent);

    await choose('leave-out', '@jo');

    expect(names).toEqual(['Nobody', 'Host', '@jo', '@lone']);
    expect(asked).toEqual([{ speaker: '@jo', mode: 'silence' }]);
    expect(hooksOf('leave-out-shared')['count']).toBe('2');
    expect(pageText()).toContain('0:50 – 1:00');
    expect(pageText()).toContain('1:50 – 2:00');
  });

  it('keeps the chosen mode for another speaker, and can leave out nobody again', async () => {
    const asked = await showChoice();

    await choose('leave-out', '@jo');
    await choose('leave-out-how', 'cut');
    await choose('leave-out', '@lone');
    const words = pageText();
    await choose('leave-out', '');

    expect(asked.slice(1)).toEqual([
      { speaker: '@jo', mode: 'cut' },
      { speaker: '@lone', mode: 'cut' },
      undefined,
    ]);
    expect(words).toContain('@lone never speaks at the same time as others');
  });

  it('is empty where at most one person speaks', async () => {
    await showChoice(speakers.slice(0, 1));

    expect(pageText()).toBe('');
  });
});
