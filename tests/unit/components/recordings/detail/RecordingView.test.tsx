// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { RecordingView } from '#components/recordings/detail/RecordingView.tsx';
import { LANE_CELLS, type LibraryRecording } from '#utils/library/records.ts';
import { recordingOf } from '../../builders.ts';
import { byRole, byTestId, clear, pageText, show } from '../../screen.tsx';

const played = signal(0);

const showRecording = (about: Partial<LibraryRecording>, language?: string) =>
  show(<RecordingView recording={recordingOf(about)} backHref="#/" played={played} />, language);

afterEach(clear);

describe('RecordingView', () => {
  it('has the title as its heading, with the day and the time of day', async () => {
    const startedAt = Date.UTC(2022, 2, 22, 19, 26);
    await showRecording({ title: 'Café', startedAt, endedAt: startedAt + 3_825_000 });

    expect(byRole('heading', 'Café').tagName).toBe('H1');
    expect(pageText()).toContain('Tuesday, March 22, 2022');
    expect(pageText()).toMatch(/7:26\s–\s8:29\sPM/);
  });

  it('shows that a title comes from a post, but not for a person’s own title', async () => {
    await showRecording({ title: 'Café', titleOffer: 'Café' });
    const offered = pageText();
    await showRecording({ title: 'Mine', titleOffer: 'Café' });

    expect(offered).toContain('The title comes from your post');
    expect(pageText()).not.toContain('The title comes from your post');
  });

  it('has one lane per speaker, host first, with the time spoken', async () => {
    const lanes = [new Uint8Array(LANE_CELLS).fill(255), new Uint8Array(LANE_CELLS)];
    const speakers = [
      { handle: 'marina', isHost: true, seconds: 1912.51 },
      { handle: 'joaquin', isHost: false, seconds: 600 },
    ];
    await showRecording({ speakers, lanes });

    const shown = [...document.querySelectorAll<HTMLElement>('[data-testid="lane"]')];
    expect(shown.map(({ dataset }) => [dataset['speaker'], dataset['seconds']])).toEqual([
      ['marina', '1912.510'],
      ['joaquin', '600.000'],
    ]);
    expect(shown[0]?.textContent).toContain('@marina');
    expect(shown[0]?.textContent).toContain('Host');
    expect(shown[0]?.textContent).toContain('50%');
  });

  it('marks a gap in every lane, and shows when it was and how long', async () => {
    const startedAt = Date.UTC(2022, 2, 22, 19, 26);
    await showRecording({ duration: 1000, clock: { startedAt, gaps: [{ at: 751.2, seconds: 80 }] } });

    const list = byTestId('gap').parentElement;
    expect([list?.tagName, list?.getAttribute('aria-label')]).toEqual(['UL', 'Missing audio']);
    const markers = [...document.querySelectorAll<HTMLElement>('.lane .gap-marker')];
    expect(markers.map(({ style }) => style.insetInlineStart)).toEqual(['75.120%']);
    expect(pageText()).toContain('Gap of 1 minute, 20 seconds at 12:31');
    expect(byTestId('gap').textContent).toMatch(/7:38\s–\s7:39\sPM$/);
  });

  it('labels a host without a handle in the language of the page', async () => {
    await showRecording({}, 'es');

    expect(byTestId('lane').dataset['speaker']).toBe('host');
    expect(byTestId('lane').textContent).toContain('Anfitrión');
  });

  it('moves the playback line without rendering the lanes again', async () => {
    await showRecording({});
    const lane = byTestId('lane');

    await act(() => {
      played.value = 0.25;
    });

    expect(byRole('heading')).toBeTruthy();
    expect(lane.parentElement?.style.getPropertyValue('--played')).toBe('0.25');
    expect(byTestId('lane')).toBe(lane);
  });

  it('has a single lane where no speakers are known, and explains it', async () => {
    await showRecording({ speakers: [], lanes: [], duration: 100 });

    expect(pageText()).toContain('X noted no speakers');
    const [lane, ...others] = document.querySelectorAll<HTMLElement>('[data-testid="lane"]');
    expect([lane?.dataset['speaker'], lane?.dataset['seconds']]).toEqual(['host', '100.000']);
    expect(lane?.textContent).toContain('Everyone');
    expect(others).toEqual([]);
  });

  it('shows where the time spoken is only approximate', async () => {
    const speakers = [
      { handle: 'marina', isHost: true, seconds: 60 },
      { handle: 'jo', isHost: false, seconds: 120, isCoarse: true as const },
    ];
    await showRecording({ speakers });

    const words = [...document.querySelectorAll('.lane-time')].map((each) => each.textContent);
    expect(words[0]).not.toContain('about');
    expect(words[1]).toContain('about');
    expect(pageText()).toContain("come from X's list of who spoke when");
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
