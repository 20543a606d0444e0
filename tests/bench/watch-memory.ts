import { readFileSync } from 'node:fs';
import type { ChromiumDriver } from '../harness/chromium.ts';

/** What the browser's process and those of the extension took, all together. Linux only. */
export interface Usage {
  /** Bytes that were resident at most. */
  peak: number;
  /** Bytes that were resident at the start. */
  start: number;
  /** Bytes that each process had more than at the start, at most. */
  growth: { browser: number; extension: number };
  /** Seconds of processor time. */
  processor: number;
}

const EVERY = 50;
const PAGE = 4096;
/** Of `/proc/…/stat`: fixed on Linux whatever the machine. */
const TICKS_A_SECOND = 100;

/** Looks every 50 ms until `work` has ended. */
export async function watchMemory(driver: ChromiumDriver, work: () => Promise<unknown>): Promise<Usage> {
  const browser = driver.context.browser();
  const session = await browser?.newBrowserCDPSession();
  if (!session) throw new Error('Playwright gave no session with the browser');
  let processes: number[] = [];
  const first = new Map<number, number>();
  const growth = { browser: 0, extension: 0 };

  const look = async (): Promise<number> => {
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

  const start = await look();
  const before = processes.reduce((sum, id) => sum + processorOf(id), 0);
  let peak = start;
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look).then((bytes) => void (peak = Math.max(peak, bytes)));
  }, EVERY);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  await looking;
  const after = processes.reduce((sum, id) => sum + processorOf(id), 0);
  await session.detach();
  return { peak, start, growth, processor: after - before };
}

function isOfExtension(id: number): boolean {
  // The arguments stand one after the other here, between spaces where the process was forked from a zygote.
  return read(id, 'cmdline').includes('--extension-process');
}

function residentOf(id: number): number {
  return Number(read(id, 'statm').split(' ')[1] ?? 0) * PAGE;
}

/** Seconds in the program itself and in the system for it. */
function processorOf(id: number): number {
  const fields = read(id, 'stat').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_A_SECOND;
}

/** Nothing, of a process that has gone. */
function read(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
