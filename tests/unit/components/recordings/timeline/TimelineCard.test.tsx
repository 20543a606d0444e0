// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { createSelectionStore } from '#components/recordings/timeline/selection/selection-store.ts';
import { TimelineCard } from '#components/recordings/timeline/TimelineCard.tsx';
import { lanePaths, turnsPath } from '#components/recordings/timeline/timeline-paths.ts';
import { LANE_CELLS, type LibraryRecording, type TimelineData } from '#utils/library/index.ts';
import { recordingOf } from '../../builders.ts';
import { allByRole, byRole, byTestId, clear, click, fire, hooksOf, pageText, show } from '../../screen.tsx';

const speakers = [
  { handle: 'marina', isHost: true, seconds: 300, turns: Float64Array.of(372, 500, 900, 1000) },
  { handle: 'jo', isHost: false, seconds: 100, turns: Float64Array.of(450, 550) },
];
const timelineData: TimelineData = {
  speakers,
  track: { perSecond: 1, values: new Uint8Array(1200) },
  isWaveform: false,
  clockAt: (position) => Date.UTC(2022, 2, 22, 19) + position * 1000,
};

async function showTimeline(position: number, about: Partial<LibraryRecording> = {}, language?: string) {
  const asked: unknown[][] = [];
  const selection = createSelectionStore(1200);
  await show(
    <TimelineCard
      recording={recordingOf({ duration: 1200, speakers, ...about })}
      selection={selection}
      played={signal(position / 1200)}
      timelineData={signal(timelineData)}
      player={{
        position: signal(position),
        only: signal(undefined),
        onSeek: (at) => asked.push(['seek', at]),
        onOnly: (name) => asked.push(['only', name]),
      }}
    />,
    language,
  );
  return { asked, selection };
}

afterEach(clear);

describe('TimelineCard', () => {
  it('shows who speaks at the playback position, and the time of day', async () => {
    await showTimeline(460);

    expect(pageText()).toContain('7:40');
    expect(pageText()).toMatch(/7:07:40\sPM/);
    expect(document.querySelector('[title^="recorded at"]')).not.toBeNull();
    expect(pageText()).toContain('@marina, @jo speak');
  });

  it('seeks to the next turn of a speaker, and from the last to the first', async () => {
    const { asked } = await showTimeline(460);
    await click(byRole('button', 'Next time @marina speaks'));
    await click(byRole('button', 'Next time @jo speaks'));

    expect(asked).toEqual([
      ['seek', 900],
      ['seek', 450],
    ]);
  });

  it('plays only one speaker', async () => {
    const { asked } = await showTimeline(0);

    await click(byRole('button', 'Listen to @jo only'));

    expect(asked).toEqual([['only', '@jo']]);
  });

  it('has one lane per speaker, host first, with the time spoken', async () => {
    await showTimeline(0);

    expect(lanes().map(({ dataset }) => [dataset['speaker'], dataset['seconds']])).toEqual([
      ['marina', '300.000'],
      ['jo', '100.000'],
    ]);
    expect(lanes()[0]?.textContent).toContain('@marina');
    expect(lanes()[0]?.textContent).toContain('Host');
    expect(lanes()[0]?.textContent).toContain('25%');
  });

  it('labels a host without a handle in the language of the page', async () => {
    await showTimeline(0, { speakers: [{ isHost: true, seconds: 60 }] }, 'es');

    expect(byTestId('lane').dataset['speaker']).toBe('host');
    expect(byTestId('lane').textContent).toContain('Anfitrión');
  });

  it('has all lanes in the document, and shows six of many until asked for the others', async () => {
    const many = Array.from({ length: 13 }, (_, i) => ({
      handle: `guest_${i}`,
      isHost: i === 0,
      seconds: 9,
    }));
    await showTimeline(0, { speakers: many, lanes: many.map(() => new Uint8Array(LANE_CELLS)) });
    const shown = () => lanes().filter(({ hidden }) => !hidden).length;
    const atFirst = [lanes().length, shown()];

    await click(byRole('button', 'Show 7 more'));
    const expanded = shown();
    await click(byRole('button', 'Show fewer'));

    expect([...atFirst, expanded, shown()]).toEqual([13, 6, 13, 6]);
  });

  it('moves the playback line without rendering the lanes again', async () => {
    const played = signal(0);
    await show(<TimelineCard recording={recordingOf({ duration: 1200, speakers })} played={played} />);
    const [lane] = lanes();

    await act(() => {
      played.value = 0.25;
    });

    const timeline = document.querySelector<HTMLElement>('.timeline');
    expect(timeline?.style.getPropertyValue('--played')).toBe('0.25');
    expect(lanes()[0]).toBe(lane);
  });

  it('marks a gap through the waveform and all lanes', async () => {
    await showTimeline(0, { clock: { startedAt: 0, gaps: [{ at: 901.44, seconds: 80 }] } });

    const markers = [...document.querySelectorAll<HTMLElement>('.timeline-surface .gap-marker')];
    expect(markers.map(({ style }) => style.left)).toEqual(['75.120%']);
  });

  it('is paler where somebody else speaks while only one speaker is played', async () => {
    await show(
      <TimelineCard
        recording={recordingOf({ duration: 1200, speakers })}
        played={signal(0)}
        player={{ position: signal(0), only: signal('@jo'), onSeek: () => {}, onOnly: () => {} }}
      />,
    );

    expect(lanes().map(({ dataset }) => dataset['dimmed'])).toEqual(['true', 'false']);
  });

  it('moves an end of the selection by keys, which then do not move playback', async () => {
    const { selection } = await showTimeline(0);
    await act(() => selection.select(100, 140));
    const [from, to] = [...document.querySelectorAll<HTMLElement>('[role="slider"]')];
    const press = (element: HTMLElement | undefined, key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      return fire(element ?? document.body, event).then(() => event.defaultPrevented);
    };

    const handled = [await press(from, 'ArrowLeft'), await press(to, 'PageUp'), await press(to, 'k')];

    expect(selection.range.value).toEqual({ from: 99, to: 150 });
    expect(handled).toEqual([true, true, false]);
    expect(from?.getAttribute('aria-valuetext')).toBe('1 minute, 39 seconds');
    expect(from?.getAttribute('aria-label')).toBe('Start of the selection');
  });

  it('zooms in, and shows the entire recording again', async () => {
    await showTimeline(0);
    await click(byRole('button', 'Zoom in'));
    const near = byRole('slider', 'Part of the recording in view').getAttribute('aria-valuetext');

    await click(byRole('button', 'Entire recording'));

    expect(near).toBe('0:00 – 10:00');
    expect(allByRole('slider')).toEqual([]);
  });

  it('is drawn from X’s levels until the waveform is ready', async () => {
    await showTimeline(0);

    expect(hooksOf('waveform')).toMatchObject({ source: 'levels' });
  });
});

describe('TimelineCard for a screen reader', () => {
  const played = signal(0);
  const [host, guest] = [
    { handle: 'marina', isHost: true, seconds: 300 },
    { handle: 'jo', isHost: false, seconds: 120 },
  ];

  it('labels a coarse lane as approximate, and describes why', async () => {
    const recording = recordingOf({ duration: 1200, speakers: [host, { ...guest, isCoarse: true }] });
    await show(<TimelineCard recording={recording} played={played} />);

    const [exact, coarse] = lanes().map(heard);
    expect(exact).toContain('5 min');
    expect(exact).not.toContain('about');
    expect(coarse).toMatch(/@jo.*about 2 min/);
    expect(descriptionOfList()).toContain('It is less precise than the audio itself');
  });

  it('has no description where all lanes are exact', async () => {
    await show(
      <TimelineCard recording={recordingOf({ duration: 1200, speakers: [host, guest] })} played={played} />,
    );

    expect(descriptionOfList()).toBeUndefined();
    expect(pageText()).not.toContain('about');
  });

  it('names the single lane of a recording without speakers Everyone, and describes why', async () => {
    await show(<TimelineCard recording={recordingOf({ duration: 1200, speakers: [] })} played={played} />);

    expect(lanes().map(heard)).toEqual([expect.stringMatching(/^Everyone/)]);
    expect(descriptionOfList()).toContain('X noted no speakers in this audio');
  });
});

const lanes = () => [...document.querySelectorAll<HTMLElement>('[data-testid="lane"]')];

/** The text of an element that a screen reader reads. */
function heard(element: HTMLElement): string {
  const copy = document.createElement('div');
  copy.innerHTML = element.innerHTML;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent.replace(/[\u2068\u2069]/g, '').trim();
}

function descriptionOfList(): string | undefined {
  const id = document.querySelector('.lanes')?.getAttribute('aria-describedby');
  return id ? (document.getElementById(id)?.textContent ?? '') : undefined;
}

it('draws turns known only from X’s list separately from those known from tags', () => {
  const turns = Float64Array.of(0, 100, 300, 400);
  const range = { from: 0, to: 1200 };

  const { exact, coarse } = lanePaths(turns, turns.slice(2), range);

  expect(exact).toBe(turnsPath(turns.slice(0, 2), range));
  expect(coarse).toBe(turnsPath(turns.slice(2), range));
  expect(lanePaths(turns, undefined, range)).toEqual({ exact: turnsPath(turns, range), coarse: '' });
});
