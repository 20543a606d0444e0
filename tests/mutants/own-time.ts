import { performance } from 'node:perf_hooks';

/**
 * Milliseconds that this process has computed, or had nothing to do, since some moment. Not those in which it waited for the
 * processor: on a busy machine, only others are slow. Tests that replace the clock do not change it.
 */
export function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + performance.eventLoopUtilization().idle;
}
