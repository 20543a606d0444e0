import type { CDPSession } from '@playwright/test';
import { within } from '../within.ts';
import { collectErrors, type ExtensionError } from './errors.ts';
import { createTarget, type Target } from './target.ts';
import { createTunnels, watchWorkers, type Tunnel } from './tunnel.ts';

export interface Targets {
  /** The newest context of the extension whose address contains `part`, now or as soon as there is one. */
  find(part: string): Promise<Target>;
  /** All contexts that can be spoken to now. */
  all(): readonly Target[];
  /** Ends the extension's service worker as idling does; the next event starts it again, and handles to it go on working. */
  endWorker(): Promise<void>;
}

interface Info {
  targetId: string;
  type: string;
  url: string;
}

interface Known {
  info: Info;
  attached: Promise<Attached | undefined>;
}

interface Attached {
  target: Target;
  tunnel: Tunnel;
}

/** All contexts of the extension at `origin` (pages, popup, offscreen document, worker); what they complain about goes to `errors`. */
export async function watchTargets(
  browser: CDPSession,
  origin: string,
  errors: ExtensionError[],
): Promise<Targets> {
  const openTunnel = createTunnels(browser);
  const known = new Map<string, Known>();
  const reached = new Set<Target>();
  let met = Promise.withResolvers<void>();

  function meet(info: Info): void {
    // A tab is only the frame around its page, which is a target of its own.
    if (!info.url.startsWith(origin) || info.type === 'tab') return;
    known.set(info.targetId, { info, attached: known.get(info.targetId)?.attached ?? attach(info) });
    met.resolve();
    met = Promise.withResolvers();
  }

  function reach(tunnel: Tunnel, url: string): Target {
    const target = createTarget(tunnel, url);
    reached.add(target);
    void tunnel.closed.then(() => reached.delete(target));
    return target;
  }

  async function attach({ targetId, type, url }: Info): Promise<Attached | undefined> {
    try {
      const tunnel = await openTunnel(targetId);
      await collectErrors(tunnel, url, errors);
      const target = reach(tunnel, url);
      if (type !== 'service_worker') await watchWorkers(tunnel, reach);
      return { target, tunnel };
    } catch (error) {
      // It came and went, or the whole browser did, before anybody could speak to it: its end may be told before its
      // being gone.
      const isGone = /the target has gone|has been closed/.test(String(error));
      if (!known.has(targetId) || isGone) return undefined;
      throw error;
    }
  }

  async function search(part: string): Promise<Target> {
    for (;;) {
      const next = met.promise;
      const found = await [...known.values()].findLast(({ info }) => info.url.includes(part))?.attached;
      if (found !== undefined) return found.target;
      await next;
    }
  }

  browser.on('Target.targetCreated', ({ targetInfo }) => meet(targetInfo));
  browser.on('Target.targetInfoChanged', ({ targetInfo }) => meet(targetInfo));
  browser.on('Target.targetDestroyed', ({ targetId }) => known.delete(targetId));
  // The empty filter lets everything through: popups and offscreen documents are left out by default.
  await browser.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });

  const urls = (): string[] => [...known.values()].map(({ info }) => info.url);
  return {
    all: () => [...reached],
    find: (part) => within(() => `${part}; there are: ${urls().join(' ')}`, search(part)),
    async endWorker() {
      const worker = [...known.values()].find(({ info }) => info.type === 'service_worker');
      const attached = await worker?.attached;
      if (worker === undefined || attached === undefined) throw new Error('the service worker is not there');
      // Its target outlives it while somebody is attached: to those its end looks like a crash.
      const ended = new Promise<void>((resolve) =>
        attached.tunnel.on('Inspector.targetCrashed', () => resolve()),
      );
      await browser.send('Target.closeTarget', { targetId: worker.info.targetId });
      await within('the service worker to end', ended);
    },
  };
}
