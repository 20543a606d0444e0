import { expect, it } from 'vitest';
import { formatBookmarkList, formatBookmarkTable, type BookmarkedRecording } from '#utils/export/index.ts';

const RECORDINGS: BookmarkedRecording[] = [
  {
    title: 'Open *mic*',
    date: 'Monday',
    recording: {
      spaceId: '1abc~42',
      kind: 'space',
      startedAt: 0,
      bookmarks: [
        { id: 'a', at: 62, note: '=1+1, "quoted"\nand more' },
        { id: 'b', at: 3723.5, note: ' ' },
      ],
    },
  },
  { title: 'A file', date: '', recording: { spaceId: 'sound-1', kind: 'audio', bookmarks: [] } },
];

it('lists bookmarks in Markdown in which nothing that people wrote is markup', () => {
  const labels = { heading: 'All bookmarks', bookmark: 'Bookmark' };

  expect(formatBookmarkList(RECORDINGS, labels)).toBe(
    [
      '# All bookmarks',
      String.raw`## Open \*mic\*`,
      'Monday · <https://x.com/i/spaces/1abc>',
      '- 1:02 =1+1, "quoted" and more\n- 1:02:03 Bookmark',
      '## A file\n',
    ].join('\n\n'),
  );
});

it('lists bookmarks as a table in which no note is a formula', () => {
  expect(formatBookmarkTable(RECORDINGS)).toBe(
    [
      'recording,date,space,time,seconds,note',
      `Open *mic*,1970-01-01T00:00:00.000Z,https://x.com/i/spaces/1abc,1:02,62.000,"'=1+1, ""quoted""\nand more"`,
      'Open *mic*,1970-01-01T00:00:00.000Z,https://x.com/i/spaces/1abc,1:02:03,3723.500,',
      '',
    ].join('\r\n'),
  );
});
