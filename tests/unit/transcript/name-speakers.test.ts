import { describe, expect, it } from 'vitest';
import { nameSpeakers } from '#utils/transcript/index.ts';

const turns = [Float64Array.of(0, 10, 30, 40), Float64Array.of(8, 20)];
const cue = (from: number, to: number, speaker?: string) => ({
  from,
  to,
  text: 'words',
  ...(speaker !== undefined && { speaker }),
});
const heardIn = (...cues: ReturnType<typeof cue>[]) =>
  nameSpeakers(cues, turns).map(({ speakerIndex: heard }) => heard);

describe('nameSpeakers', () => {
  it('finds the speaker who is heard longest during a cue, and nobody where nobody is heard', () => {
    expect(heardIn(cue(1, 3), cue(7, 14), cue(7, 10.5), cue(22, 28), cue(19, 33), cue(50, 60))).toEqual([
      0,
      1,
      0,
      undefined,
      0,
      undefined,
    ]);
  });

  it('keeps a name from the transcript, and replaces a placeholder', () => {
    expect(
      heardIn(cue(1, 3, 'Ana'), cue(1, 3, 'SPEAKER_00'), cue(1, 3, 'Speaker A'), cue(1, 3, '2')),
    ).toEqual([undefined, 0, 0, 0]);
  });

  it('keeps a placeholder where nobody is heard', () => {
    expect(nameSpeakers([cue(22, 28, 'Speaker 1')], turns)).toEqual([cue(22, 28, 'Speaker 1')]);
  });
});
