// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { RecordingView } from '#components/recordings/detail/RecordingView.tsx';
import type { LibraryRecording } from '#utils/library/records.ts';
import { recordingOf } from '../../builders.ts';
import { byRole, byTestId, clear, pageText, show } from '../../screen.tsx';

const showRecording = (about: Partial<LibraryRecording>) =>
  show(<RecordingView recording={recordingOf(about)} backHref="#/" isEditing={false} onEdit={() => {}} />);

afterEach(clear);

describe('RecordingView', () => {
  it('has the title as its heading, with the day and the time of day', async () => {
    const startedAt = Date.UTC(2022, 2, 22, 19, 26);
    await showRecording({ title: 'Café', startedAt, endedAt: startedAt + 3_825_000 });

    expect(byRole('heading', 'Café').tagName).toBe('H1');
    expect(byTestId('title').textContent).toBe('Café');
    expect(pageText()).toContain('Tuesday, March 22, 2022');
    expect(pageText()).toMatch(/7:26\s–\s8:29\sPM/);
  });

  it('says how long it is and how many speak', async () => {
    const speakers = ['a', 'b'].map((handle, i) => ({ handle, isHost: i === 0, seconds: 10 }));
    await showRecording({ duration: 9240, speakers });

    expect(pageText()).toMatch(/2 hr,? 34 min/);
    expect(pageText()).toContain('2 voices');
  });

  it.each([
    ['partial', 'This recording is incomplete'],
    ['damaged', 'Part of this recording is damaged'],
    ['missing', 'X lists this Space, but its audio is missing'],
  ] as const)('explains what %s means', async (state, words) => {
    await showRecording({ state });

    expect(pageText()).toContain(words);
  });

  it('shows no notice for a complete recording', async () => {
    await showRecording({ state: 'complete' });

    expect(document.querySelector('.notice')).toBeNull();
  });
});
