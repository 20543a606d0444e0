import { afterEach, describe, expect, it } from 'vitest';
import { connectEngine, type PlayerState } from '#utils/engine/index.ts';
import { openChannel, type Notice, type Request } from '#utils/engine/rpc/channel.ts';
import type { ImportStatus } from '#utils/import/index.ts';

const opened: BroadcastChannel[] = [];

/** Opens the engine's end of the channel, and has it answer each request as given. Returns the requests. */
function openEngine(answer: (request: Request) => Notice | undefined): Request[] {
  const requests: Request[] = [];
  const channel = openChannel();
  opened.push(channel);
  channel.addEventListener('message', ({ data }: MessageEvent<Request | Notice>) => {
    if (data.to !== 'engine') return;
    requests.push(data);
    const notice = answer(data);
    if (notice) channel.postMessage(notice);
  });
  return requests;
}

const answerOf = ({ id }: Request): Notice => ({ to: 'pages', answers: id });
const opensAtOnce = async () => {};

afterEach(() => {
  for (const channel of opened.splice(0)) channel.close();
});

describe('a call', () => {
  it('is answered at once by an open engine, however long the background takes to check it', async () => {
    openEngine(answerOf);
    const engine = connectEngine(() => new Promise<void>(() => {}));

    await expect(engine.pause()).resolves.toBeUndefined();
  });

  it('that no engine received is sent once more when one has been opened', async () => {
    let requests: Request[] = [];
    const engine = connectEngine(async () => {
      requests = openEngine(answerOf);
    });

    await engine.pause();

    expect(requests).toMatchObject([{ name: 'pause', isRepeated: true }]);
  });

  it('that has been answered is not sent again when the background has checked the engine', async () => {
    const requests = openEngine(answerOf);
    const { promise, resolve } = Promise.withResolvers<void>();
    const engine = connectEngine(() => promise);

    await engine.pause();
    resolve();
    await engine.prepare('1abc');

    expect(requests.filter(({ name }) => name === 'pause')).toHaveLength(1);
  });

  it('fails where no engine can be opened', async () => {
    const engine = connectEngine(() => Promise.reject(new Error('no engine')));

    await expect(engine.play('1abc')).rejects.toThrow('no engine');
  });

  it('fails with the code and the message that the engine answers with', async () => {
    openEngine(({ id }) => ({
      to: 'pages',
      answers: id,
      failure: { message: 'There is none', code: 'no-sound' },
    }));
    const engine = connectEngine(opensAtOnce);

    await expect(engine.play('1abc')).rejects.toMatchObject({
      code: 'no-sound',
      message: 'There is none',
    });
  });

  it('carries its arguments', async () => {
    const download = { url: 'file:///a.zip', name: 'a.zip', size: 3 };
    const requests = openEngine(answerOf);

    await connectEngine(opensAtOnce).importDownloads([download]);

    expect(requests.at(-1)).toMatchObject({ name: 'importDownloads', args: [[download]] });
  });
});

describe('a page', () => {
  it('shows what the player and the import do as soon as the engine reports', async () => {
    const player: PlayerState = { state: 'playing', spaceId: '1abc', position: 3, duration: 9 };
    const reading: ImportStatus = { state: 'reading', files: ['a.zip'], progress: 0.5 };
    openEngine(({ name }) => (name === 'report' ? { to: 'pages', player } : undefined));
    openEngine(({ name }) => (name === 'report' ? { to: 'pages', import: reading } : undefined));
    const shown: unknown[] = [];
    const engine = connectEngine(opensAtOnce);

    engine.onPlayer((state) => shown.push(state.spaceId));
    engine.onImport((status) => shown.push(status.state));

    expect(shown).toEqual([undefined, 'idle']);
    await expect.poll(() => shown).toEqual(expect.arrayContaining(['1abc', 'reading']));
  });

  it('stores a change of settings, sends it to the engine, and shows it when it opens again', async () => {
    const requests = openEngine(() => undefined);
    const shown: PlayerState[] = [];
    await connectEngine(opensAtOnce).adjust({ rate: 1.5 });

    connectEngine(opensAtOnce).onPlayer((state) => shown.push(state));

    await expect.poll(() => shown.at(-1)).toMatchObject({ state: 'paused', rate: 1.5, volume: 1 });
    expect(requests.filter(({ name }) => name === 'adjust')).toMatchObject([{ args: [{ rate: 1.5 }] }]);
  });

  it('no longer calls back a listener that has unsubscribed', async () => {
    const player: PlayerState = { state: 'playing', spaceId: '1abc', position: 3, duration: 9 };
    openEngine(({ id, name }) => (name === 'pause' ? { to: 'pages', answers: id } : { to: 'pages', player }));
    const engine = connectEngine(opensAtOnce);
    const shown: PlayerState[] = [];

    engine.onPlayer((state) => shown.push(state))();
    await engine.pause();

    expect(shown).toHaveLength(1);
  });
});
