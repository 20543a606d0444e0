import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { createAttachments } from '#utils/library/repositories/attachments.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { SPACE, text, whole } from '../../fixtures/archive/any-archive-parts.ts';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const NASTY = '\u202Egnp\u2066.\u0007\u001b[2J\u009b\u200E\uFEFF\u2069';
/** Everything that turns, hides or rings, but not the line breaks of JSON. */
const UNWANTED = /(?!\n)\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

const script = (name: string, value: unknown): ZipEntry => ({
  name: `data/${name}.js`,
  data: `window.YTD.${name.replaceAll('-', '_')}.part0 = ${JSON.stringify(value)}`,
});
const metadata = (...ids: string[]): ZipEntry =>
  script(
    'spaces-metadata',
    ids.map((id) => ({ spacesMetadata: { id, creatorUserId: '42', note: NASTY } })),
  );
const account = (username: string, accountId = '42'): ZipEntry =>
  script('account', [{ account: { username, accountId, accountDisplayName: NASTY } }]);

it('names that turn or hide text reach no recording and no attachment, and X’s own entry is kept', async () => {
  const library = createTestLibrary();
  const audio = buildSpaceAudio({
    duration: 24,
    startedAt: Date.UTC(2026, 5, 1),
    guests: [{ handle: `ana${NASTY}`, userId: '1abcDEF', clip: 'ana' }],
    turns: [{ speaker: `ana${NASTY}`, from: 1, to: 20 }],
  });
  const post = { full_text: `Tonight ${NASTY}&#8238; https://x.com/i/spaces/${SPACE}`, id_str: '1' };
  await library.importing([
    [
      account(`mirador${NASTY}`),
      metadata(SPACE),
      script('tweets', [{ tweet: post }]),
      { name: `data/spaces_media/space-${SPACE}_0.ts`, data: audio.bytes },
      text(`data/spaces_media/${NASTY}notes.txt`, 'hello'),
    ],
  ]);

  const [recording] = await library.list();
  const attachments = await createAttachments(library.open).list();
  expect(recording).toMatchObject({ titleOffer: 'Tonight gnp.[2J', account: { id: '42' } });
  expect(recording?.account).not.toHaveProperty('handle');
  expect(recording?.speakers).toMatchObject([{ isHost: true }, { userId: '1abcDEF' }]);
  expect(recording?.speakers[1]).not.toHaveProperty('handle');
  expect(attachments).toMatchObject([{ name: 'gnp.[2Jnotes.txt' }]);
  expect(JSON.stringify([recording, attachments])).not.toMatch(UNWANTED);
  expect(JSON.stringify((await library.recordings.facts(SPACE)).metadata)).toContain('[2J');
});

it('ids that are the keys of something else are no Spaces', async () => {
  const library = createTestLibrary();

  await library.importing([
    [
      account('mirador_live'),
      metadata('account:42', 'account:', 'sound-0123456789ab', '__proto__', `${SPACE}~42`, 'a b', SPACE),
      { name: `data/spaces_media/space-${SPACE}_0.ts`, data: whole },
      text('data/spaces_media/readme.txt', 'hello'),
    ],
  ]);

  expect(await library.states()).toEqual({ [SPACE]: 'complete' });
  expect(await createAttachments(library.open).list()).toMatchObject([{ home: 'account:42' }]);
});

it('an id that every object has as a property is only an id', async () => {
  const library = createTestLibrary();

  await library.importing([[account('mirador_live'), metadata('constructor', 'toString', 'hasOwnProperty')]]);

  expect(new Map(Object.entries(await library.states()))).toEqual(
    new Map(['constructor', 'toString', 'hasOwnProperty'].map((id) => [id, 'missing'])),
  );
});

it('a file that claims the hash of other audio gets its own', async () => {
  const library = createTestLibrary();
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 12);
  const claimed = 'space-sound-0123456789ab_0.ts';

  await library.importing([{ path: claimed, bytes: whole }]);
  await library.importing([{ path: `folder/${claimed}`, bytes: whole }]);

  expect(await library.states()).toEqual({ [`sound-${hash}`]: 'complete' });
});

it('a file in an archive that claims a hash is kept beside the recordings', async () => {
  const library = createTestLibrary();

  await library.importing([
    [
      account('mirador_live'),
      metadata(SPACE),
      { name: 'data/spaces_media/space-sound-0123456789ab_0.ts', data: whole },
    ],
  ]);

  expect(await library.states()).toEqual({ [SPACE]: 'missing' });
  expect(await createAttachments(library.open).list()).toMatchObject([
    { home: 'account:42', name: 'space-sound-0123456789ab_0.ts', size: whole.length },
  ]);
});
