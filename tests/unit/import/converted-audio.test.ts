import { describe, expect, it } from 'vitest';
import { openAudio } from '#utils/library/repositories/bytes/audio.ts';
import { createTrash } from '#utils/library/repositories/trash.ts';
import { openOriginals } from '#utils/library/repositories/bytes/originals.ts';
import { FRAGMENTS, M4A, TS, VIDEO } from '../../fixtures/archive/any-archive-kinds.ts';
import { SPACE, media, text, whole } from '../../fixtures/archive/any-archive-parts.ts';
import { indexAudio } from '../audio/index-audio.ts';
import { createTestLibrary } from './importing.ts';

async function bytesOf(blob: Blob | undefined): Promise<Buffer> {
  return Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer());
}

describe('audio that is not ADTS', () => {
  it.each([
    ['a transport stream', TS, 'mpeg-ts'],
    ['an M4A', M4A, 'mp4'],
    ['a video', VIDEO, 'mp4'],
    ['an MP4 in fragments', FRAGMENTS, 'mp4'],
  ])('plays like X’s, and its original is stored unchanged: %s', async (_, bytes, kind) => {
    const library = createTestLibrary();

    await library.importing([[media(bytes)]]);

    const [recording] = await library.list();
    expect(recording).toMatchObject({ state: 'complete', bytes: bytes.length });
    expect(recording?.duration).toBeCloseTo(indexAudio(whole).duration);
    const { pieces } = await openAudio(library.open, SPACE);
    expect(pieces).toHaveLength(1);
    const [original] = await openOriginals(library.open, SPACE);
    expect(original).toMatchObject({ part: 0, kind });
    expect((await bytesOf(original?.bytes)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('has the same speakers and start as ADTS, if the stream has the tags', async () => {
    const [adts, converted] = [createTestLibrary(), createTestLibrary()];

    await adts.importing([[media()]]);
    await converted.importing([[media(TS)]]);

    const [[expected], [actual]] = [await adts.list(), await converted.list()];
    expect(actual?.speakers).toEqual(expected?.speakers);
    expect(actual?.startedAt).toBe(expected?.startedAt);
  });

  it('goes to the trash with all its bytes when a better copy replaces it', async () => {
    const library = createTestLibrary();
    await library.importing([[media(TS.slice(0, 188 * 400))]]);

    const { counts } = await library.importing([[media(M4A)]]);

    expect(counts).toMatchObject({ replaced: 1 });
    expect(await library.countBytesIds()).toBe(4);
    await library.emptyTrash();
    expect(await library.countBytesIds()).toBe(2);
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('is removed with all its bytes and attachments when it is deleted permanently', async () => {
    const library = createTestLibrary();
    await library.importing([[media(VIDEO), text(`data/spaces_media/space-${SPACE}.txt`, 'words')]]);
    const trash = createTrash(library.open);
    await trash.add(SPACE);

    await trash.removePermanently([SPACE]);

    expect(await library.countBytesIds()).toBe(0);
    expect(await (await library.open()).count('attachments')).toBe(0);
  });

  it('leaves nothing when it is cancelled in the middle', async () => {
    const library = createTestLibrary();
    const cancelling = new AbortController();
    const readBytes = async (bytesId: string): Promise<Blob> => {
      cancelling.abort();
      return library.writer.readBytes(bytesId);
    };

    const ended = library.importing([[media(M4A)]], {
      signal: cancelling.signal,
      library: { ...library.writer, readBytes },
    });

    await expect(ended).rejects.toThrow('aborted');
    await library.writer.sweep();
    expect(await library.countBytesIds()).toBe(0);
  });
});
