// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { Bookmarks } from '#components/recordings/detail/Bookmarks.tsx';
import { DeadAir } from '#components/recordings/detail/DeadAir.tsx';
import { Lanes } from '#components/recordings/timeline/Lanes.tsx';
import { lanePaths, turnsPath } from '#components/recordings/timeline/timeline-paths.ts';
import type { TimelineData } from '#utils/library/index.ts';
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

async function showLanes(position: number) {
  const asked: unknown[][] = [];
  await show(
    <Lanes
      recording={recordingOf({ duration: 1200, speakers })}
      played={signal(position / 1200)}
      timelineData={signal(timelineData)}
      player={{
        position: signal(position),
        only: signal(undefined),
        onSeek: (at) => asked.push(['seek', at]),
        onOnly: (name) => asked.push(['only', name]),
      }}
    />,
  );
  return asked;
}

afterEach(clear);

describe('Lanes', () => {
  it('shows who speaks at the playback position, and the time of day', async () => {
    await showLanes(460);

    expect(pageText()).toContain('7:40');
    expect(pageText()).toMatch(/recorded at 7:07:40\sPM/);
    expect(pageText()).toContain('@marina, @jo');
  });

  it('seeks to the next turn of a speaker, and from the last to the first', async () => {
    const asked = await showLanes(460);
    await click(byRole('button', 'Next time @marina speaks'));
    await click(byRole('button', 'Next time @jo speaks'));

    expect(asked).toEqual([
      ['seek', 900],
      ['seek', 450],
    ]);
  });

  it('plays only one speaker', async () => {
    const asked = await showLanes(0);

    await click(byRole('button', 'Listen to @jo only'));

    expect(asked).toEqual([['only', '@jo']]);
  });

  it('zooms in, and shows the entire recording again', async () => {
    await showLanes(0);
    await click(byRole('button', 'Zoom in'));
    const near = byRole('slider', 'Part of the recording in view').getAttribute('aria-valuetext');

    await click(byRole('button', 'Entire recording'));

    expect(near).toBe('0:00 – 10:00');
    expect(allByRole('slider')).toEqual([]);
  });

  it('is drawn from X’s levels until the waveform is ready', async () => {
    await showLanes(0);

    expect(hooksOf('waveform')).toMatchObject({ source: 'levels' });
  });
});

describe('Lanes for a screen reader', () => {
  const played = signal(0);
  const [host, guest] = [
    { handle: 'marina', isHost: true, seconds: 300 },
    { handle: 'jo', isHost: false, seconds: 120 },
  ];

  it('labels a coarse lane as approximate, and describes why', async () => {
    const recording = recordingOf({ duration: 1200, speakers: [host, { ...guest, isCoarse: true }] });
    await show(<Lanes recording={recording} played={played} />);

    const [exact, coarse] = allByRole('listitem').map(heard);
    expect(exact).toContain('5 min');
    expect(exact).not.toContain('about');
    expect(coarse).toMatch(/@jo.*about 2 min/);
    expect(descriptionOfList()).toContain('It is less precise than the audio itself');
  });

  it('has no description where all lanes are exact', async () => {
    await show(
      <Lanes recording={recordingOf({ duration: 1200, speakers: [host, guest] })} played={played} />,
    );

    expect(descriptionOfList()).toBeUndefined();
    expect(pageText()).not.toContain('about');
  });

  it('names the single lane of a recording without speakers Everyone, and describes why', async () => {
    await show(<Lanes recording={recordingOf({ duration: 1200, speakers: [] })} played={played} />);

    expect(heard(byRole('listitem'))).toMatch(/^Everyone/);
    expect(descriptionOfList()).toContain('X noted no speakers in this audio');
  });
});

/** The text of an element that a screen reader reads. */
function heard(element: HTMLElement): string {
  const copy = document.createElement('div');
  copy.innerHTML = element.innerHTML;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent.replace(/[\u2068\u2069]/g, '').trim();
}

function descriptionOfList(): string | undefined {
  const id = document.querySelector('ul')?.getAttribute('aria-describedby');
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

describe('DeadAir', () => {
  it('offers to trim silence at both ends', async () => {
    const trims: unknown[] = [];
    await show(
      <DeadAir
        timelineData={timelineData}
        duration={1200}
        trim={undefined}
        onTrim={(trim) => trims.push(trim)}
      />,
    );

    await click(byTestId('trim'));

    expect(pageText()).toContain('The first words are at 6:12, the last at 16:40');
    expect(trims).toEqual([{ from: 371, to: 1001 }]);
  });

  it('removes the trim', async () => {
    const trims: unknown[] = [];
    const trim = { from: 371, to: 1001 };
    await show(
      <DeadAir timelineData={timelineData} duration={1200} trim={trim} onTrim={(next) => trims.push(next)} />,
    );

    await click(byTestId('untrim'));

    expect(pageText()).toContain('Plays from 6:11 to 16:41');
    expect(trims).toEqual([undefined]);
  });

  it('is empty where somebody speaks from start to end', async () => {
    const talk = {
      ...timelineData,
      speakers: [{ isHost: true, handle: 'a', seconds: 9, turns: Float64Array.of(5, 1190) }],
    };
    await show(<DeadAir timelineData={talk} duration={1200} trim={undefined} onTrim={() => undefined} />);

    expect(pageText()).toBe('');
  });
});

describe('Bookmarks', () => {
  it('adds bookmarks, seeks to them, changes their notes and deletes them', async () => {
    const asked: unknown[][] = [];
    const bookmark = { id: 'b1', at: 75, note: '' };
    await show(
      <Bookmarks
        bookmarks={[bookmark]}
        onAdd={() => asked.push(['add'])}
        onSeek={(at) => asked.push(['seek', at])}
        onChange={(changed) => asked.push(['change', changed])}
        onDelete={(id) => asked.push(['delete', id])}
      />,
    );
    const note = document.querySelector('input');

    await click(byTestId('add-bookmark'));
    await click(byRole('button', 'Play from 1:15'));
    if (note) {
      note.value = ' the joke ';
      await fire(note, new Event('change', { bubbles: true }));
    }
    await click(byRole('button', 'Delete the bookmark at 1:15'));

    expect(asked).toEqual([
      ['add'],
      ['seek', 75],
      ['change', { ...bookmark, note: 'the joke' }],
      ['delete', 'b1'],
    ]);
  });
});
