// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { RowMenu, type RowActions } from '#components/recordings/list/RowMenu.tsx';
import { RecordingList, type RecordingListProps } from '#components/recordings/list/RecordingList.tsx';
import { countAccounts, entryOf, undecidedCopies, type LibraryRecording } from '#utils/library/index.ts';
import { recordingOf, recordingsOf } from '../../builders.ts';
import { allByRole, byRole, byTestId, clear, click, fire, pageText, show, hooksOf } from '../../screen.tsx';

const showList = ({
  recordings,
  ...props
}: Partial<RecordingListProps> & { recordings: readonly LibraryRecording[] }) => {
  const rows = new Map(recordings.map((recording) => [recording.spaceId, signal(recording)]));
  const unread = signal<LibraryRecording | undefined>(undefined);
  const entries = recordings.map(entryOf);
  return show(
    <RecordingList
      entries={entries}
      rowOf={(spaceId) => rows.get(spaceId) ?? unread}
      undecided={undecidedCopies(entries)}
      showsAccount={countAccounts(entries) > 1}
      hrefOf={(spaceId) => `#/recordings/${spaceId}`}
      position={signal(0)}
      onToggle={() => {}}
      {...props}
    />,
  );
};

afterEach(clear);

/** A menu in each row that does nothing. */
const NO_ACTIONS: RowActions = {
  Menu: RowMenu,
  rename: () => {},
  setHeard: () => {},
  setFavourite: () => {},
  queue: () => {},
  select: () => {},
  remove: () => {},
};

describe('RecordingList', () => {
  it('shows title, month, day, exact duration and who spoke', async () => {
    const guests = ['ben', 'ana', 'kofi'].map((handle) => ({ isHost: false, handle, seconds: 9 }));
    const speakers = [{ isHost: true, handle: 'mirador', seconds: 60 }, ...guests];
    await showList({ recordings: [recordingOf({ title: 'Café', speakers })] });

    expect(byRole('link', 'Café').getAttribute('href')).toBe('#/recordings/1ypKdEXvkMLGW');
    expect(byRole('heading', 'March 2022').tagName).toBe('H2');
    expect(pageText()).toContain('Tue, Mar 22');
    expect(pageText()).toContain('1:03:45');
    expect(pageText()).toContain('ben, ana +1');
    expect(pageText()).not.toContain('mirador');
  });

  it('has exact values as attributes for scripts', async () => {
    await showList({ recordings: [recordingOf()] });

    expect(hooksOf('recording')).toMatchObject({
      space: '1ypKdEXvkMLGW',
      seconds: '3825.021',
      bytes: '49800000',
      state: 'complete',
      heard: 'no',
    });
  });

  it('says how much is left of a recording that was begun, and that another one was heard', async () => {
    const begun = recordingOf({ heard: 'begun', position: 3825 - 48 * 60 });
    await showList({ recordings: [begun, recordingOf({ spaceId: 'b', heard: 'yes' })] });

    expect(pageText()).toContain('48 min left');
    expect(pageText()).toContain('Heard');
  });

  it('is one stop for Tab, and its rows are reached by arrow keys', async () => {
    await showList({ recordings: recordingsOf(3), open: 'space-1' });
    const press = (key: string) =>
      fire(
        document.activeElement ?? document.body,
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    const stops = allByRole('link').filter((link) => link.tabIndex === 0);
    stops[0]?.focus();

    await press('ArrowDown');
    const below = document.activeElement?.textContent;
    await press('Home');

    expect(stops.map((link) => link.textContent)).toEqual(['Talk 1']);
    expect(allByRole('button').every((button) => button.tabIndex === -1)).toBe(true);
    expect(below).toBe('Talk 2');
    expect(document.activeElement?.textContent).toBe('Talk 0');
  });

  it('plays the row with the focus on the space bar', async () => {
    const toggled: string[] = [];
    await showList({ recordings: recordingsOf(2), onToggle: (spaceId) => toggled.push(spaceId) });

    await fire(
      byRole('link', 'Talk 1'),
      new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }),
    );

    expect(toggled).toEqual(['space-1']);
  });

  it('names a recording without a title by its day, and one without a day as untitled', async () => {
    const { startedAt: _never, ...undated } = recordingOf({ spaceId: 'sound-0123456789ab' });
    await showList({ recordings: [recordingOf(), undated] });

    expect(byRole('link', 'Space from Mar 22, 2022')).toBeTruthy();
    expect(byRole('link', 'Untitled recording')).toBeTruthy();
    expect(pageText()).toContain('Unknown date');
  });

  it('shows the account only where there is more than one', async () => {
    const account = { id: '1', handle: 'mirador' };
    const mine = recordingOf({ account });
    await showList({ recordings: [mine, recordingOf({ spaceId: 'b', account })] });
    const alone = pageText();
    await showList({
      recordings: [mine, recordingOf({ spaceId: 'b', account: { id: '2', handle: 'segunda' } })],
    });

    expect(alone).not.toContain('@');
    expect(pageText()).toContain('@mirador');
    expect(pageText()).toContain('@segunda');
  });

  it('plays the row whose button is pressed', async () => {
    const toggled: string[] = [];
    await showList({ recordings: recordingsOf(2), onToggle: (spaceId) => toggled.push(spaceId) });

    await click(byRole('button', 'Play Talk 1'));

    expect(toggled).toEqual(['space-1']);
  });

  it('renames in place with F2, and deletes with Delete', async () => {
    const calls: string[] = [];
    const actions = {
      ...NO_ACTIONS,
      rename: ({ spaceId }: LibraryRecording, title: string) => calls.push(`rename ${spaceId} ${title}`),
      remove: ({ spaceId }: LibraryRecording) => calls.push(`remove ${spaceId}`),
    };
    await showList({ recordings: recordingsOf(2), actions });
    const press = (element: Element, key: string) =>
      fire(element, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

    await press(byRole('link', 'Talk 1'), 'F2');
    const field = byTestId('title-input');
    if (field instanceof HTMLInputElement) field.value = 'Noche de radio';
    await press(field, 'Enter');
    await press(byRole('link', 'Talk 0'), 'Delete');

    expect(calls).toEqual(['rename space-1 Noche de radio', 'remove space-0']);
    expect(document.activeElement?.textContent).toBe('Talk 1');
  });

  it('has a menu in the row that is pointed at, and only there', async () => {
    const calls: string[] = [];
    const actions = {
      ...NO_ACTIONS,
      setHeard: ({ spaceId }: LibraryRecording, isHeard: boolean) =>
        calls.push(`${spaceId} ${String(isHeard)}`),
    };
    await showList({ recordings: recordingsOf(3), actions });
    const menus = () => document.querySelectorAll('[aria-haspopup="menu"]').length;
    const before = menus();

    await fire(byRole('link', 'Talk 2'), new Event('pointerover', { bubbles: true }));
    const during = menus();
    await click(byRole('button', 'Actions for Talk 2'));
    await click(byRole('button', 'Mark as heard'));

    expect([before, during]).toEqual([0, 1]);
    expect(calls).toEqual(['space-2 true']);
  });

  it('offers to pause the one that is playing, and no other', async () => {
    await showList({ recordings: recordingsOf(2), playing: { spaceId: 'space-0', state: 'playing' } });

    expect(allByRole('button', 'Pause Talk 0')).toHaveLength(1);
    expect(allByRole('button', 'Play Talk 1')).toHaveLength(1);
  });

  it('has no play button for a Space whose audio is missing, and shows it', async () => {
    const missing = recordingOf({
      title: 'Gone',
      state: 'missing',
      duration: 0,
      bytes: 0,
      lanes: [],
      speakers: [],
    });
    await showList({ recordings: [missing] });

    expect(allByRole('button')).toHaveLength(0);
    expect(pageText()).toContain('No audio');
    expect(hooksOf('recording')).toMatchObject({ seconds: '0.000', bytes: '0' });
  });

  it.each([
    ['partial', 'Incomplete'],
    ['damaged', 'Damaged'],
  ] as const)('shows that a %s recording is not complete', async (state, words) => {
    await showList({ recordings: [recordingOf({ state })] });

    expect(pageText()).toContain(words);
  });

  it('renders only the rows in view of a list of 10,000, with their positions', async () => {
    await showList({ recordings: recordingsOf(10_000) });

    const rows = allByRole('listitem').filter((row) => row.dataset['testid'] === 'recording');
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('10000');
    expect(rows[0]?.getAttribute('aria-posinset')).toBe('1');
  });

  it('renders markup and direction controls in a title as text', async () => {
    await showList({ recordings: [recordingOf({ title: '<img src=x onerror=alert(1)>\u202e' })] });

    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('a bdi')?.textContent).toContain('<img');
  });

  it('calls onOpen instead of following the link where the page has one', async () => {
    const opened: string[] = [];
    await showList({ recordings: recordingsOf(1), onOpen: (spaceId) => opened.push(spaceId) });

    await click(byRole('link', 'Talk 0'));

    expect(opened).toEqual(['space-0']);
  });
});
