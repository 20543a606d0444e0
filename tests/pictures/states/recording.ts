import type { Page } from '@playwright/test';
import { CROWDED, HERO } from '../demo/demo-spaces.ts';
import { FAULTY } from '../demo/make-demo.ts';
import type { ScreenState } from '../screen-state.ts';
import type { DemoSession } from '../demo-session.ts';
import { openRecording, openView, scrollTo, showLibrary } from './show.ts';

/** ms: until then an hour of audio has been decoded even on a slow machine. */
const DECODED_WITHIN = 300_000;

/** Opens the hero once its waveform has been decoded from the audio. */
async function openHero(session: DemoSession): Promise<Page> {
  const library = await openRecording(session, HERO);
  await library.locator('[data-testid="waveform"][data-source="audio"]').waitFor({ timeout: DECODED_WITHIN });
  await library.getByTestId('lane').nth(3).waitFor();
  return library;
}

/** Unless a state before has done it. */
async function attachTranscript(library: Page, { captions }: DemoSession['demo']): Promise<void> {
  const cues = library.getByTestId('cue');
  if ((await cues.count()) === 0) await library.getByTestId('pick-transcript').setInputFiles(captions);
  await cues.nth(7).waitFor();
}

function ofState(state: keyof typeof FAULTY, caption: string): ScreenState {
  return {
    page: 'recording',
    name: state,
    caption,
    async reach(session) {
      const library = await openRecording(session, FAULTY[state]);
      await library.locator(`.recording-view[data-state="${state}"]`).waitFor();
      return showLibrary(session);
    },
  };
}

function onHero(
  name: string,
  caption: string,
  act: (library: Page, session: DemoSession) => Promise<unknown>,
): ScreenState {
  return {
    page: 'recording',
    name,
    caption,
    async reach(session) {
      const library = await openHero(session);
      await act(library, session);
      return showLibrary(session);
    },
  };
}

function onTab(name: string, caption: string): ScreenState {
  return onHero(name, caption, async (library) => {
    const tab = library.getByTestId(`tab-${name}`);
    await tab.click();
    await scrollTo(tab);
  });
}

/** One recording, in the states that it can have. */
export const RECORDING: ScreenState[] = [
  { ...onHero('open', 'A recording', async () => {}), isPage: true },
  {
    page: 'recording',
    name: 'playing',
    caption: 'A recording plays',
    async reach(session) {
      const library = await openHero(session);
      await library.getByTestId('play').click();
      await library.locator('[data-testid="player"][data-state="playing"]').waitFor();
      return {
        ...showLibrary(session),
        async close() {
          await library.getByTestId('play').click();
          await library.locator('[data-testid="player"][data-state="paused"]').waitFor();
        },
      };
    },
  },
  {
    page: 'recording',
    name: 'crowded',
    caption: 'Thirteen people in two and a half hours',
    async reach(session) {
      const library = await openRecording(session, CROWDED);
      await library.getByTestId('lane').nth(12).waitFor({ state: 'attached' });
      return showLibrary(session);
    },
  },
  {
    page: 'recording',
    name: 'crowded-all',
    caption: 'All thirteen',
    async reach(session) {
      const library = await openRecording(session, CROWDED);
      await library.locator('.lanes-foot button').click();
      await library.getByTestId('lane').nth(12).waitFor();
      return showLibrary(session);
    },
  },
  onHero('listening', 'Speed, silence and the sleep timer', (library) =>
    library.locator('.player-more summary').click(),
  ),
  onHero('rename', 'The title is being edited', async (library) => {
    await library.getByTestId('more').click();
    await library.getByTestId('rename').click();
    await library.getByTestId('title-input').waitFor();
  }),
  onHero('save-menu', 'What can be saved', (library) => library.getByTestId('save').click()),
  onHero('more-menu', 'What else can be done', (library) => library.getByTestId('more').click()),
  onHero('selection', 'A stretch is selected, to hear or to save', async (library) => {
    await library.getByTestId('make-clip').click();
    await library.getByTestId('selection').waitFor();
  }),
  onHero('video', 'The video of a clip, before it is saved', async (library) => {
    await library.getByTestId('make-clip').click();
    await library.getByTestId('preview-video').click();
    await library.getByTestId('video-preview').waitFor();
  }),
  onHero('leave-out', 'Somebody is to be left out', async (library) => {
    await library.getByTestId('save').click();
    await library.getByTestId('choose-leave-out').click();
    await library.getByTestId('leave-out').first().waitFor();
  }),
  onHero('turns', 'Who spoke when, as long as there is no transcript', (library) =>
    scrollTo(library.getByTestId('tab-transcript')),
  ),
  onHero('transcript', 'An attached transcript', async (library, { demo }) => {
    await attachTranscript(library, demo);
    await scrollTo(library.getByTestId('tab-transcript'));
  }),
  onHero('transcript-line', 'A line of the transcript is edited', async (library, { demo }) => {
    await attachTranscript(library, demo);
    await library.getByTestId('cue').nth(2).getByRole('button').press('F2');
    await library.getByTestId('cue-input').waitFor();
    await scrollTo(library.getByTestId('tab-transcript'));
  }),
  onHero(
    'transcript-preview',
    'Another transcript, before it replaces the first',
    async (library, { demo }) => {
      await attachTranscript(library, demo);
      await library.getByTestId('pick-transcript').setInputFiles(demo.captions);
      await library.getByTestId('transcript-preview').waitFor();
    },
  ),
  onTab('chapters', 'Chapters'),
  onHero('bookmarks', 'Bookmarks', async (library) => {
    await library.getByTestId('add-bookmark').click();
    await library.getByTestId('tab-bookmarks').click();
    await library.getByTestId('bookmark').first().waitFor();
    await scrollTo(library.getByTestId('tab-bookmarks'));
  }),
  onTab('notes', 'Show notes'),
  onTab('details', 'Details'),
  {
    page: 'recording',
    name: 'only-speaker',
    caption: 'Only one speaker is played',
    async reach(session) {
      const library = await openHero(session);
      const only = library.getByTestId('lane').nth(1).locator('[aria-pressed]');
      await only.click();
      await library.getByTestId('lane').nth(1).locator('[aria-pressed="true"]').waitFor();
      return { ...showLibrary(session), close: () => only.click() };
    },
  },
  ofState('partial', 'A part of the audio is missing'),
  ofState('damaged', 'The audio is damaged'),
  ofState('missing', 'Only the metadata is known'),
  {
    page: 'recording',
    name: 'not-found',
    caption: 'An address without a recording',
    async reach(session) {
      await openView(session, '#/recordings/1nothing');
      return showLibrary(session);
    },
  },
];
