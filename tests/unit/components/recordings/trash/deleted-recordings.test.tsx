// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { DeleteRecording } from '#components/recordings/trash/DeleteRecording.tsx';
import { RecentlyDeleted } from '#components/recordings/trash/RecentlyDeleted.tsx';
import { createDeletedStore } from '#components/recordings/trash/deleted-store.ts';
import { recordingsOf, recordingOf } from '../../builders.ts';
import { allByRole, byRole, byTestId, clear, click, pageText, show } from '../../screen.tsx';

afterEach(clear);

describe('DeleteRecording', () => {
  it('asks with name and size, and does nothing on cancel', async () => {
    const calls: string[] = [];
    await show(
      <DeleteRecording
        recording={recordingOf({ title: 'Café' })}
        onDelete={() => calls.push('delete')}
        onClose={() => calls.push('close')}
      />,
    );

    const question = pageText();
    await click(byRole('button', 'Cancel'));

    expect(question).toContain('Delete “Café”?');
    expect(question).toContain('It takes up 49.8 MB.');
    expect(calls).toEqual(['close']);
  });

  it('deletes on yes, once', async () => {
    let deleted = 0;
    await show(
      <DeleteRecording recording={recordingOf()} onDelete={() => deleted++} onClose={() => undefined} />,
    );

    await click(byTestId('question-yes'));

    expect(deleted).toBe(1);
    expect(document.querySelector('dialog[open]')).toBeNull();
  });

  it('mentions no size where there is no audio', async () => {
    const nothing = () => undefined;
    await show(
      <DeleteRecording
        recording={recordingOf({ state: 'missing', bytes: 0 })}
        onDelete={nothing}
        onClose={nothing}
      />,
    );

    expect(pageText()).toContain('It has no audio here.');
  });
});

describe('RecentlyDeleted', () => {
  it('is empty without deleted recordings', async () => {
    await show(<RecentlyDeleted recordings={[]} onRestore={() => {}} onRemoveAll={() => {}} />);

    expect(pageText()).toBe('');
  });

  it('restores one, and removes all only after a confirmation', async () => {
    const calls: string[] = [];
    await show(
      <RecentlyDeleted
        recordings={recordingsOf(2).map((each) => ({ ...each, deletedAt: 0 }))}
        onRestore={(spaceId) => calls.push(spaceId)}
        onRemoveAll={() => calls.push('all')}
      />,
    );

    await click(byRole('button', 'Restore Talk 1'));
    await click(byRole('button', 'Delete permanently'));
    const asked = [...calls];
    await click(byTestId('question-yes'));

    expect(asked).toEqual(['space-1']);
    expect(calls).toEqual(['space-1', 'all']);
    expect(allByRole('listitem')).toHaveLength(2);
  });
});

describe('createDeletedStore', () => {
  it('lists what can be restored, until it is', async () => {
    const gone = new Set<string>();
    const listeners = new Set<() => void>();
    const change = (act: () => void) => async () => {
      act();
      listeners.forEach((listener) => listener());
      // The store reads the list again.
      await Promise.resolve();
    };
    const store = createDeletedStore({
      deleted: {
        list: async () => recordingsOf(2).filter(({ spaceId }) => gone.has(spaceId)),
        add: (spaceId) => change(() => gone.add(spaceId))(),
        restore: (spaceId) => change(() => gone.delete(spaceId))(),
        removePermanently: async (spaces) =>
          change(() => spaces.forEach((spaceId) => gone.delete(spaceId)))(),
        onChange: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
    });

    await store.add('space-0');
    await store.add('space-1');
    await expect.poll(() => store.recordings.value).toHaveLength(2);

    await store.restore('space-1');
    await expect.poll(() => store.recordings.value.map(({ spaceId }) => spaceId)).toEqual(['space-0']);

    await store.removeAll();
    await expect.poll(() => store.recordings.value).toEqual([]);
  });
});
