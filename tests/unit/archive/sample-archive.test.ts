import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  layoutOf,
  looksLikeXArchive,
  offerTitles,
  parseAccount,
  parseManifest,
  parsePeriscopeAccount,
  parseSpaces,
  planSpaces,
  readTweets,
  type FileRef,
} from '#utils/archive/index.ts';
import { readDirectory, readEntry, streamEntry, type Directory, type Source } from '#utils/zip/index.ts';
import {
  buildSampleArchive,
  SAMPLE_GUESTS,
  sampleSpaces,
  type SampleArchive,
} from '../../fixtures/archive/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { createRandom, randomBytes } from '../../fixtures/random.ts';

const NOW = Date.UTC(2026, 10, 2, 12);
const AUDIO = randomBytes(createRandom(9), 50_000);

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

async function build(archive: Partial<SampleArchive> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-'));
  folders.push(folder);
  const audio = sampleSpaces(NOW).map(({ id }) => ({ space: id, part: 0, bytes: AUDIO }));
  const path = await buildSampleArchive(folder, { now: NOW, audio, ...archive });
  const source = sourceOf(await readFile(path), basename(path));
  return { source, ...(await openArchive(source)) };
}

async function openArchive(source: Source) {
  const directory = await readDirectory(source);
  const layout = layoutOf(directory.names());
  return { directory, layout, read: (file: FileRef | undefined) => readText(source, directory, file) };
}

async function readText(source: Source, directory: Directory, file?: FileRef): Promise<string> {
  if (!file) throw new Error('There is no such file');
  const { bytes, outcome } = await readEntry(source, directory.entryOf(file.index), { maxBytes: 1e6 });
  expect(outcome.isIntact).toBe(true);
  return new TextDecoder().decode(bytes);
}

describe('the sample archive', () => {
  it('is named as X names it, and the same for the same seed', async () => {
    const [first, again, other] = [await build(), await build(), await build({ seed: 2 })];

    expect(first.source.name).toMatch(/^twitter-2026-11-02-[0-9a-f]{64}\.zip$/);
    expect(again.source.name).toBe(first.source.name);
    expect(await again.source.read(0, again.source.size)).toEqual(
      await first.source.read(0, first.source.size),
    );
    expect(other.source.name).not.toBe(first.source.name);
  });

  it('says whose it is', async () => {
    const { layout, read } = await build();

    expect(await looksLikeXArchive({ ...layout, audio: [] }, read)).toBe(true);
    expect(parseManifest(await read(layout.manifest))).toMatchObject({
      username: 'mirador_live',
      knowsSpaces: true,
    });
    expect(parseAccount(await read(layout.account))).toMatchObject({ username: 'mirador_live' });
    expect(parsePeriscopeAccount(await read(layout.periscopeAccount))).toMatchObject({ id: '1vAGRXoEMkMQl' });
  });

  it('contains two Spaces with their audio, one deflated and one stored', async () => {
    const { source, directory, layout, read } = await build();

    const plan = planSpaces([{ layout, spaces: parseSpaces(await read(layout.spacesMetadata[0])) }]);

    expect(plan.spaces.map(({ spaceId, metadata }) => [spaceId, metadata?.startedAt])).toEqual(
      sampleSpaces(NOW).map(({ id, startedAt }) => [id, startedAt]),
    );
    const entries = layout.audio.map(({ index }) => directory.entryOf(index));
    expect(new Set(entries.map(({ method }) => method))).toEqual(new Set([0, 8]));
    for (const entry of entries) {
      const stream = streamEntry(source, entry);
      expect(await Array.fromAsync(stream, (chunk) => chunk.length)).not.toEqual([]);
      expect(stream.outcome).toMatchObject({ bytes: AUDIO.length, isIntact: true });
    }
  });

  it('has a title for each Space and a handle for each guest', async () => {
    const { source, directory, layout, read } = await build();
    const spaces = parseSpaces(await read(layout.spacesMetadata[0]));

    const tweets = streamEntry(source, directory.entryOf(layout.tweets[0]?.index ?? -1));
    const { titles, people } = await offerTitles(spaces, readTweets(tweets));

    expect([...titles.values()].flatMap((list) => list.slice(0, 1)).sort()).toEqual([
      'Noche de radio: “¿por qué seguimos escuchando?” 🌙 Preguntas & respuestas',
      'Open mic: what stays when the room has emptied',
    ]);
    expect([...people.values()].map(({ handle }) => handle).sort()).toEqual(
      SAMPLE_GUESTS.map(({ handle }) => handle),
    );
  });

  it('may know no Spaces at all', async () => {
    const { layout, read } = await build({ leavesOutSpaces: true, audio: [] });
    const manifest = parseManifest(await read(layout.manifest));

    expect(layout.spacesMetadata).toEqual([]);
    expect(() => planSpaces([{ layout, manifest, spaces: [] }])).toThrow(
      expect.objectContaining({ code: 'spaces-left-out' }),
    );
  });
});
