import { array, assert, asyncProperty, jsonValue, nat, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatManifest, parseBackupManifest, requireManifestSum } from '#utils/backup/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import { exampleManifest } from './example-manifest.ts';

/** The code that parsing throws, if any. */
function codeOfParsing(manifest: unknown): string | undefined {
  try {
    parseBackupManifest(typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
    return undefined;
  } catch (error) {
    return codeOf(error) ?? 'none';
  }
}

describe('parseBackupManifest', () => {
  it('reads what was written', async () => {
    const { manifest } = await formatManifest(exampleManifest());

    expect(parseBackupManifest(manifest)).toEqual(exampleManifest());
  });

  it('reads whatever ids, names and sizes were written', async () => {
    const text = string({ unit: 'binary', minLength: 1 });
    const files = array(record({ home: text, name: text, size: nat(2e7), crc32: nat(), importedAt: nat() }));

    await assert(
      asyncProperty(files, async (fields) => {
        const entries = fields.map((each, i) => ({
          ...each,
          kind: 'attachment' as const,
          isIntact: true,
          audioKind: 'adts' as const,
          path: `${i}.bin`,
          sha256: Array.from({ length: Math.ceil(each.size / 4_194_304) }, () => 'ab'.repeat(32)),
        }));
        const written = { ...exampleManifest(), entries };

        const { manifest, sum } = await formatManifest(written);

        await requireManifestSum(new TextEncoder().encode(manifest), sum);
        expect(parseBackupManifest(manifest)).toEqual(written);
      }),
    );
  });

  it('leaves out what it does not know, and keeps the rest', () => {
    const known = exampleManifest();
    const newer = {
      ...known,
      colour: 'red',
      leftOut: [...known.leftOut, { kind: 'mood', reason: 'lost' }, 'lost'],
      entries: [...known.entries, { kind: 'mood', path: 'mood.json', size: 0, crc32: 0, sha256: [] }],
    };

    expect(parseBackupManifest(JSON.stringify(newer))).toEqual(known);
  });

  it('refuses a backup of a newer version, with a code that says so', () => {
    expect(codeOfParsing({ ...exampleManifest(), version: 2 })).toBe('newer-backup');
  });

  it.each([
    ['what is no JSON', '{'],
    ['another format', { ...exampleManifest(), format: 'zip' }],
    ['no version', { ...exampleManifest(), version: '1' }],
    ['chunks of another size', { ...exampleManifest(), chunkBytes: 1 }],
    ['no entries', { ...exampleManifest(), entries: {} }],
    ['two entries of one path', { ...exampleManifest(), entries: twice('people.json', 'PEOPLE.json') }],
    ['a path out of its folder', { ...exampleManifest(), entries: twice('../people.json', 'a') }],
    ['too few hashes', { ...exampleManifest(), entries: [{ ...first(), size: 4_194_305 }] }],
    ['a hash that is none', { ...exampleManifest(), entries: [{ ...first(), sha256: ['AB'.repeat(32)] }] }],
    ['a size that is none', { ...exampleManifest(), entries: [{ ...first(), size: -1 }] }],
    [
      'audio without a part',
      { ...exampleManifest(), entries: [{ ...first(), kind: 'audio', recording: 'a' }] },
    ],
    ['a recording without an id', { ...exampleManifest(), entries: [{ ...first(), kind: 'recording' }] }],
  ])('refuses %s', (_, manifest) => {
    expect(codeOfParsing(manifest)).toBe('bad-backup');
  });

  it('throws nothing but its codes, whatever JSON it gets', () => {
    assert(
      property(jsonValue(), jsonValue(), jsonValue(), (version, entries, leftOut) => {
        const code = codeOfParsing({ ...exampleManifest(), version, entries: [entries], leftOut });
        expect(['bad-backup', 'newer-backup', undefined]).toContain(code);
      }),
    );
  });
});

describe('requireManifestSum', () => {
  it('notices each single byte of the manifest that is flipped', async () => {
    const { manifest, sum } = await formatManifest(exampleManifest());
    const bytes = new TextEncoder().encode(manifest);
    await requireManifestSum(bytes, sum);

    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = bytes.with(at, (bytes[at] ?? 0) ^ (1 << (at % 8)));
      await expect(requireManifestSum(flipped, sum)).rejects.toMatchObject({ code: 'damaged-manifest' });
    }
  });

  it('notices each character of the sum that is another', async () => {
    const { manifest, sum } = await formatManifest(exampleManifest());
    const bytes = new TextEncoder().encode(manifest);

    for (let at = 0; at < 64; at += 1) {
      const other = `${sum.slice(0, at)}${sum[at] === '0' ? '1' : '0'}${sum.slice(at + 1)}`;
      await expect(requireManifestSum(bytes, other)).rejects.toMatchObject({ code: 'damaged-manifest' });
    }
  });
});

function first(): object {
  return { kind: 'people', path: 'people.json', size: 5, crc32: 7, sha256: ['ab'.repeat(32)] };
}

function twice(...paths: string[]): object[] {
  return paths.map((path) => ({ ...first(), path }));
}
