import { describe, expect, it } from 'vitest';
import { codeOf } from '#utils/coded-error.ts';
import { createAttachments } from '#utils/library/repositories/attachments.ts';
import { VIDEO } from '../../fixtures/archive/any-archive-kinds.ts';
import {
  SPACE,
  first,
  loose,
  manifest,
  media,
  metadata,
  second,
  usual,
} from '../../fixtures/archive/any-archive-parts.ts';
import { createTestLibrary, type TestLibrary } from './importing.ts';

const attachmentsIn = ({ open }: TestLibrary) => createAttachments(open).list();

describe('a file without audio that we know', () => {
  const broken = VIDEO.slice(0, -50);

  it('becomes an attachment of its Space, and the report says why it does not play', async () => {
    const library = createTestLibrary();

    await library.importing([[manifest, metadata, media(broken)]]);

    expect(await attachmentsIn(library)).toMatchObject([
      { home: SPACE, name: `space-${SPACE}_0.ts`, size: broken.length, kind: 'mp4' },
    ]);
    expect((await library.report())?.spaces).toMatchObject([{ kind: 'missing', code: 'truncated' }]);
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('is stored even if there is nothing else, and the import says why it failed', async () => {
    const library = createTestLibrary();

    const code = await library.importing([loose(`space-${SPACE}_0.ts`, 'no audio')]).catch(codeOf);

    expect(code).toBe('unknown-audio');
    const [stored] = await attachmentsIn(library);
    expect(stored).toMatchObject({ home: SPACE, size: 8, kind: 'unknown' });
    expect(stored && (await (await createAttachments(library.open).open(stored)).text())).toBe('no audio');
  });

  it('is not stored twice', async () => {
    const library = createTestLibrary();
    await library.importing([[metadata, media(broken)]]);

    await library.importing([[metadata, media(broken)]]);

    expect(await attachmentsIn(library)).toHaveLength(1);
    expect(await library.countBytesIds()).toBe(1);
  });

  it('does not prevent the other parts from being imported', async () => {
    const library = createTestLibrary();

    await library.importing([[metadata, media(first, 0), media(broken, 1), media(second, 2)]]);

    expect(await library.list()).toMatchObject([{ state: 'partial', bytes: first.length + second.length }]);
    expect(await attachmentsIn(library)).toHaveLength(1);
  });

  it('does not replace audio that the library has', async () => {
    const library = createTestLibrary();
    await library.importing([usual]);

    await library.importing([[metadata, media(broken)]]).catch(() => undefined);

    expect(await library.list()).toMatchObject([{ state: 'complete' }]);
    expect(await attachmentsIn(library)).toHaveLength(1);
  });
});
