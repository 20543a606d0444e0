import type { CDPSession } from '@playwright/test';
import { withTimeout } from '../with-timeout.ts';
import { collectErrors, type ExtensionError } from './errors.ts';
import { createTarget, type Target } from './target.ts';
import { createTunnels, watchWorkers, type Tunnel } from './tunnel.ts';

export interface Targets {
  /** The newest context of the extension whose address contains `part`. Waits until there is one. */
  find(part: string): Promise<Target>;
  /** All contexts that are attached now. */
  all(): readonly Target[];
  /** Ends the service worker like the idle timeout. The next event starts it again; handles to it stay valid. */
  endWorker(): Promise<void>;
}

interface Info {
  targetId: string;
  type: string;
  url: string;
}

interface KnownTarget {
  info: Info;
  attached: Promise<Attached | undefined>;
}

interface Attached {
  target: Target;
  tunnel: Tunnel;
}

/**
 * Attaches to all contexts of the extension at `origin`: pages, popup, offscreen document, worker. Their errors go to
 * `errors`.
 */
export async function watchTargets(
  browser: CDPSession,
  origin: string,
  errors: ExtensionError[],
): Promise<Targets> {
  const openTunnel = createTunnels(browser);
  const known = new Map<string, KnownTarget>();
  const reachable = new Set<Target>();
  let changed = Promise.withResolvers<void>();

  function noteTarget(info: Info): void {
    // A tab is only the frame around its page. The page is a target of its own.
    if (!info.url.startsWith(origin) || info.type === 'tab') return;
    known.set(info.targetId, { info, attached: known.get(info.targetId)?.attached ?? attach(info) });
    changed.resolve();
    changed = Promise.withResolvers();
  }

  function addTarget(tunnel: Tunnel, url: string): Target {
    const target = createTarget(tunnel, url);
    reachable.add(target);
    void tunnel.closed.then(() => reachable.delete(target));
    return target;
  }

  async function attach({ targetId, type, url }: Info): Promise<Attached | undefined> {
    try {
      const tunnel = await openTunnel(targetId);
      await collectErrors(tunnel, url, errors);
      const target = addTarget(tunnel, url);
      if (type !== 'service_worker') await watchWorkers(tunnel, addTarget);
      return { target, tunnel };
    } catch (error) {
      // The context or the browser ended before we were attached. Chromium may report that error before the event that
      // the target was destroyed.
      const isGone = /the target has gone|has been closed/.test(String(error));
      if (!known.has(targetId) || isGone) return undefined;
      throw error;
    }
  }

  async function search(part: string): Promise<Target> {
    for (;;) {
      const next = changed.promise;
      const found = await [...known.values()].findLast(({ info }) => info.url.includes(part))?.attached;
      if (found !== undefined) return found.target;
      await next;
    }
  }

  browser.on('Target.targetCreated', ({ targetInfo }) => noteTarget(targetInfo));
  browser.on('Target.targetInfoChanged', ({ targetInfo }) => noteTarget(targetInfo));
  browser.on('Target.targetDestroyed', ({ targetId }) => known.delete(targetId));
  // The empty filter matches all targets. The default one leaves out popups and offscreen documents.
  await browser.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });

  const urls = (): string[] => [...known.values()].map(({ info }) => info.url);
  return {
    all: () => [...reachable],
    find: (part) => withTimeout(() => `${part}; there are: ${urls().join(' ')}`, search(part)),
    async endWorker() {
      const worker = [...known.values()].find(({ info }) => info.type === 'service_worker');
      const attached = await worker?.attached;
      if (worker === undefined || attached === undefined) throw new Error('the service worker does not run');
      // The target stays as long as a debugger is attached, and reports the worker's end as a crash.
      const ended = new Promise<void>((resolve) =>
        attached.tunnel.on('Inspector.targetCrashed', () => resolve()),
      );
      await browser.send('Target.closeTarget', { targetId: worker.info.targetId });
      await withTimeout('the service worker to end', ended);
    },
  };
}
