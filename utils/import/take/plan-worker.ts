import { importCodeOf } from '#utils/import/status.ts';
import { createDatabaseOpener, type ImportCode } from '#utils/library/index.ts';
import { createRemoteContext, type RemoteLink, type Traffic } from '#utils/remote/index.ts';
import { planTake } from './plan-take.ts';
import type { TakePlan } from './take-plan.ts';
import { noteRequests } from '#utils/links/index.ts';

/** Page → worker: read what these links lead to. The page ends the worker. */
export interface PlanWorkerRequest {
  links: readonly RemoteLink[];
  /** Whether posts are read, however many there are. */
  withPosts: boolean;
}

/** Worker → page: what it has asked so far, and how it ended. */
export type PlanWorkerNotice =
  { traffic: Traffic } | { plan: TakePlan } | { failed: ImportCode; traffic: Traffic };

interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<PlanWorkerRequest>) => void): void;
  postMessage(notice: PlanWorkerNotice): void;
}

/**
 * Plans a take. In a worker, because only workers of the library's page may reach X: the page itself has a policy that
 * reaches nothing.
 */
export function servePlanWorker(scope: Scope): void {
  scope.addEventListener('message', ({ data }) => void serve(data, scope));
}

async function serve({ links, withPosts }: PlanWorkerRequest, scope: Scope): Promise<void> {
  const log = noteRequests();
  const remote = createRemoteContext((sent) => {
    log.add(sent);
    scope.postMessage({ traffic: { ...remote.traffic } });
  });
  const { signal } = new AbortController();
  try {
    const plan = await planTake(links, { remote, open: createDatabaseOpener(), signal, withPosts });
    await log.end();
    scope.postMessage({ plan });
  } catch (error) {
    await log.end();
    const failed = importCodeOf(error, signal);
    scope.postMessage({ failed, traffic: { ...remote.traffic } });
    if (failed === 'unexpected') throw error;
  }
}
