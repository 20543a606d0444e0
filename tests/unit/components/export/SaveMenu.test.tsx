// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { ClipForm } from '#components/export/ClipForm.tsx';
import { ExportOutcome } from '#components/export/ExportOutcome.tsx';
import { LeaveOut } from '#components/export/LeaveOut.tsx';
import { SaveMenu } from '#components/export/SaveMenu.tsx';
import { createExportStore, type ExportStore } from '#components/export/export-store.ts';
import { createLocale } from '../create-locale.ts';
import { CodedError } from '#utils/coded-error.ts';
import {
  EXPORT_CODES,
  type ExportedFile,
  type ExportOptions,
  type AudioExportRequest,
  type LeftOutSpeaker,
} from '#utils/export/index.ts';
import { createPeopleDirectory } from '#utils/people/index.ts';
import { recordingOf } from '../builders.ts';
import { byRole, byTestId, clear, click, fire, hooksOf, pageText, show } from '../screen.tsx';

const recording = recordingOf({ duration: 90, title: 'Open mic' });
const EXPECTED = EXPORT_CODES.filter((code) => code !== 'unexpected');
const speakers = [undefined, 'jo'].map((handle, i) => ({
  ...(handle !== undefined && { handle }),
  isHost: i === 0,
  seconds: 20,
  turns: Float64Array.of(40 * i, 40 * i + 20),
}));

/** A running export, which the test completes. */
interface Job extends ExportOptions {
  request: AudioExportRequest;
  /** Completes the export, or fails it; resolves when the page has rendered that. */
  complete(name: string): Promise<void>;
  fail(error: Error): Promise<void>;
}

/** Everything that exports, as the page of a recording puts it together. */
function Exports({ exports, hasCues }: { exports: ExportStore; hasCues: boolean }) {
  const [leftOut, setLeftOut] = useState<LeftOutSpeaker>();
  const now = exports.state.value;
  return (
    <>
      <SaveMenu
        recording={recording}
        exports={exports}
        hasCues={hasCues}
        leftOut={leftOut}
        onLeaveOut={undefined}
        onBackUp={() => {}}
      />
      {now.state !== 'idle' && <ExportOutcome outcome={now} onCancel={exports.cancel} />}
      <LeaveOut speakers={speakers} leftOut={leftOut} onLeaveOut={setLeftOut} isOpen />
      <ClipForm
        duration={90}
        selection={{ range: signal(undefined), select: () => {}, clear: () => {} }}
        isBusy={now.state === 'working'}
        position={() => 0}
        onPlay={() => {}}
        onClip={(format, span) => void exports.audio(recording, format, span, leftOut)}
        onVideo={() => {}}
        onPreview={() => {}}
        onKeep={() => {}}
      />
    </>
  );
}

async function showExports({ language = 'en', hasCues = false } = {}) {
  const downloaded: string[] = [];
  let ended = Promise.resolve();
  let begun = Promise.withResolvers<Job>();
  const end = (how: () => void) =>
    act(async () => {
      how();
      await ended;
    });
  const store = createExportStore({
    exporter: {
      audio(request, options) {
        const { promise, resolve, reject } = Promise.withResolvers<ExportedFile>();
        begun.resolve({
          request,
          ...options,
          complete: (name) => end(() => resolve({ name, blob: new Blob() })),
          fail: (error) => end(() => reject(error)),
        });
        return promise;
      },
      originals: (spaceId) =>
        Promise.resolve({ name: `${spaceId}.ts`, blob: new Blob(), hashes: [{ name: 'a', sha256: 'ab12' }] }),
      collection: ({ name }) => Promise.resolve({ name, blob: new Blob(), failed: [] }),
      timeline: () => Promise.resolve(speakers),
      transcript: () => Promise.resolve(undefined),
      sizeOf: () => Promise.resolve(0),
      video: () => Promise.resolve({ name: 'a.mp4', blob: new Blob() }),
      timelineData: () => Promise.resolve(undefined),
    },
    locale: signal(createLocale([language], 'UTC')),
    people: signal(createPeopleDirectory([])),
    drawCover: () => Promise.resolve({ type: 'image/jpeg', bytes: new Uint8Array() }),
    downloadExport: ({ name }) => void downloaded.push(name),
  });
  const exports: ExportStore = {
    ...store,
    audio: (...request) => (ended = store.audio(...request)),
    originals: (...request) => (ended = store.originals(...request)),
  };
  await show(<Exports exports={exports} hasCues={hasCues} />, language);
  return {
    downloaded,
    async ask(button: string): Promise<Job> {
      begun = Promise.withResolvers();
      await click(byTestId(button));
      return begun.promise;
    },
    askForOriginals: () =>
      act(async () => {
        byTestId('export-original').click();
        await ended;
      }),
  };
}

async function fill(id: string, value: string): Promise<void> {
  const field = byTestId(id);
  if (!(field instanceof HTMLInputElement)) throw new Error(`${id} is no field`);
  field.value = value;
  await fire(field, new Event('input', { bubbles: true }));
}

async function choose(select: Element | null, value: string): Promise<void> {
  if (!(select instanceof HTMLSelectElement)) throw new Error('There is no choice');
  select.value = value;
  await fire(select, new Event('change', { bubbles: true }));
}

/** The buttons that start an export. */
const EXPORT_BUTTONS = ['m4a', 'clip', 'mp3', 'notes', 'original', 'csv'].map((kind) => `export-${kind}`);

const isDisabled = (id: string): boolean => byTestId(id).hasAttribute('disabled');

afterEach(clear);

describe('SaveMenu', () => {
  it.each([
    ['export-m4a', 'm4a'],
    ['export-mp3', 'mp3'],
  ])('%s requests the complete recording as .%s', async (button, format) => {
    const { ask } = await showExports();

    const { request } = await ask(button);

    expect(request).toMatchObject({ format, spaceId: recording.spaceId, labels: { title: 'Open mic' } });
    expect(request).not.toHaveProperty('span');
    expect(request).not.toHaveProperty('leftOut');
  });

  it.each(['m4a', 'wav', 'mp3'])('exports a clip as .%s', async (format) => {
    const { ask } = await showExports();
    await fill('clip-from', '0:10');
    await fill('clip-to', '0:20.5');
    await choose(document.querySelector('.clip select'), format);

    const { request } = await ask('export-clip');

    expect(request).toMatchObject({ format, span: { from: 10, to: 20.5 } });
  });

  it.each(['silence', 'cut'])(
    'leaves a speaker out of the recording, a clip and an .mp3 (%s)',
    async (mode) => {
      const { ask } = await showExports();
      await choose(byTestId('leave-out'), '@jo');
      await choose(byTestId('leave-out-how'), mode);
      const requests: AudioExportRequest[] = [];

      for (const button of ['export-m4a', 'export-clip', 'export-mp3']) {
        const { request, complete } = await ask(button);
        requests.push(request);
        await complete(button);
      }

      expect(requests.map(({ format }) => format)).toEqual(['m4a', 'm4a', 'mp3']);
      for (const { leftOut } of requests) expect(leftOut).toMatchObject({ speaker: '@jo', mode });
    },
  );

  it('shows progress, and disables all buttons meanwhile', async () => {
    const { ask } = await showExports();
    const { onProgress } = await ask('export-m4a');

    await act(() => onProgress(0.42));

    expect(hooksOf('export-status')['state']).toBe('working');
    expect(byRole('progressbar').getAttribute('value')).toBe('0.42');
    expect(byRole('progressbar').getAttribute('aria-label')).toBe('Preparing the file');
    expect(pageText()).toContain('42%');
    expect(EXPORT_BUTTONS.filter(isDisabled)).toEqual(EXPORT_BUTTONS);
  });

  it('names the saved file, and enables all buttons again', async () => {
    const { ask, downloaded } = await showExports();
    const { complete } = await ask('export-m4a');

    await complete('Open mic.m4a');

    expect(hooksOf('export-status')['state']).toBe('done');
    expect(pageText()).toContain('Open mic.m4a');
    expect(downloaded).toEqual(['Open mic.m4a']);
    expect(EXPORT_BUTTONS.filter(isDisabled)).toEqual([]);
  });

  it('returns to its initial state when an export is cancelled', async () => {
    const { ask, downloaded } = await showExports();
    const { signal: abortSignal, fail } = await ask('export-m4a');

    await click(byTestId('export-cancel'));
    await fail(new CodedError('cancelled', 'The export was cancelled'));

    expect(abortSignal.aborted).toBe(true);
    expect(document.querySelector('[data-testid="export-status"]')).toBeNull();
    expect(EXPORT_BUTTONS.filter(isDisabled)).toEqual([]);
    expect(downloaded).toEqual([]);
  });

  it.each(['en', 'es'])('explains a failure by its code (%s)', async (language) => {
    const { t } = createLocale([language], 'UTC');
    const { ask, downloaded } = await showExports({ language });

    for (const code of EXPECTED) {
      const { fail } = await ask('export-m4a');
      await fail(new CodedError(code, 'For developers'));

      expect(hooksOf('export-status')['state']).toBe('failed');
      expect(pageText()).toContain(t(`error-${code}-title`));
      expect(pageText()).toContain(t(`error-${code}-help`));
      expect(pageText()).not.toContain('developers');
    }
    expect(downloaded).toEqual([]);
    expect(EXPORT_BUTTONS.filter(isDisabled)).toEqual([]);
  });

  it('shows the SHA-256 of an original', async () => {
    const { askForOriginals, downloaded } = await showExports();

    await askForOriginals();

    expect(byTestId('sha256').textContent).toBe('ab12');
    expect(downloaded).toEqual([`${recording.spaceId}.ts`]);
  });

  it('offers subtitles only for a transcript with times', async () => {
    await showExports();
    const items = () => document.querySelectorAll('[role="menuitem"]').length;
    const kinds = items();
    await clear();

    await showExports({ hasCues: true });

    expect(items()).toBe(kinds + 1);
    expect(byTestId('export-srt').textContent).toBe('Subtitles (.srt)');
  });
});
