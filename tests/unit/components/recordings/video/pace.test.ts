import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { paceIn } from '#components/recordings/video/pace.ts';
import type { PlayerState } from '#utils/engine/index.ts';

const playing: PlayerState = { state: 'playing', spaceId: '1a', position: 12, duration: 60, rate: 1.5 };

describe('the pace of a recording', () => {
  it('is that of the player which plays it', () => {
    const pace = paceIn(signal(playing), '1a', 3);

    expect(pace.value).toMatchObject({ position: 12, isPlaying: true, rate: 1.5 });
  });

  it('is to stay where the recording resumes while another one plays', () => {
    const pace = paceIn(signal(playing), '1b', 3);

    expect(pace.value).toMatchObject({ position: 3, isPlaying: false, rate: 1.5 });
  });

  it('is of the time of the report, and what the page only expects is of now', () => {
    const player = signal<PlayerState>({ ...playing, reportedAt: 1000 });
    const pace = paceIn(player, '1a', 0, () => 1300);
    expect(pace.value.at).toBe(1000);

    player.value = { ...playing, reportedAt: 1000, position: 40 };

    expect(pace.value).toMatchObject({ position: 40, at: 1300 });
  });

  it('does not change with a setting, because the position is old by then', () => {
    const player = signal(playing);
    const pace = paceIn(player, '1a', 0);
    const before = pace.value;

    player.value = { ...playing, volume: 0.5 };

    expect(pace.value).toBe(before);
  });
});
