// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { AttachmentList } from '#components/recordings/detail/AttachmentList.tsx';
import type { StoredAttachment } from '#utils/library/schema.ts';
import { byRole, byTestId, clear, pageText, show } from '../../screen.tsx';

const attachment: StoredAttachment = {
  home: '1abc',
  name: '<b>notes</b>.vtt',
  size: 2048,
  crc32: 1,
  bytesId: 'a',
  importedAt: 0,
  isIntact: true,
  kind: 'unknown',
};

afterEach(clear);

describe('AttachmentList', () => {
  it('shows each file with its size, and downloads the chosen one', async () => {
    const saved: string[] = [];
    await show(
      <AttachmentList
        title="Other files"
        attachments={[attachment]}
        onSave={({ name }) => saved.push(name)}
        onDelete={() => {}}
      />,
    );

    await act(() => byRole('button', 'Save <b>notes</b>.vtt').click());

    expect(byTestId('attachments').dataset['count']).toBe('1');
    expect(pageText()).toContain('<b>notes</b>.vtt');
    expect(pageText()).not.toContain('This file is incomplete');
    expect(saved).toEqual([attachment.name]);
  });

  it('deletes a file after a question that names it', async () => {
    const deleted: string[] = [];
    await show(
      <AttachmentList
        title="Other files"
        attachments={[attachment]}
        onSave={() => {}}
        onDelete={({ name }) => deleted.push(name)}
      />,
    );

    await act(() => byRole('button', 'Delete <b>notes</b>.vtt').click());
    const before = [...deleted];
    expect(pageText()).toContain('Delete “<b>notes</b>.vtt” permanently?');
    await act(() => byRole('button', 'Delete').click());

    expect([before, deleted]).toEqual([[], [attachment.name]]);
  });

  it('shows that a file is incomplete', async () => {
    await show(
      <AttachmentList
        title="Other files"
        attachments={[{ ...attachment, isIntact: false }]}
        onSave={() => {}}
        onDelete={() => {}}
      />,
    );

    expect(pageText()).toContain('This file is incomplete.');
  });

  it('is empty where there are none', async () => {
    await show(<AttachmentList title="Other files" attachments={[]} onSave={() => {}} onDelete={() => {}} />);

    expect(pageText()).toBe('');
  });
});
