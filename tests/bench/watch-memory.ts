import { readFileSync } from 'node:fs';
import type { ChromiumDriver } from '../harness/chromium.ts';

/** The resources of the browser process and the extension's processes together. Linux only. */
export interface Usage {
  /** Resident bytes at the peak. */
  peak: number;
  /** Resident bytes at the start. */
  start: number;
  /** The largest growth of a single process of each kind, in bytes. */
  growth: { browser: number; extension: number };
  /** Seconds of processor time. */
  processor: number;
}

const INTERVAL = 50;
const PAGE = 4096;
/** The unit of times in `/proc/…/stat`: the same on all Linux machines. */
const CLOCK_UNITS_PER_SECOND = 100;

/** Measures every 50 ms until `work` has ended. */
export async function watchMemory(driver: ChromiumDriver, work: () => Promise<unknown>): Promise<Usage> {
  const browser = driver.context.browser();
  const session = await browser?.newBrowserCDPSession();
  if (!session) throw new Error('Playwright has no session with the browser');
  let processes: number[] = [];
  const first = new Map<number, number>();
  const growth = { browser: 0, extension: 0 };

  const sample = async (): Promise<number> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    processes = processInfo
      .filter(({ type, id }) => type === 'browser' || isOfExtension(id))
      .map(({ id }) => id);
    const browsers = processInfo.filter(({ type }) => type === 'browser').map(({ id }) => id);
    const sizes = processes.map((id) => {
      const resident = residentOf(id);
      if (!first.has(id)) first.set(id, resident);
      const kind = browsers.includes(id) ? 'browser' : 'extension';
      growth[kind] = Math.max(growth[kind], resident - (first.get(id) ?? 0));
      return resident;
    });
    return sizes.reduce((sum, resident) => sum + resident, 0);
  };

  const start = await sample();
  const before = processes.reduce((sum, id) => sum + processorOf(id), 0);
  let peak = start;
  let measuring = Promise.resolve();
  const timer = setInterval(() => {
    measuring = measuring.then(sample).then((bytes) => void (peak = Math.max(peak, bytes)));
  }, INTERVAL);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  await measuring;
  const after = processes.reduce((sum, id) => sum + processorOf(id), 0);
  await session.detach();
  return { peak, start, growth, processor: after - before };
}

function isOfExtension(id: number): boolean {
  // Separated by zero bytes, or by spaces in a process that was forked from a zygote.
  return read(id, 'cmdline').includes('--extension-process');
}

function residentOf(id: number): number {
  return Number(read(id, 'statm').split(' ')[1] ?? 0) * PAGE;
}

/** Seconds of processor time, in user mode and in the kernel. */
function processorOf(id: number): number {
  const fields = read(id, 'stat').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / CLOCK_UNITS_PER_SECOND;
}

/** Returns an empty text for a process that has ended. */
function read(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
