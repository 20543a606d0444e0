import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { StopReason } from '#utils/downloads/index.ts';
import type { Engine } from '#utils/engine/index.ts';
import type { ImportStatus, PlanWorkerNotice, PlanWorkerRequest } from '#utils/import/index.ts';
import type { LinkAccess, Take } from '#utils/links/index.ts';
import { hostOf, hostOfX, type Traffic } from '#utils/remote/index.ts';
import {
  chosenBytes,
  firstChoice,
  takeOf,
  type Choice,
  type OfferedLink,
  type TakeState,
} from './take-state.ts';

export interface TakeDependencies {
  links: { read(): Promise<OfferedLink[]>; watch(listener: () => void): () => void };
  access: LinkAccess;
  /** Starts the worker that plans. */
  createPlanWorker(): Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;
  engine: Pick<Engine, 'importTake' | 'cancelImport' | 'onImport'>;
  unfinished: { list(): Promise<Take[]> };
  /** Ids of the downloads that have stopped, as they do. */
  stopped: ReadonlySignal<readonly number[]>;
  cancelDownload(id: number): Promise<void>;
  /** Has the browser download a link once more. Resolves to why it has not begun, if it has not. */
  downloadAgain(url: string): Promise<StopReason | undefined>;
  now?: () => number;
}

export interface TakeStore {
  /** Undefined until they have been read. */
  links: ReadonlySignal<readonly OfferedLink[] | undefined>;
  state: ReadonlySignal<TakeState>;
  choice: ReadonlySignal<Choice>;
  /** What was begun and has not ended. */
  unfinished: ReadonlySignal<Take | undefined>;
  /** Reads the links again, for a page that is opened. */
  refresh(): Promise<void>;
  /** To be called in a click: asks for the permission, if there is none, then for what the archive has. */
  begin(): void;
  choose(change: Partial<Choice>): void;
  take(): void;
  /** Goes on with what was begun. To be called in a click. */
  resume(): void;
  cancel(): void;
  /** Back to the beginning. */
  restart(): void;
  cancelDownload(): Promise<void>;
  /**
   * To be called in a click: an ordinary download of these links, or of all that are not being downloaded. Resolves to why one
   * of them has not begun.
   */
  again(links?: readonly OfferedLink[]): Promise<StopReason | undefined>;
}

/** X's download breaks within this time (ms) of our first request: it may be because of that. */
const SUSPICIOUS_TIME = 30_000;
const NOTHING: Traffic = { requests: 0, bytes: 0 };

/** Plans and takes Spaces out of X's link. */
export function createTakeStore(dependencies: TakeDependencies): TakeStore {
  const { access, engine, unfinished: takes, stopped, now = Date.now } = dependencies;
  const links = signal<readonly OfferedLink[] | undefined>(undefined);
  const state = signal<TakeState>({ state: 'asking' });
  const choice = signal<Choice>({ spaces: new Set(), posts: false });
  const unfinished = signal<Take | undefined>(undefined);
  let begunAt: number | undefined;
  let used: readonly OfferedLink[] = [];
  let endPlan: (() => void) | undefined;

  const trafficNow = (): Traffic => {
    const current = state.peek();
    return 'traffic' in current ? current.traffic : NOTHING;
  };

  async function refresh(): Promise<void> {
    const [found, [begun]] = await Promise.all([dependencies.links.read(), takes.list()]);
    links.value = found;
    unfinished.value = begun;
  }

  /** Nothing may be awaited before the browser is asked: it wants a click. */
  async function withAccess(urls: readonly string[], then: () => void): Promise<void> {
    const host = hostOfX(urls[0] ?? '');
    if (host === undefined || urls.some((url) => hostOf(url) !== host)) {
      state.value = { state: 'refused', code: 'kept-elsewhere', traffic: NOTHING };
      return;
    }
    if (await access.ask(host)) then();
    else state.value = { state: 'refused', code: 'denied', traffic: NOTHING };
  }

  function plan(withPosts: boolean): void {
    const worker = dependencies.createPlanWorker();
    begunAt = now();
    used = links.peek() ?? [];
    state.value = { state: 'planning', traffic: NOTHING };
    endPlan = () => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<PlanWorkerNotice>) => {
      if (state.peek().state !== 'planning') return;
      if ('plan' in data) {
        worker.terminate();
        choice.value = firstChoice(data.plan);
        state.value = { state: 'planned', plan: data.plan, traffic: data.plan.traffic };
      } else if ('failed' in data) {
        worker.terminate();
        state.value = { state: 'refused', code: data.failed, traffic: data.traffic };
      } else state.value = { state: 'planning', traffic: data.traffic };
    });
    worker.addEventListener('error', () => {
      state.value = { state: 'refused', code: 'unexpected', traffic: trafficNow() };
    });
    const request: PlanWorkerRequest = { links: used.map(({ url, name }) => ({ url, name })), withPosts };
    worker.postMessage(request);
  }

  function start(take: Take): void {
    const id = crypto.randomUUID();
    state.value = { state: 'taking', id, progress: 0, traffic: trafficNow() };
    engine.importTake(id, take).catch(() => {
      state.value = { state: 'refused', code: 'unexpected', traffic: trafficNow() };
    });
  }

  let before: Traffic = NOTHING;
  const sum = ({ requests, bytes }: Traffic = NOTHING): Traffic => ({
    requests: before.requests + requests,
    bytes: before.bytes + bytes,
  });

  /** Also of a take that another page has begun, or that goes on by itself after a restart. */
  engine.onImport((status) => {
    if (isOfOther(status, state.peek())) {
      before = NOTHING;
      state.value = { state: 'taking', id: status.id, progress: 0, traffic: NOTHING };
    }
    const current = state.peek();
    if (current.state !== 'taking' || status.state === 'idle' || status.id !== current.id) return;
    if (status.state === 'reading') {
      state.value = { ...current, progress: status.progress, traffic: sum(status.traffic) };
    } else if (status.state === 'failed') {
      state.value = { state: 'refused', code: status.code, traffic: sum(status.traffic) };
    } else if (status.state === 'done') {
      const traffic = sum(status.traffic);
      state.value = status.stopped
        ? { state: 'refused', code: status.stopped, traffic }
        : { state: 'done', counts: status.counts, traffic };
    }
    if (status.state === 'failed' || status.state === 'done') void refresh();
  });

  function stop(): void {
    endPlan?.();
    const current = state.peek();
    if (current.state === 'taking') void engine.cancelImport(current.id);
  }

  // The server may have ended X's own download because of us. Nothing is worth that.
  effect(() => {
    const ids = stopped.value;
    const broken = used.some(({ downloadId }) => downloadId !== undefined && ids.includes(downloadId));
    const isSuspicious = begunAt !== undefined && now() - begunAt < SUSPICIOUS_TIME;
    const isBusy = ['planning', 'planned', 'taking'].includes(state.peek().state);
    if (!broken || !isSuspicious || !isBusy) return;
    stop();
    state.value = { state: 'refused', code: 'broke', traffic: trafficNow() };
  });

  dependencies.links.watch(() => void refresh());
  return {
    links,
    state,
    choice,
    unfinished,
    refresh,
    begin() {
      const urls = (links.peek() ?? []).map(({ url }) => url);
      void withAccess(urls, () => plan(false));
    },
    choose(change) {
      choice.value = { ...choice.peek(), ...change };
    },
    take() {
      const current = state.peek();
      if (current.state !== 'planned' || chosenBytes(current.plan, choice.peek()) === 0) return;
      before = current.traffic;
      const ends = Math.min(...used.map(({ expiresAt }) => expiresAt));
      start(takeOf(current.plan, choice.peek(), ends));
    },
    resume() {
      const begun = unfinished.peek();
      if (!begun) return;
      before = NOTHING;
      begunAt = undefined;
      void withAccess(
        begun.parts.map(({ file }) => file.url),
        () => start(begun),
      );
    },
    cancel() {
      const current = state.peek();
      stop();
      if (current.state === 'planning') state.value = { state: 'asking' };
    },
    restart() {
      state.value = { state: 'asking' };
      void refresh();
    },
    async cancelDownload() {
      for (const { downloadId } of used)
        if (downloadId !== undefined) await dependencies.cancelDownload(downloadId);
      await refresh();
    },
    async again(wanted = (links.peek() ?? []).filter(({ downloadId }) => downloadId === undefined)) {
      for (const { url } of wanted) {
        const reason = await dependencies.downloadAgain(url);
        if (reason) return reason;
      }
      return undefined;
    },
  };
}

/** Only takes say what X has been asked. */
function isOfOther(
  status: ImportStatus,
  current: TakeState,
): status is Extract<ImportStatus, { state: 'reading' }> {
  const isTake = status.state === 'reading' && status.traffic !== undefined;
  return isTake && current.state === 'asking';
}
