import { describe, expect, it } from 'vitest';
import { codeOf } from '#utils/coded-error.ts';
import { createAttachments } from '#utils/library/repositories/attachments.ts';
import { SPACE, text, usual, whole } from '../../fixtures/archive/any-archive-parts.ts';
import { createTestLibrary, type TestLibrary } from './importing.ts';

const attachmentsIn = ({ open }: TestLibrary) => createAttachments(open).list();
const subtitles = (words: string) => text(`data/spaces_media/space-${SPACE}.vtt`, words);

describe('attachments', () => {
  it('belong to their Space, or to the account', async () => {
    const library = createTestLibrary();
    const files = [...usual, subtitles('WEBVTT'), text('data/spaces_media/readme.txt', 'hello')];

    const outcome = await library.importing([files]);

    expect(outcome).toMatchObject({ attachments: 2 });
    expect(await attachmentsIn(library)).toMatchObject([
      { home: SPACE, name: `space-${SPACE}.vtt`, size: 6, isIntact: true },
      { home: 'account:42', name: 'readme.txt', size: 5, isIntact: true },
    ]);
    expect(await library.report()).toMatchObject({ attachments: 2, unimported: 0 });
  });

  it('are stored again only if their content differs', async () => {
    const library = createTestLibrary();
    await library.importing([[...usual, subtitles('one')]]);

    await library.importing([[...usual, subtitles('one')]]);
    await library.importing([[...usual, subtitles('two')]]);

    expect((await attachmentsIn(library)).map(({ size }) => size)).toEqual([3, 3]);
    expect(await library.countBytesIds()).toBe(3);
  });

  it('count as not imported if their checksum does not match', async () => {
    const library = createTestLibrary();

    await library.importing([[...usual, { ...subtitles('one'), lie: { crc: 7 } }]]);

    expect(await attachmentsIn(library)).toMatchObject([{ isIntact: false }]);
    expect(await library.report()).toMatchObject({ attachments: 1, unimported: 1 });
  });

  it('count as not imported if they cannot be read, and the rest is imported', async () => {
    const library = createTestLibrary();

    const { counts } = await library.importing([[...usual, { ...subtitles('one'), isEncrypted: true }]]);

    expect(counts).toMatchObject({ new: 1 });
    expect(await library.report()).toMatchObject({ attachments: 0, unimported: 1 });
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('need free space like audio does', async () => {
    const files = [...usual, subtitles('x'.repeat(5000))];
    const estimate = async () => ({ quota: whole.length + 4000, usage: 0 });

    const code = await createTestLibrary().importing([files], { estimate }).catch(codeOf);

    expect(code).toBe('quota');
  });
});
