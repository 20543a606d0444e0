// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { RecordingList, type RecordingListProps } from '#components/recordings/list/RecordingList.tsx';
import { recordingOf, recordingsOf } from '../../builders.ts';
import { allByRole, byRole, clear, click, pageText, show, hooksOf } from '../../screen.tsx';

const showList = (props: Partial<RecordingListProps>) =>
  show(
    <RecordingList
      recordings={[]}
      hrefOf={(spaceId) => `#/recordings/${spaceId}`}
      onToggle={() => {}}
      {...props}
    />,
  );

afterEach(clear);

describe('RecordingList', () => {
  it('shows title, date, exact duration and size', async () => {
    await showList({ recordings: [recordingOf({ title: 'Café' })] });

    expect(byRole('link', 'Café').getAttribute('href')).toBe('#/recordings/1ypKdEXvkMLGW');
    expect(pageText()).toContain('Mar 22, 2022, 7:26 PM');
    expect(pageText()).toContain('1:03:45');
    expect(pageText()).toContain('49.8 MB');
  });

  it('has exact values as attributes for scripts', async () => {
    await showList({ recordings: [recordingOf()] });

    expect(hooksOf('recording')).toMatchObject({
      space: '1ypKdEXvkMLGW',
      seconds: '3825.021',
      bytes: '49800000',
      state: 'complete',
    });
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
