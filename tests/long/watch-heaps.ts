import type { ChromiumDriver, Target } from '../harness/chromium.ts';

const EVERY = 50;

/**
 * Bytes that each context of the extension (a page, the offscreen document, a worker) has come to hold at most beyond
 * what it held when it was first seen: its JavaScript heap, its DOM and its array buffers.
 */
export async function watchHeaps(
  driver: ChromiumDriver,
  work: () => Promise<unknown>,
): Promise<{ url: string; growth: number }[]> {
  const seen = new Map<Target, { url: string; first: number; most: number }>();
  const asked = new Set<Target>();

  async function look(context: Target): Promise<void> {
    asked.add(context);
    // Of a context that ends meanwhile nothing more is to be known.
    const bytes = await bytesOf(context).catch(() => undefined);
    asked.delete(context);
    if (bytes === undefined) return;
    const { first, most } = seen.get(context) ?? { first: bytes, most: bytes };
    seen.set(context, { url: context.url, first, most: Math.max(most, bytes) });
  }

  // One that is busy answers late, and keeps no other from being looked at.
  const timer = setInterval(() => {
    for (const context of driver.contexts()) if (!asked.has(context)) void look(context);
  }, EVERY);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return [...seen.values()].map(({ url, first, most }) => ({ url, growth: most - first }));
}

async function bytesOf(context: Target): Promise<number> {
  const heap = await context.send('Runtime.getHeapUsage');
  return heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize;
}
