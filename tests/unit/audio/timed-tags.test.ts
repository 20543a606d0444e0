import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { clockAtStart, joinTimedTags, timedTagAt, type AudioIndex } from '#utils/audio/index.ts';
import {
  GUESTS,
  buildSpaceAudio,
  conversation,
  describedFrame,
  textFrame,
  timestampFrame,
  writeTag,
  type FrameToWrite,
} from '../../fixtures/audio/index.ts';
import { indexAudio, makeFrames } from './index-audio.ts';

const second = makeFrames(47);
const SECOND = (47 * 1024) / 48000;
const BOM = 0xfeff;

/** A second of audio after each tag. */
function indexTags(...tags: Uint8Array[]): AudioIndex {
  return indexAudio(...tags.flatMap((tag) => [tag, ...second]));
}

function indexValues(...values: [description: string, value: string][]): AudioIndex {
  return indexTags(writeTag(values.map(([description, value]) => describedFrame(description, value))));
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), isLittleEndian);
  return new Uint8Array(view.buffer);
}

function encoded(encoding: number, text: Uint8Array): FrameToWrite {
  return { id: 'TXXX', body: concatBytes([Uint8Array.of(encoding), text]) };
}

function participantsTag(guests: object[]): Uint8Array {
  const participants = describedFrame('HydraParticipants', JSON.stringify(guests));
  return writeTag([participants, describedFrame('HydraAudioLevel', '[9]')]);
}

function clockTag(ntp: number): Uint8Array {
  return writeTag([describedFrame('JSONMetadata', `{"ntp":${ntp}}`)]);
}

describe('timed tags', () => {
  it('have clock, levels and guests at their media time', () => {
    const guests = JSON.stringify([{ UserId: '1abc', UserName: 'ana', ParticipantIndex: 7 }]);
    const tag = writeTag([
      textFrame('TIT3', '3856965984'),
      describedFrame('JSONMetadata', '{"HydraVersion":4,"ntp":3856965984.391}'),
      describedFrame('HydraParticipants', guests),
      describedFrame('HydraAudioLevel', '[0,87]'),
    ]);

    const { timedTags } = indexTags(writeTag([]), tag);

    expect(timedTagAt(timedTags, 0)).toEqual({
      at: SECOND,
      clock: Date.parse('2022-03-22T19:26:24.391Z'),
      levels: Int8Array.of(0, 87),
      participants: [{ userId: '1abc', handle: 'ana' }],
    });
  });

  it('count as one when they are spread over several ID3 tags at one position', () => {
    const script = { duration: 9, startedAt: Date.UTC(2026, 1, 2), guests: GUESTS, turns: conversation(9) };
    const together = indexAudio(buildSpaceAudio(script).bytes).timedTags;

    expect(indexAudio(buildSpaceAudio(script, { tagging: 'apart' }).bytes).timedTags).toEqual(together);
  });

  it('are the same with plain sizes as with synchsafe ones', () => {
    const script = { duration: 9, startedAt: Date.UTC(2026, 1, 2), guests: GUESTS, turns: conversation(9) };
    const { timedTags } = indexAudio(buildSpaceAudio(script, { sizes: 'plain' }).bytes);

    expect(timedTags).toEqual(indexAudio(buildSpaceAudio(script).bytes).timedTags);
    expect(timedTags.participantLists[1]?.length).toBe(3);
  });

  it.each([
    ['Latin-1', encoded(0, new TextEncoder().encode('HydraAudioLevel\0[9]'))],
    ['UTF-16 with a mark', encoded(1, utf16(`\uFEFFHydraAudioLevel\0\uFEFF[9]`, true))],
    [
      'UTF-16 with a mark, the other way round',
      encoded(1, utf16(`${String.fromCharCode(BOM)}HydraAudioLevel\0[9]`, false)),
    ],
    ['UTF-16 without a mark', encoded(2, utf16('HydraAudioLevel\0[9]', false))],
    ['UTF-8', encoded(3, new TextEncoder().encode('HydraAudioLevel\0[9]\0'))],
    ['an encoding left out', { id: 'TXXX', body: new TextEncoder().encode('HydraAudioLevel\0[9]') }],
  ])('are read in %s', (_, frame) => {
    const { timedTags } = indexTags(writeTag([frame]));

    expect([...timedTags.levels]).toEqual([9]);
  });

  it.each([
    ['floats and sentinels, rounded down', '[7.9, -2, 99.5]', [7, -2, 99]],
    ['numbers in strings', '["12", "x"]', [12, 0]],
    ['anything else as silence', '[null, {"a":1}, [3], true, 1e99]', [0, 0, 0, 0, 127]],
    ['a list in a string', '"[4,5]"', [4, 5]],
  ])('have levels of %s', (_, json, levels) => {
    const { timedTags } = indexValues(['HydraAudioLevel', json]);

    expect([...timedTags.levels]).toEqual(levels);
  });

  it.each([
    ['levels that are broken JSON', 'HydraAudioLevel', '[1,2'],
    ['levels that are no list', 'HydraAudioLevel', '{"a":1}'],
    ['guests that are no list', 'HydraParticipants', '7'],
    ['metadata that is none', 'JSONMetadata', '[]'],
    ['a clock of another century', 'JSONMetadata', '{"ntp":12}'],
    ['JSON of endless depth', 'HydraParticipants', '['.repeat(200_000)],
  ])('count %s as unreadable and go on', (_, description, value) => {
    const { timedTags, damage } = indexTags(
      writeTag([describedFrame(description, value)]),
      writeTag([describedFrame('HydraAudioLevel', '[50]')]),
    );

    expect([timedTags.unreadable, timedTags.at.length, ...timedTags.levels]).toEqual([1, 1, 50]);
    expect(damage).toEqual([]);
  });

  it('keep the position of guests that cannot be read', () => {
    const guests = [null, { UserName: '@ben ' }, 'x', { UserId: 17 }];

    const { timedTags } = indexValues(
      ['HydraParticipants', JSON.stringify(guests)],
      ['HydraAudioLevel', '[0]'],
    );

    expect(timedTagAt(timedTags, 0).participants).toEqual([{}, { handle: 'ben' }, {}, { userId: '17' }]);
  });

  it('keep the guests of the tag before where they have none', () => {
    const guests = describedFrame('HydraParticipants', '[{"UserName":"ana"}]');
    const levels = describedFrame('HydraAudioLevel', '[1,2]');

    const { timedTags } = indexTags(writeTag([guests, levels]), writeTag([levels]));

    expect([...timedTags.participantList]).toEqual([1, 1]);
  });

  it('share equal lists of guests, also of 500', () => {
    const crowd = Array.from({ length: 500 }, (_, i) => ({ UserId: String(i), UserName: `guest${i}` }));

    const { timedTags } = indexTags(
      participantsTag(crowd),
      participantsTag(crowd.slice(1)),
      participantsTag(crowd),
    );

    expect([...timedTags.participantList]).toEqual([1, 2, 1]);
    expect(timedTags.participantLists.map((list) => list.length)).toEqual([0, 500, 499]);
  });

  it('continue the transport stream time past its wrap', () => {
    const { timedTags } = indexTags(
      ...[95442, 95443, 0.3, 1.3].map((pts) => writeTag([timestampFrame(pts)])),
    );

    const wrap = 2 ** 33 / 90_000;
    expect([...timedTags.segmentAt]).toEqual([0, SECOND, 2 * SECOND, 3 * SECOND]);
    expect([...timedTags.segmentPts]).toEqual([95442, 95443, 0.3 + wrap, 1.3 + wrap]);
  });

  it('do not include tags of other writers', () => {
    const { timedTags } = indexTags(
      writeTag([textFrame('TIT2', 'title')]),
      writeTag([describedFrame('mood', 'calm')]),
    );

    expect([timedTags.at.length, timedTags.unreadable]).toEqual([0, 0]);
  });

  it('survive sizes, flags and versions of any value', () => {
    const tag = writeTag([textFrame('TIT3', '3856965984'), describedFrame('HydraAudioLevel', '[9]')]);
    for (let at = 3; at < tag.length; at += 1) {
      for (const value of [0, 1, 0x7f, 0x80, 0xff]) {
        const changed = tag.slice();
        changed[at] = value;

        const index = indexTags(changed, writeTag([describedFrame('HydraAudioLevel', '[50]')]));

        expect(index.frames.length, `byte ${at} = ${value}`).toBe(94);
      }
    }
  });
});

describe('clockAtStart', () => {
  it('ignores a clock that jumps', () => {
    const { timedTags } = indexTags(...[-5000, 1, 2, 3, 4].map((i) => clockTag(3856965984 + i * SECOND)));

    expect(clockAtStart(timedTags)).toBe((3856965984 - 2208988800) * 1000);
  });

  it('is unknown without tags', () => {
    expect(clockAtStart(indexAudio(...second).timedTags)).toBeUndefined();
  });
});

describe('joinTimedTags', () => {
  it('puts the parts one after the other', () => {
    const script = { duration: 60, startedAt: Date.UTC(2026, 1, 2), guests: GUESTS, turns: conversation(60) };
    const audio = buildSpaceAudio(script, { parts: 3 });
    const whole = indexAudio(audio.bytes);
    const parts = audio.parts.map((part) => indexAudio(part));

    const joined = joinTimedTags(parts);

    expect(parts.length).toBe(3);
    expect(joined.levels).toEqual(whole.timedTags.levels);
    expect(joined.at.length).toBe(whole.timedTags.at.length);
    for (let i = 0; i < joined.at.length; i += 1) {
      const { at, ...tag } = timedTagAt(joined, i);
      const { at: expectedAt, ...expected } = timedTagAt(whole.timedTags, i);
      expect(tag).toEqual(expected);
      expect(at).toBeCloseTo(expectedAt, 9);
    }
  });
});
