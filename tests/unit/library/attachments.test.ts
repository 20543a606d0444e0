import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createAttachments } from '#utils/library/repositories/attachments.ts';
import type { StoredAttachment } from '#utils/library/schema.ts';
import { heard, openEmptyLibrary, type EmptyLibrary } from './empty-library.ts';

/** A file of three bytes, stored with a Space. */
async function attach(library: EmptyLibrary, more: Partial<StoredAttachment> = {}) {
  const attachment: StoredAttachment = {
    home: '1abc',
    name: 'a.vtt',
    size: 3,
    crc32: 7,
    bytesId: await library.writeBytes('abc'),
    importedAt: 1,
    isIntact: true,
    kind: 'unknown',
    ...more,
  };
  await library.writer.addAttachments([attachment]);
  return attachment;
}

it('opens the bytes of an attachment, as a type that no browser opens', async () => {
  const library = openEmptyLibrary();
  const attachment = await attach(library);
  const attachments = createAttachments(library.open);

  const bytes = await attachments.open(attachment);

  expect(await attachments.list()).toEqual([attachment]);
  expect(await bytes.text()).toBe('abc');
  expect(bytes.type).toBe('application/octet-stream');
});

it('says that an attachment is lost whose bytes the browser has lost', async () => {
  const library = openEmptyLibrary();
  const attachment = await attach(library);
  await (await library.open()).clear('bytes');

  await expect(createAttachments(library.open).open(attachment)).rejects.toMatchObject({ code: 'lost' });
});

it('removes an attachment with its bytes, and none that differs in one thing', async () => {
  const library = openEmptyLibrary();
  const removed = await attach(library);
  const others = [
    await attach(library, { home: '1other' }),
    await attach(library, { name: 'b.vtt' }),
    await attach(library, { crc32: 8 }),
  ];
  const attachments = createAttachments(library.open);

  const calls = await heard(['attachments'], () => attachments.remove(removed));

  expect(calls).toEqual([['1abc']]);
  expect(await attachments.list()).toHaveLength(3);
  expect(await attachments.list()).toEqual(expect.arrayContaining(others));
  expect(await (await library.open()).count('bytes')).toBe(3);
});

it('keeps the attachment that it has, and removes the bytes of the same one from another import', async () => {
  const library = openEmptyLibrary();
  const first = await attach(library);

  await attach(library, { importedAt: 2 });

  expect(await createAttachments(library.open).list()).toEqual([first]);
  expect(await (await library.open()).count('bytes')).toBe(1);
  expect(await (await library.open()).count('uncommitted')).toBe(0);
});

it('hears of other pages’ attachments, which are added together', async () => {
  const library = openEmptyLibrary();
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const end = createAttachments(library.open).onChange(resolve);

  const calls = await heard(['attachments'], async () => {
    await library.writer.addAttachments([]);
    await attach(library);
  });

  expect(await promise).toEqual(['1abc']);
  expect(calls).toEqual([['1abc']]);
  end();
});
