import { afterEach, expect, it } from 'vitest';
import { openChannel, type EngineCall, type Notice } from '#utils/engine/rpc/channel.ts';
import { serveEngine } from '#utils/engine/rpc/serve-engine.ts';
import { recordPlayer } from './record-player.ts';

const page = openChannel();

afterEach(() => {
  asked.length = 0;
});

function openRoom() {
  const { player, asked } = recordPlayer({ state: 'paused', position: 0, duration: 0 });
  serveEngine({
    player,
    imports: {
      prepare: () => void asked.push(['prepare']),
      add: (input) => void asked.push(['import', input]),
      cancel: () => undefined,
      status: () => ({ state: 'idle' }),
      onStatus: () => undefined,
    },
    isDrawing: () => false,
  });
  return asked;
}

const asked = openRoom();

/** Asks as a page does; resolves when the room has answered so many times. */
function ask(requests: (EngineCall & { id: string; isRepeated?: true })[], answers: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const heard = new AbortController();
  let left = answers;
  const listen = ({ data }: MessageEvent<Notice>): void => {
    if (data.to === 'pages' && 'answers' in data && (left -= 1) === 0) resolve();
  };
  page.addEventListener('message', listen, { signal: heard.signal });
  for (const request of requests) page.postMessage({ ...request, to: 'engine' });
  return promise.finally(() => heard.abort());
}

it('does once what it is asked for twice, because the page did not know whether the room was there', async () => {
  await ask(
    [
      { name: 'importFiles', args: [[]], id: '1' },
      { name: 'importFiles', args: [[]], id: '1', isRepeated: true },
      { name: 'pause', args: [], id: '2' },
    ],
    2,
  );

  expect(asked).toEqual([['import', { files: [] }], ['pause']]);
});

it('does what it hears for the first time only when it is repeated', async () => {
  await ask([{ name: 'play', args: ['1abc'], id: '3', isRepeated: true }], 1);

  expect(asked).toEqual([['play', '1abc']]);
});
