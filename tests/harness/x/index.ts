import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { createAccount, describePart, finishArchive, type Account } from './account.ts';
import { createDownloads, type Downloads } from './downloads.ts';
import { startProxy, type Refusal } from './proxy.ts';
import { createSiteServer, type RecordedRequest } from './server.ts';

export { JOBS, SESSIONS, THEMES, type Account, type Job, type Session, type Theme } from './account.ts';
export type { Downloads } from './downloads.ts';
export type { Refusal } from './proxy.ts';
export type { RecordedRequest } from './server.ts';

/** The hosts of the stand-in. The last one serves its ZIPs. */
export const STAND_IN_HOSTS = ['x.com', 'www.x.com', 'twitter.com', 'www.twitter.com', 'ton.x.com'] as const;

export interface StandIn {
  /** `127.0.0.1:PORT` of the proxy that leads X's addresses to the stand-in. */
  readonly proxy: string;
  /** SHA-256 of its certificate's public key in base64, which the browser has to trust. */
  readonly fingerprint: string;
  /** The current account. */
  readonly account: Readonly<Account>;
  /** All requests to the stand-in, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** All connections that the browser tried to open elsewhere, oldest first. */
  readonly refusals: readonly Refusal[];
  /** How often the password form was sent. Its contents are not stored. */
  readonly passwordsPosted: number;
  /** Controls the downloads of the ZIPs. */
  readonly downloads: Downloads;
  /** Changes the account. X's pages see the change at the next visit or reload. */
  set(change: Partial<Account>): void;
  /** Makes these ZIPs the parts of the archive, in this order. They are never changed. */
  offer(...zips: readonly string[]): Promise<void>;
  /** Makes the requested archive ready. */
  finish(): void;
  close(): Promise<void>;
}

export interface StandInOptions extends Partial<Account> {
  /** The parts of the archive. */
  zips?: readonly string[];
}

/** Starts the stand-in for X's site and its proxy, both on the loopback only. */
export async function startStandIn({ zips = [], ...settings }: StandInOptions = {}): Promise<StandIn> {
  let account = createAccount(settings);
  const downloads = createDownloads();
  const server = createSiteServer({
    hosts: STAND_IN_HOSTS,
    downloads,
    read: () => account,
    write: (next) => {
      account = next;
    },
  });
  const proxy = await startProxy({
    accept(host, port, socket) {
      if (port !== 443 || !STAND_IN_HOSTS.some((known) => known === host)) return false;
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.serve(socket);
      return true;
    },
  });

  async function offer(...paths: readonly string[]): Promise<void> {
    const now = Date.now();
    const parts = await Promise.all(
      paths.map(async (path) =>
        describePart({ path: resolve(path), name: basename(path), bytes: (await stat(path)).size }, now),
      ),
    );
    account = { ...account, parts };
  }

  await offer(...zips);
  return {
    proxy: proxy.address,
    fingerprint: server.fingerprint,
    get account() {
      return account;
    },
    requests: server.requests,
    refusals: proxy.refusals,
    get passwordsPosted() {
      return server.passwordsPosted();
    },
    downloads,
    set(change) {
      account = { ...account, ...change };
    },
    offer,
    finish() {
      account = finishArchive(account);
    },
    async close() {
      downloads.release();
      await proxy.close();
      server.close();
    },
  };
}
