import { afterEach, describe, expect, it } from 'vitest';
import { connectEngine, type PlayerState } from '#utils/engine/index.ts';
import { holdUntilReleased } from '../hold-life.ts';
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

/** Resolves when every message that has been posted so far has arrived. */
async function received(): Promise<void> {
  const [from, to] = [openChannel(), openChannel()];
  opened.push(from, to);
  const arrived = new Promise((resolve) => to.addEventListener('message', resolve, { once: true }));
  from.postMessage({ to: 'pages', received: 'nothing' } satisfies Notice);
  await arrived;
}

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

    expect(requests.at(-1)).toMatchObject({
      name: 'importDownloads',
      args: [expect.any(String), [download]],
    });
  });
});

describe('when the engine ends', () => {
  const playing: PlayerState = { state: 'playing', spaceId: '1abc', position: 3, duration: 9 };
  const importing = (id: string, state: 'reading' | 'queued'): Notice => {
    const files = [`${id}.zip`];
    return {
      to: 'pages',
      import: state === 'queued' ? { state, id, files } : { state, id, files, progress: 0.33 },
    };
  };

  /** A page beside an engine that receives calls without answering them, and that a test ends. */
  async function connectToLiving(...notices: Notice[]) {
    const { name, release } = await holdUntilReleased();
    const published: Notice[] = [{ to: 'pages', engine: name }, ...notices];
    const channel = openChannel();
    opened.push(channel);
    channel.addEventListener('message', ({ data }: MessageEvent<Request | Notice>) => {
      if (data.to !== 'engine') return;
      if (data.name === 'report') for (const notice of published) channel.postMessage(notice);
      else channel.postMessage({ to: 'pages', received: data.id } satisfies Notice);
    });
    let opens = 0;
    const engine = connectEngine(async () => void (opens += 1));
    const players: PlayerState[] = [];
    const imports: ImportStatus[] = [];
    engine.onPlayer((state) => players.push(state));
    engine.onImport((status) => imports.push(status));
    const end = (): void => {
      channel.close();
      release();
    };
    return { engine, players, imports, opens: () => opens, end };
  }

  it('playback is paused with a code, at the position where it stopped', async () => {
    const { players, end } = await connectToLiving({ to: 'pages', player: playing });
    await expect.poll(() => players.at(-1)).toEqual(playing);

    end();

    const paused = { ...playing, state: 'paused', code: 'playback-interrupted' };
    await expect.poll(() => players.at(-1)).toEqual(paused);
  });

  it('a paused player stays as it is', async () => {
    const { engine, players, end } = await connectToLiving({
      to: 'pages',
      player: { ...playing, state: 'paused' },
    });
    await expect.poll(() => players.at(-1)?.position).toBe(3);
    const call = engine.prepare('1abc');
    await received();

    end();
    await expect(call).rejects.toMatchObject({ code: 'playback-interrupted' });

    expect(players.at(-1)).toEqual({ ...playing, state: 'paused' });
  });

  it('each unfinished import has failed, and an engine is opened that reports it', async () => {
    const { imports, opens, end } = await connectToLiving(
      importing('a', 'reading'),
      importing('b', 'queued'),
    );
    await expect.poll(() => imports.at(-1)?.state).toBe('queued');

    end();

    await expect
      .poll(() => imports.slice(-2))
      .toEqual([
        { state: 'failed', id: 'a', files: ['a.zip'], code: 'interrupted' },
        { state: 'failed', id: 'b', files: ['b.zip'], code: 'interrupted' },
      ]);
    expect(opens()).toBe(1);
  });

  it('what it had received is rejected', async () => {
    const { engine, end } = await connectToLiving({ to: 'pages', player: playing });
    const calls = [engine.play('1abc'), engine.importFiles('a', [])];
    const outcomes = Promise.allSettled(calls);
    await received();

    end();

    expect(await outcomes).toMatchObject([
      { reason: { code: 'playback-interrupted' } },
      { reason: { code: 'interrupted' } },
    ]);
  });

  it('what it had not received is sent to the next one', async () => {
    const { name, release } = await holdUntilReleased();
    const silent = openEngine(({ name: call }) =>
      call === 'report' ? { to: 'pages', engine: name } : undefined,
    );
    let opens = 0;
    const engine = connectEngine(async () => {
      opens += 1;
      if (opens === 2) openEngine(answerOf);
    });
    const call = engine.play('1abc');
    await expect.poll(() => silent.filter(({ name: each }) => each === 'play').length).toBe(2);

    release();

    await expect(call).resolves.toBeUndefined();
  });

  it('the page knows it at the latest when the next one reports', async () => {
    const { players } = await connectToLiving({ to: 'pages', player: playing });
    await expect.poll(() => players.at(-1)).toEqual(playing);
    const next = openChannel();
    opened.push(next);

    next.postMessage({ to: 'pages', engine: 'next' } satisfies Notice);

    await expect.poll(() => players.at(-1)?.code).toBe('playback-interrupted');
  });
});

describe('a page', () => {
  it('shows what the player and the import do as soon as the engine reports', async () => {
    const player: PlayerState = { state: 'playing', spaceId: '1abc', position: 3, duration: 9 };
    const reading: ImportStatus = { state: 'reading', id: 'import-1', files: ['a.zip'], progress: 0.5 };
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
    await expect
      .poll(() => requests.filter(({ name }) => name === 'adjust'))
      .toMatchObject([{ args: [{ rate: 1.5 }] }]);
  });

  it('shows at once what another page has changed while no engine is open', async () => {
    const shown: PlayerState[] = [];
    connectEngine(opensAtOnce).onPlayer((state) => shown.push(state));

    await connectEngine(opensAtOnce).adjust({ skipBack: 5 });

    await expect.poll(() => shown.at(-1)).toMatchObject({ state: 'paused', skipBack: 5, skipForward: 30 });
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
