// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { DeadAir } from '#components/recordings/detail/DeadAir.tsx';
import type { TimelineData } from '#utils/library/index.ts';
import { byTestId, clear, click, pageText, show } from '../../screen.tsx';

const timelineData: TimelineData = {
  speakers: [
    { handle: 'marina', isHost: true, seconds: 300, turns: Float64Array.of(372, 500, 900, 1000) },
    { handle: 'jo', isHost: false, seconds: 100, turns: Float64Array.of(450, 550) },
  ],
  track: { perSecond: 1, values: new Uint8Array(1200) },
  isWaveform: false,
  clockAt: () => undefined,
};

afterEach(clear);

describe('DeadAir', () => {
  it('offers to trim silence at both ends', async () => {
    const trims: unknown[] = [];
    await show(
      <DeadAir
        timelineData={timelineData}
        duration={1200}
        trim={undefined}
        onTrim={(trim) => trims.push(trim)}
      />,
    );

    await click(byTestId('trim'));

    expect(pageText()).toContain('The first words are at 6:12, the last at 16:40');
    expect(trims).toEqual([{ from: 371, to: 1001 }]);
  });

  it('removes the trim', async () => {
    const trims: unknown[] = [];
    const trim = { from: 371, to: 1001 };
    await show(
      <DeadAir timelineData={timelineData} duration={1200} trim={trim} onTrim={(next) => trims.push(next)} />,
    );

    await click(byTestId('untrim'));

    expect(pageText()).toContain('Plays from 6:11 to 16:41');
    expect(trims).toEqual([undefined]);
  });

  it('is empty where somebody speaks from start to end', async () => {
    const talk = {
      ...timelineData,
      speakers: [{ isHost: true, handle: 'a', seconds: 9, turns: Float64Array.of(5, 1190) }],
    };
    await show(<DeadAir timelineData={talk} duration={1200} trim={undefined} onTrim={() => undefined} />);

    expect(pageText()).toBe('');
  });
});
