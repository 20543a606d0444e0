import { codeOf } from '#utils/coded-error.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import type { ImportQueue } from '#utils/engine/jobs/import-queue.ts';
import { openChannel, type EngineCall, type Notice, type Request } from './channel.ts';
import type { Player, PlayerState } from './engine.ts';

/** Requests whose repetition is still known as such: it follows within the time that opening the room takes. */
const REMEMBERED = 100;

export interface EngineDependencies {
  player: Player;
  imports: ImportQueue;
  /** Whether waveforms are being drawn. */
  isDrawing(): boolean;
  /** Called when the room begins and ceases to have something under way. */
  onBusy?(busy: boolean): void;
}

/** Opens the engine room's ears: from now on it answers every page of the extension. */
export function serveEngine({ player, imports, isDrawing, onBusy }: EngineDependencies): {
  noteBusy(): void;
} {
  const channel = openChannel();
  const wasReceived = createMemory(REMEMBERED);
  let busy = false;

  const publish = (notice: Notice): void => {
    channel.postMessage(notice);
  };
  const noteBusy = (): void => {
    const now = player.state().state !== 'paused' || imports.status().state === 'reading' || isDrawing();
    if (now !== busy) onBusy?.(now);
    busy = now;
  };
  const publishPlayer = (state: PlayerState): void => {
    publish({ to: 'pages', player: state });
    noteBusy();
  };
  const publishImport = (status: ImportStatus): void => {
    publish({ to: 'pages', import: status });
    noteBusy();
  };

  async function perform(call: EngineCall): Promise<void> {
    switch (call.name) {
      case 'prepare':
        return player.prepare(...call.args);
      case 'play':
        return player.play(...call.args);
      case 'pause':
        return player.pause();
      case 'seek':
        return player.seek(...call.args);
      case 'adjust':
        return player.adjust(...call.args);
      case 'listenTo':
        return player.listenTo(...call.args);
      case 'prepareImport':
        return imports.prepare();
      case 'importFiles':
        return imports.add({ files: call.args[0] });
      case 'importDownloads':
        return imports.add({ downloads: call.args[0] });
      case 'cancelImport':
        return imports.cancel();
      case 'report':
        publishPlayer(player.state());
        publishImport(imports.status());
    }
  }

  player.onState(publishPlayer);
  imports.onStatus(publishImport);
  channel.addEventListener('message', ({ data }: MessageEvent<Request | Notice>) => {
    if (data.to !== 'engine') return;
    const isRepeat = wasReceived(data.id);
    if (data.isRepeated && isRepeat) return;
    perform(data).then(
      () => {
        publish({ to: 'pages', answers: data.id });
      },
      (error: unknown) => {
        publish({ to: 'pages', answers: data.id, failure: describe(error) });
      },
    );
  });
  return { noteBusy };
}

/** Makes what tells whether it has been told something before, among the last `most` things. */
function createMemory(most: number): (id: string) => boolean {
  const known = new Set<string>();
  return (id) => {
    const isKnown = known.has(id);
    known.add(id);
    const [oldest] = known;
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return isKnown;
  };
}

function describe(error: unknown): { message: string; code?: string } {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return code === undefined ? { message } : { message, code };
}
