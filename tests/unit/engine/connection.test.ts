import { describe, expect, it } from 'vitest';
import { openChannel, type Notice, type Request } from '#utils/engine/rpc/channel.ts';
import { connectEngine, type PlayerState } from '#utils/engine/index.ts';

/** Opens the other end of the channel, and has it answer each request as told. */
function answerWith(answer: (request: Request) => Notice | undefined): BroadcastChannel {
  const channel = openChannel();
  channel.addEventListener('message', ({ data }: MessageEvent<Request>) => {
    const notice = answer(data);
    if (notice) channel.postMessage(notice);
  });
  return channel;
}

describe('connectEngineRoom', () => {
  it('asks a room that is there at once, however long the background takes to see to it', async () => {
    const room = answerWith(({ id }) => ({ to: 'pages', answers: id }));
    const engineRoom = connectEngine(() => new Promise<void>(() => {}));

    await expect(engineRoom.pause()).resolves.toBeUndefined();
    room.close();
  });

  it('asks once more when a room has been opened, for there was none to hear it', async () => {
    const heard: Request[] = [];
    let room: BroadcastChannel | undefined;
    const engineRoom = connectEngine(async () => {
      room = answerWith((request) => {
        heard.push(request);
        return { to: 'pages', answers: request.id };
      });
    });

    await engineRoom.pause();

    expect(heard.at(-1)).toMatchObject({ name: 'pause', isRepeated: true });
    room?.close();
  });

  it('fails where no room can be opened', async () => {
    const engineRoom = connectEngine(() => Promise.reject(new Error('no room')));

    await expect(engineRoom.play('1abc')).rejects.toThrow('no room');
  });

  it('gives a failure back with its code', async () => {
    const room = answerWith(({ id }) => ({
      to: 'pages',
      answers: id,
      failure: { message: 'There is none', code: 'no-sound' },
    }));
    const engineRoom = connectEngine(async () => {});

    await expect(engineRoom.play('1abc')).rejects.toMatchObject({
      code: 'no-sound',
      message: 'There is none',
    });
    room.close();
  });

  it('hands on what it is asked with', async () => {
    const download = { url: 'file:///a.zip', name: 'a.zip', size: 3 };
    const asked: unknown[] = [];
    const room = answerWith((request) => {
      if (request.name === 'importDownloads') asked.push(...request.args);
      return { to: 'pages', answers: request.id };
    });

    await connectEngine(async () => {}).importDownloads([download]);

    expect(asked[0]).toEqual([download]);
    room.close();
  });

  it('knows what the player does as soon as the room has told', async () => {
    const player: PlayerState = { state: 'playing', spaceId: '1abc', position: 3, duration: 9 };
    const room = answerWith(({ name }) => (name === 'report' ? { to: 'pages', player } : undefined));

    const told = await new Promise<PlayerState>((resolve) => {
      connectEngine(async () => {}).onPlayer((state) => {
        if (state.spaceId) resolve(state);
      });
    });

    expect(told).toEqual(player);
    room.close();
  });
});
