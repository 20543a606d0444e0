import { afterAll, beforeEach, expect, it } from 'vitest';
import { CodedError } from '#utils/coded-error.ts';
import { openChannel, type EngineCall, type Notice } from '#utils/engine/rpc/channel.ts';
import { serveEngine } from '#utils/engine/rpc/serve-engine.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import { createPlayerSpy } from './player-spy.ts';

const { player, calls, publish, failWith } = createPlayerSpy({ state: 'paused', position: 0, duration: 0 });
const importListeners: ((status: ImportStatus) => void)[] = [];
const busy: boolean[] = [];
let importStatus: ImportStatus = { state: 'idle' };

// One engine for all tests: it listens as long as its document lives.
serveEngine({
  life: Promise.resolve('life'),
  player,
  imports: {
    prepare: () => void calls.push(['prepareImport']),
    add: (input) => void calls.push(['import', input]),
    cancel: (id) => void calls.push(['cancelImport', id]),
    forgetAll: async () => void calls.push(['forgetImports']),
    noteInterrupted: () => undefined,
    status: () => importStatus,
    onStatus: (listener) => void importListeners.push(listener),
  },
  queue: {
    items: () => [{ spaceId: 'b' }],
    change: async (change) => void calls.push(['changeQueue', change]),
    playAll: async (items) => void calls.push(['playAll', items]),
    playNext: async () => void calls.push(['playNext']),
    onChange: () => undefined,
  },
  isWorkingBeside: () => false,
  onBusy: (isBusy) => busy.push(isBusy),
});
const page = openChannel();

beforeEach(() => {
  calls.length = 0;
  busy.length = 0;
  failWith(undefined);
});

afterAll(() => page.close());

/** Resolves with the notices of this kind that the page receives, as soon as there are so many. */
function receive(count: number, isOfKind: (notice: Notice) => boolean = () => true): Promise<Notice[]> {
  const { promise, resolve } = Promise.withResolvers<Notice[]>();
  const received: Notice[] = [];
  const listening = new AbortController();
  page.addEventListener(
    'message',
    ({ data }: MessageEvent<Notice>) => {
      if (data.to === 'pages' && isOfKind(data) && received.push(data) === count) resolve(received);
    },
    { signal: listening.signal },
  );
  return promise.finally(() => listening.abort());
}

const send = (request: EngineCall & { id: string; isRepeated?: true }, from = page): void =>
  from.postMessage({ ...request, to: 'engine' });

it('ends imports, player and queue, and answers when nothing is stored any more', async () => {
  const answers = receive(1, (notice) => 'answers' in notice);

  send({ name: 'forgetAll', args: [], id: 'forget' });
  await answers;

  expect(calls).toEqual([['forgetImports'], ['forget'], ['changeQueue', { do: 'replace', items: [] }]]);
});

it('makes a call once that is sent twice, because the page did not know whether it was open, and answers once', async () => {
  const answers = receive(2, (notice) => 'answers' in notice);

  send({ name: 'importFiles', args: ['a', []], id: '1' });
  send({ name: 'importFiles', args: ['a', []], id: '1', isRepeated: true });
  send({ name: 'cancelImport', args: ['a'], id: '2' });

  expect(await answers).toEqual([
    { to: 'pages', answers: '1' },
    { to: 'pages', answers: '2' },
  ]);
  expect(calls).toEqual([
    ['import', { id: 'a', files: [] }],
    ['cancelImport', 'a'],
  ]);
});

it('makes a call that it receives for the first time when it is repeated', async () => {
  const answers = receive(2);

  send({ name: 'play', args: ['1abc'], id: '3', isRepeated: true });
  await answers;

  expect(calls).toEqual([['play', '1abc']]);
});

it('answers a call that fails with its message and its code', async () => {
  failWith(new CodedError('no-sound', 'There is none'));
  const notices = receive(2);

  send({ name: 'play', args: ['1abc'], id: '4' });

  expect(await notices).toEqual([
    { to: 'pages', received: '4' },
    { to: 'pages', answers: '4', failure: { message: 'There is none', code: 'no-sound' } },
  ]);
});

it('publishes what player and import do at each change, and when it is asked for', async () => {
  const playing = { state: 'playing', spaceId: '1abc', position: 3, duration: 9 } as const;
  const reading: ImportStatus = { state: 'reading', id: 'import-1', files: ['a.zip'], progress: 0.5 };
  const notices = receive(8);

  publish(playing);
  importListeners.forEach((listener) => listener(reading));
  send({ name: 'report', args: [], id: '5' });

  expect(await notices).toEqual([
    { to: 'pages', player: { ...playing, reportedAt: expect.any(Number) } },
    { to: 'pages', import: reading },
    { to: 'pages', received: '5' },
    { to: 'pages', engine: 'life' },
    { to: 'pages', player: { ...player.state(), reportedAt: expect.any(Number) } },
    { to: 'pages', queue: [{ spaceId: 'b' }] },
    { to: 'pages', import: importStatus },
    { to: 'pages', answers: '5' },
  ]);
});

it('makes the call of a page that has closed meanwhile', async () => {
  const closing = openChannel();
  const answers = receive(2);

  send({ name: 'importFiles', args: ['b', []], id: '6' }, closing);
  closing.close();
  await answers;

  expect(calls).toEqual([['import', { id: 'b', files: [] }]]);
});

it('is busy from the first work to the last', async () => {
  importStatus = { state: 'reading', id: 'import-1', files: ['a.zip'], progress: 0 };
  importListeners.forEach((listener) => listener(importStatus));
  publish(player.state());
  importStatus = { state: 'idle' };
  importListeners.forEach((listener) => listener(importStatus));

  expect(busy).toEqual([true, false]);
});
