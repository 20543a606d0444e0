import { expect, it } from 'vitest';
import { momentText } from '#components/recordings/detail/moment-text.ts';

const moment = {
  time: '1:04:36',
  speakers: 'Ana',
  words: 'We were wrong.',
  title: 'Open mic',
  date: 'Tuesday, March 22, 2022',
  address: 'https://x.com/i/spaces/1abc',
};

it('says who says what and when, with the date and the address', () => {
  expect(momentText(moment)).toBe(
    '1:04:36 Ana: We were wrong.\nOpen mic, Tuesday, March 22, 2022\nhttps://x.com/i/spaces/1abc',
  );
});

it.each([
  [{ words: undefined }, '1:04:36 Ana\nOpen mic, Tuesday, March 22, 2022\nhttps://x.com/i/spaces/1abc'],
  [{ speakers: '', date: '', address: undefined }, '1:04:36: We were wrong.\nOpen mic'],
  [{ speakers: '', words: undefined, date: '', address: undefined }, '1:04:36\nOpen mic'],
])('leaves out what is not known: %o', (unknown, text) => {
  expect(momentText({ ...moment, ...unknown })).toBe(text);
});
