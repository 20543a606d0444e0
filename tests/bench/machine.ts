import { cpus, loadavg, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';
import type { Bench } from './open-bench.ts';
import { formatBytes } from './section.ts';

/** The machine on which the numbers were measured, one fact per line. */
export function describeMachine({ driver }: Pick<Bench, 'driver'>): string[] {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  return [
    `${cpus().length} cores of ${model.trim()}, ${formatBytes(totalmem())} of memory`,
    systemName(),
    `Chromium ${driver.context.browser()?.version() ?? 'of unknown version'}, headless`,
    `other work on the machine: a load of ${loadavg()[0]?.toFixed(1)} at the start`,
  ];
}

function systemName(): string {
  try {
    return /^PRETTY_NAME="(.+)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? process.platform;
  } catch {
    return process.platform;
  }
}
