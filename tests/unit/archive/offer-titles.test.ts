import { describe, expect, it } from 'vitest';
import { offerTitles, readTweets, type Tweet } from '#utils/archive/index.ts';

const START = Date.UTC(2026, 0, 9, 21);
const SPACE = { id: '1RDG', startedAt: START };

interface Written {
  text: string;
  /** Minutes after the Space's start. */
  after?: number;
  link?: string;
  more?: object;
}

function tweetText({
  text,
  after = 0,
  link = 'https://twitter.com/i/spaces/1RDG',
  more = {},
}: Written): string {
  const time = new Date(START + after * 60_000).toUTCString();
  const created_at = time.replace(/(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT/, '$1 $3 $2 $5 +0000 $4');
  const entities = { urls: [{ expanded_url: link }] };
  return JSON.stringify({ tweet: { full_text: text, created_at, entities, ...more } });
}

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

function tweetsOf(tweets: string[], size = 1000): AsyncGenerator<Tweet, void> {
  return readTweets(chunksOf(`window.YTD.tweets.part0 = [ ${tweets.join(',\n')} ]`, size));
}

async function offeredTitle(...tweets: Written[]): Promise<string | undefined> {
  return (await offerTitles([SPACE], tweetsOf(tweets.map(tweetText)))).titles.get('1RDG')?.[0];
}

async function textsOf(from: AsyncIterable<Tweet>): Promise<string[]> {
  const texts: string[] = [];
  for await (const { text } of from) texts.push(text);
  return texts;
}

describe('a title', () => {
  it('is what the owner wrote beside the link', async () => {
    expect(await offeredTitle({ text: 'Noche de radio 🌙 https://t.co/abc' })).toBe('Noche de radio 🌙');
  });

  it.each([
    ['https://twitter.com/i/spaces/1RDG?s=20'],
    ['https://x.com/i/spaces/1RDG/peek'],
    ['https://twitter.com/i/broadcasts/1RDG'],
  ])('is found by the link %s', async (link) => {
    expect(await offeredTitle({ text: 'Hello', link })).toBe('Hello');
  });

  it('comes from the post nearest to the start', async () => {
    const posts = [
      { text: 'tomorrow', after: -1440 },
      { text: 'now', after: -3 },
      { text: 'thanks', after: 60 },
    ];

    expect(await offeredTitle(...posts)).toBe('now');
    expect(await offeredTitle(...posts.toReversed())).toBe('now');
  });

  it('comes from the next one where nothing but the link was written', async () => {
    expect(await offeredTitle({ text: 'https://t.co/abc' }, { text: 'thanks', after: 60 })).toBe('thanks');
  });

  it('is not what somebody else wrote', async () => {
    expect(await offeredTitle({ text: 'RT @ana: come' })).toBeUndefined();
  });

  it('is not offered from a post about another Space', async () => {
    expect(await offeredTitle({ text: 'Other', link: 'https://twitter.com/i/spaces/1RDGx' })).toBeUndefined();
  });

  it.each([
    [
      'entities',
      'A &amp; B &lt;b&gt; &quot;C&quot; &#39;D&#x27; &amp;lt; &nothing;',
      `A & B <b> "C" 'D' &lt; &nothing;`,
    ],
    ['lines', 'One\n\n  two\tthree', 'One two three'],
    ['characters that turn text around', 'a\u202Eb\u2066c&#8238;&#0;d', 'abcd'],
    ['code points that do not exist', '&#9999999;', '&#9999999;'],
    ['more than fits', '😀'.repeat(300), `${'😀'.repeat(199)}…`],
  ])('is plain: %s', async (_, text, title) => {
    expect(await offeredTitle({ text })).toBe(title);
  });

  it('is one of several where several posts fit, the nearest first, each once', async () => {
    const tweets = [
      { text: 'Long before', after: -6000 },
      { text: 'Now', after: 1 },
      { text: 'Now', after: 9 },
      { text: 'Soon', after: -60 },
    ];

    const { titles } = await offerTitles([SPACE], tweetsOf(tweets.map(tweetText)));

    expect(titles.get('1RDG')).toEqual(['Now', 'Soon', 'Long before']);
  });

  it('is offered also where no times are known', async () => {
    const { titles } = await offerTitles([{ id: '1RDG' }], tweetsOf([tweetText({ text: 'Hello' })]));

    expect(titles.get('1RDG')).toEqual(['Hello']);
  });
});

describe('people', () => {
  const ana = { id_str: '56', screen_name: 'ana_de_noche', name: 'Ana' };
  const space = {
    ...SPACE,
    creatorId: '12',
    hostIds: ['34'],
    speakers: [
      { userId: '56', sessions: [] },
      { userId: '78', sessions: [] },
    ],
  };

  it('get their handles from mentions and replies', async () => {
    const tweets = [
      tweetText({ text: 'a', more: { entities: { user_mentions: [ana] } } }),
      tweetText({ text: 'b', more: { in_reply_to_user_id_str: '78', in_reply_to_screen_name: 'chu' } }),
    ];

    const { people } = await offerTitles([space], tweetsOf(tweets));

    expect([...people.values()]).toEqual([
      { userId: '56', handle: 'ana_de_noche', name: 'Ana' },
      { userId: '78', handle: 'chu' },
    ]);
  });

  it('are left out where they have no part in the Spaces, or no id', async () => {
    const strangers = [
      { ...ana, id_str: '-1' },
      { ...ana, id_str: '99' },
    ];

    const { people } = await offerTitles(
      [space],
      tweetsOf([tweetText({ text: 'a', more: { entities: { user_mentions: strangers } } })]),
    );

    expect(people.size).toBe(0);
  });
});

describe('reading tweets', () => {
  const tweets = [
    tweetText({ text: 'brackets ] } in "quotes" and \\ back-slashes \\" 😀' }),
    tweetText({ text: 'ends in \\' }),
    tweetText({ text: 'plain' }),
  ];

  it.each([1, 2, 3, 7, 64, 100_000])('yields the same in chunks of %i bytes', async (size) => {
    expect(await textsOf(tweetsOf(tweets, size))).toEqual([
      'brackets ] } in "quotes" and \\ back-slashes \\" 😀',
      'ends in \\',
      'plain',
    ]);
  });

  it('yields the items before a cut', async () => {
    const cut = chunksOf(`x = [${tweets.join(',')}`.slice(0, -20), 50);

    expect(await textsOf(readTweets(cut))).toHaveLength(2);
  });

  it('skips an item that is not JSON, too deep or too long', async () => {
    const deep = `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`;
    const long = `{"a":"${'x'.repeat(5 * 1024 * 1024)}"}`;

    const texts = await textsOf(tweetsOf(['{nonsense}', deep, long, ...tweets.slice(2)], 65_536));

    expect(texts).toEqual(['plain']);
  });

  it('yields nothing for a text without a list', async () => {
    expect(await textsOf(readTweets(chunksOf('Hello ] } world', 4)))).toEqual([]);
  });
});
