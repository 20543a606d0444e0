import type { ChromiumDriver, Target } from '../harness/chromium.ts';

const INTERVAL = 50;

/**
 * The growth in bytes of each context of the extension (a page, the offscreen document, a worker): its peak above the
 * first measurement. Counts the JavaScript heap, the DOM and array buffers.
 */
export async function watchHeaps(
  driver: ChromiumDriver,
  work: () => Promise<unknown>,
): Promise<{ url: string; growth: number }[]> {
  const seen = new Map<Target, { url: string; first: number; max: number }>();
  const pending = new Set<Target>();

  async function sample(context: Target): Promise<void> {
    pending.add(context);
    // Fails if the context ends meanwhile.
    const bytes = await bytesOf(context).catch(() => undefined);
    pending.delete(context);
    if (bytes === undefined) return;
    const { first, max } = seen.get(context) ?? { first: bytes, max: bytes };
    seen.set(context, { url: context.url, first, max: Math.max(max, bytes) });
  }

  // A busy context answers late. It does not delay the others.
  const timer = setInterval(() => {
    for (const context of driver.contexts()) if (!pending.has(context)) void sample(context);
  }, INTERVAL);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return [...seen.values()].map(({ url, first, max }) => ({ url, growth: max - first }));
}

async function bytesOf(context: Target): Promise<number> {
  const heap = await context.send('Runtime.getHeapUsage');
  return heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize;
}
