import type { CDPSession } from '@playwright/test';
import { within } from '../within.ts';
import { collectErrors, type ExtensionError } from './errors.ts';
import { createTarget, type Target } from './target.ts';
import { createTunnels } from './tunnel.ts';

export interface Targets {
  /** The newest context of the extension whose address contains `part`, now or as soon as there is one. */
  find(part: string): Promise<Target>;
  /** The addresses of all contexts there are. */
  urls(): readonly string[];
  /** Ends the extension's service worker as the browser does when it has idled; an event starts it again. */
  endWorker(): Promise<void>;
}

interface Info {
  targetId: string;
  type: string;
  url: string;
}

interface Known {
  info: Info;
  target: Promise<Target | undefined>;
}

const PATIENCE = 15_000;

/** All contexts of the extension at `origin` (pages, popup, offscreen document, worker); what they complain about goes to `errors`. */
export async function watchTargets(
  browser: CDPSession,
  origin: string,
  errors: ExtensionError[],
): Promise<Targets> {
  const openTunnel = createTunnels(browser);
  const known = new Map<string, Known>();
  let met = Promise.withResolvers<void>();

  function meet(info: Info): void {
    // A tab is only the frame around its page, which is a target of its own.
    if (!info.url.startsWith(origin) || info.type === 'tab') return;
    known.set(info.targetId, { info, target: known.get(info.targetId)?.target ?? attach(info) });
    met.resolve();
    met = Promise.withResolvers();
  }

  async function attach({ targetId, url }: Info): Promise<Target | undefined> {
    try {
      const tunnel = await openTunnel(targetId);
      await collectErrors(tunnel, url, errors);
      return createTarget(tunnel, url);
    } catch (error) {
      // It came and went before anybody could speak to it.
      if (!known.has(targetId)) return undefined;
      throw error;
    }
  }

  async function search(part: string): Promise<Target> {
    for (;;) {
      const next = met.promise;
      const target = await [...known.values()].findLast(({ info }) => info.url.includes(part))?.target;
      if (target !== undefined) return target;
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
    urls,
    find: (part) => within(PATIENCE, () => `${part}; there are: ${urls().join(' ')}`, search(part)),
    async endWorker() {
      const worker = [...known.values()].find(({ info }) => info.type === 'service_worker');
      if (worker === undefined) return;
      const target = await worker.target;
      await browser.send('Target.closeTarget', { targetId: worker.info.targetId });
      await target?.closed;
    },
  };
}
