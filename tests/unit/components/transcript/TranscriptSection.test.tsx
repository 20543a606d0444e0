// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { TranscriptSection } from '#components/transcript/TranscriptSection.tsx';
import { createTranscriptStore } from '#components/transcript/transcript-store.ts';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { StoredTranscript, Transcripts } from '#utils/library/index.ts';
import type { ToastMessage } from '#components/ui/notice/toast-store.ts';
import { nextTurn } from '../../next-turn.ts';
import { byTestId, clear, click, fire, hooksOf, pageText, show } from '../screen.tsx';

const speakers: SpeakerTurns[] = [
  { isHost: true, seconds: 10, turns: Float64Array.of(0, 10) },
  { handle: 'jo', isHost: false, seconds: 10, turns: Float64Array.of(10, 20) },
];

const SRT = `1
00:00:01,000 --> 00:00:04,000
Welcome

2
00:00:05,000 --> 00:00:09,000
to the room

3
00:00:12,000 --> 00:00:14,000
Thanks
`;

/** Transcripts in memory; writing fails where `isFull`. */
function createMemory(isFull = false) {
  const rows = new Map<string, StoredTranscript>();
  const transcripts: Transcripts = {
    read: async (spaceId) => rows.get(spaceId),
    put: async (transcript) => {
      if (isFull) throw new CodedError('quota', 'Full');
      rows.set(transcript.spaceId, transcript);
    },
    remove: async (spaceId) => void rows.delete(spaceId),
    onChange: () => () => {},
  };
  return { rows, transcripts };
}

async function showTranscript(file?: { name?: string; text: string }, isFull = false) {
  const { rows, transcripts } = createMemory(isFull);
  const store = createTranscriptStore(transcripts, '1abc');
  const position = signal(0);
  const sought: number[] = [];
  const messages: ToastMessage[] = [];
  await show(
    <TranscriptSection
      store={store}
      toasts={{ show: (message) => void messages.push(message) }}
      duration={20}
      speakers={speakers}
      position={position}
      onSeek={(at) => sought.push(at)}
    >
      <p>Nothing is written down.</p>
    </TranscriptSection>,
  );
  const attach = ({ name = 'words.srt', text }: { name?: string; text: string }) =>
    act(() => store.attach(new File([text], name), 20));
  if (file) await attach(file);
  return {
    store,
    rows,
    sought,
    attach,

    undo: () =>
      act(async () => {
        await nextTurn();
        messages.at(-1)?.onAction?.();
        await nextTurn();
      }),

    goTo: (at: number) => act(() => void (position.value = at)),
  };
}

const cues = () => [...document.querySelectorAll<HTMLElement>('.transcript-line')];
const current = () => cues().map((cue) => cue.getAttribute('aria-current'));
const press = (key: string) =>
  fire(
    document.activeElement ?? document.body,
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

afterEach(clear);

describe('TranscriptSection', () => {
  it('asks for a file where there is none, and then shows its cues with their speakers', async () => {
    const { attach, rows } = await showTranscript();
    const before = pageText();

    await attach({ text: SRT });

    expect(before).toContain('Attach a transcript');
    expect(before).toContain('Nothing is written down.');
    expect(pageText()).not.toContain('Nothing is written down.');
    expect(hooksOf('transcript')['count']).toBe('3');
    expect(cues().map(({ textContent }) => textContent)).toEqual([
      'Host0:01Welcome',
      '0:05to the room',
      '@jo0:12Thanks',
    ]);
    expect(rows.get('1abc')).toMatchObject({ name: 'words.srt' });
    expect(pageText()).toContain('words.srt');
  });

  it('highlights the current cue, and nothing between cues', async () => {
    const { goTo } = await showTranscript({ text: SRT });

    await goTo(6);
    const during = current();
    await goTo(10);

    expect(during).toEqual([null, 'true', null]);
    expect(current()).toEqual([null, null, null]);
  });

  it('seeks to a cue on click', async () => {
    const { sought } = await showTranscript({ text: SRT });

    await click(cues()[1] ?? document.body);

    expect(sought).toEqual([5]);
  });

  it('is one stop in the tab order, and the arrow keys move inside it', async () => {
    const { goTo } = await showTranscript({ text: SRT });
    await goTo(6);
    const stops = () => cues().map(({ tabIndex }) => tabIndex);
    const [first, then] = [stops(), cues()];

    then[1]?.focus();
    await press('ArrowDown');
    const down = document.activeElement;
    await press('Home');

    expect(first).toEqual([-1, 0, -1]);
    expect(down).toBe(then[2]);
    expect(document.activeElement).toBe(then[0]);
    expect(stops()).toEqual([0, -1, -1]);
  });

  it('stops following playback when a person scrolls', async () => {
    await showTranscript({ text: SRT });
    const follows = () => byTestId('transcript-follow').getAttribute('aria-pressed');
    const before = follows();

    await fire(document.querySelector('.transcript-box') ?? document.body, new Event('wheel'));

    expect([before, follows()]).toEqual(['true', 'false']);
  });

  it('shows a transcript without times as text', async () => {
    await showTranscript({ name: 'words.txt', text: 'First.\n\nSecond.' });

    expect(pageText()).toContain('has no times');
    expect([...document.querySelectorAll('.transcript-box p')].map((each) => each.textContent)).toEqual([
      'First.',
      'Second.',
    ]);
  });

  it('keeps the transcript where a new file is none, and explains why', async () => {
    const { attach } = await showTranscript({ text: SRT });

    await attach({ name: 'none.json', text: '{"a": 1}' });

    expect(pageText()).toContain('This file is not a transcript');
    expect(cues()).toHaveLength(3);
  });

  it('shows that the disk is full', async () => {
    await showTranscript({ text: SRT }, true);

    expect(pageText()).toContain('There is not enough space');
  });

  it('shows what it has read before it replaces anything', async () => {
    const { attach, rows } = await showTranscript({ text: SRT });

    await attach({ name: 'better.vtt', text: 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Jo>Hi' });

    expect(pageText()).toContain('1 line · 1 speaker · 0:01–0:02 of 0:20');
    expect(pageText()).toContain('Jo Hi');
    expect(rows.get('1abc')?.name).toBe('words.srt');
  });

  it('offers to shift what begins after the end', async () => {
    const { attach, rows } = await showTranscript();

    await attach({ text: SRT.replaceAll('00:00:', '01:00:') });
    const shown = pageText();
    await click(byTestId('question-yes'));

    expect(shown).toContain('Shift all lines 1:00:00 earlier');
    expect(rows.get('1abc')).toMatchObject({ offset: -3600, cues: [{ from: 1 }, { from: 5 }, { from: 12 }] });
  });

  it('asks for the encoding where it is in doubt, with a preview', async () => {
    const { store, rows } = await showTranscript();
    const text = new TextEncoder().encode('00:01.000 --> 00:02.000\n');
    await act(() => store.attach(new File([text, Uint8Array.of(0xe4, 0xe0)], 'a.srt'), 20));
    const select = byTestId('transcript-encoding');

    await act(() => store.readDraftAs('windows-1251'));
    const shown = pageText();
    await click(byTestId('question-yes'));

    expect(select.textContent).toContain('windows-1251');
    expect(shown).toContain('да');
    expect(rows.get('1abc')?.cues).toMatchObject([{ text: 'да' }]);
  });

  it('lets a line be edited in its place, and undone', async () => {
    const { rows, undo } = await showTranscript({ text: SRT });
    const texts = () => rows.get('1abc')?.cues.map(({ text }) => text);

    cues()[1]?.focus();
    await press('F2');
    const field = byTestId('cue-input');
    if (field instanceof HTMLTextAreaElement) field.value = 'to our room';
    await press('Enter');
    const edited = texts();
    await undo();

    expect(edited).toEqual(['Welcome', 'to our room', 'Thanks']);
    expect(texts()).toEqual(['Welcome', 'to the room', 'Thanks']);
    expect(rows.get('1abc')?.editedAt).toBeGreaterThan(0);
  });

  it('keeps a line where Escape is pressed, and removes it where no words are left', async () => {
    const { rows } = await showTranscript({ text: SRT });
    const type = async (text: string, key: string) => {
      cues()[2]?.focus();
      await click(byTestId('cue-edit'));
      const field = byTestId('cue-input');
      if (field instanceof HTMLTextAreaElement) field.value = text;
      await press(key);
    };

    await type('Nothing', 'Escape');
    const kept = rows.get('1abc')?.cues.length;
    await type('', 'Enter');

    expect([kept, rows.get('1abc')?.cues.length]).toEqual([3, 2]);
  });

  it('is shifted by ear: a little, or so that a line begins now', async () => {
    const { rows, goTo, undo } = await showTranscript({ text: SRT });
    const starts = () => rows.get('1abc')?.cues.map(({ from }) => from);

    await click(byTestId('transcript-later'));
    const later = starts();
    await goTo(7.5);
    await click(byTestId('cue-edit'));
    await click(byTestId('cue-starts-now'));
    const now = starts();
    const { seconds } = hooksOf('transcript-offset');
    await undo();

    expect(later).toEqual([1.25, 5.25, 12.25]);
    expect(now).toEqual([3.5, 7.5, 14.5]);
    expect(seconds).toBe('2.500');
    expect(starts()).toEqual(later);
  });

  it('is replaced by another, and removed after a confirmation', async () => {
    const { attach, rows } = await showTranscript({ text: SRT });

    await attach({ name: 'better.vtt', text: 'WEBVTT\n\n00:01.000 --> 00:02.000\nHi' });
    const before = cues().length;
    await click(byTestId('question-yes'));
    const replaced = cues().length;
    await click(byTestId('remove-transcript'));
    await click(byTestId('question-yes'));

    expect([before, replaced]).toEqual([3, 1]);
    expect(rows.size).toBe(0);
    expect(byTestId('transcript').getAttribute('aria-label')).toBe('Transcript');
    await expect.poll(() => cues().length).toBe(0);
  });
});
