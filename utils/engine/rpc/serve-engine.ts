import { toFailure } from '#utils/coded-error.ts';
import type { ChosenFile, ImportStatus } from '#utils/import/index.ts';
import type { ImportQueue, QueuedImport } from '#utils/engine/jobs/import-queue.ts';
import type { PlayerState } from '#utils/engine/player/player-state.ts';
import type { PlayQueue } from '#utils/engine/queue/play-queue.ts';
import type { QueueItem } from '#utils/library/index.ts';
import type { Player } from '#utils/engine/player/player.ts';
import { openChannel, type EngineCall, type Notice, type Request } from './channel.ts';

/** How many request ids are remembered: a repetition follows within the time that opening the engine takes. */
const MAX_REMEMBERED = 100;

export interface EngineDependencies {
  /** Resolves with the lock that this engine holds as long as it lives. */
  life: Promise<string>;
  player: Player;
  queue: Pick<PlayQueue, 'items' | 'change' | 'playAll' | 'playNext' | 'onChange'>;
  imports: ImportQueue;
  /** Whether there is work beside player and imports. */
  isWorkingBeside(): boolean;
  /** Called when all work ends, because all that is stored will be deleted. */
  onForget?(): void | Promise<void>;
  /** Called when originals are to be copied to the downloads. */
  onDownloadsCopy?(): void;
  /** Called when a page expects a recording to be played. */
  onPrepare?(spaceId: string): void;
  /** Called when the engine starts or stops having work. */
  onBusy?(isBusy: boolean): void;
}

/**
 * Answers the calls of every page of the extension from now on, and publishes what player and imports do. `updateBusy`
 * is to be called when `isWorkingBeside` changes.
 */
export function serveEngine({
  life,
  player,
  queue,
  imports,
  isWorkingBeside,
  onForget,
  onDownloadsCopy,
  onPrepare,
  onBusy,
}: EngineDependencies): {
  updateBusy(): void;
} {
  const channel = openChannel();
  const wasReceived = createIdMemory(MAX_REMEMBERED);
  let isBusy = false;

  /** A page that is told of an engine without its lock would take it for one that has ended. */
  const publish = (notice: Notice): void => {
    void life.then(() => channel.postMessage(notice));
  };
  const publishLife = (): void => {
    void life.then((engine) => channel.postMessage({ to: 'pages', engine } satisfies Notice));
  };
  const updateBusy = (): void => {
    const isBusyNow =
      player.state().state !== 'paused' || imports.status().state === 'reading' || isWorkingBeside();
    if (isBusyNow !== isBusy) onBusy?.(isBusyNow);
    isBusy = isBusyNow;
  };
  const publishPlayer = (state: PlayerState): void => {
    publish({ to: 'pages', player: { ...state, reportedAt: Date.now() } });
    updateBusy();
  };
  const publishQueue = (items: readonly QueueItem[]): void => publish({ to: 'pages', queue: items });
  const publishImport = (status: ImportStatus): void => {
    publish({ to: 'pages', import: status });
    updateBusy();
  };

  async function forgetAll(): Promise<void> {
    await imports.forgetAll();
    await onForget?.();
    await player.forget();
    await queue.change({ do: 'replace', items: [] });
  }

  async function perform(call: EngineCall): Promise<void> {
    switch (call.name) {
      case 'prepare':
        onPrepare?.(...call.args);
        return player.prepare(...call.args);
      case 'play':
        return player.play(...call.args);
      case 'pause':
        return player.pause();
      case 'seek':
        return player.seek(...call.args);
      case 'move':
        return player.move(...call.args);
      case 'adjust':
        return player.adjust(...call.args);
      case 'listenTo':
        return player.listenTo(...call.args);
      case 'changeQueue':
        return queue.change(...call.args);
      case 'playAll':
        return queue.playAll(...call.args);
      case 'playNext':
        return queue.playNext();
      case 'prepareImport':
        return imports.prepare();
      case 'importFiles':
        return imports.add(queuedFiles(...call.args));
      case 'importDownloads':
        return imports.add({ id: call.args[0], downloads: call.args[1] });
      case 'importTake':
        return imports.add({ id: call.args[0], take: call.args[1] });
      case 'cancelImport':
        return imports.cancel(...call.args);
      case 'copyToDownloads':
        return onDownloadsCopy?.();
      case 'forgetAll':
        return forgetAll();
      case 'report':
        publishLife();
        publishPlayer(player.state());
        publishQueue(queue.items());
        publishImport(imports.status());
    }
  }

  publishLife();
  player.onState(publishPlayer);
  queue.onChange(publishQueue);
  imports.onStatus(publishImport);
  channel.addEventListener('message', ({ data }: MessageEvent<Request | Notice>) => {
    if (data.to !== 'engine') return;
    const isRepeat = wasReceived(data.id);
    publish({ to: 'pages', received: data.id });
    if (data.isRepeated && isRepeat) return;
    perform(data).then(
      () => {
        publish({ to: 'pages', answers: data.id });
      },
      (error: unknown) => {
        publish({ to: 'pages', answers: data.id, failure: toFailure(error) });
      },
    );
  });
  return { updateBusy };
}

/** Returns what remembers an id, and returns whether it was among the last `max` ids. */
function createIdMemory(max: number): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    const isKnown = ids.has(id);
    ids.add(id);
    const [oldest] = ids;
    if (ids.size > max && oldest !== undefined) ids.delete(oldest);
    return isKnown;
  };
}

function queuedFiles(id: string, files: ChosenFile[], password?: string): QueuedImport {
  return { id, files, ...(password !== undefined && { password }) };
}
