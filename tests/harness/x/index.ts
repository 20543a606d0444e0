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

/** Hosts that lead to the stand-in; the last one is where its ZIPs come from. */
export const STAND_IN_HOSTS = ['x.com', 'www.x.com', 'twitter.com', 'www.twitter.com', 'ton.x.com'] as const;

export interface StandIn {
  /** `127.0.0.1:PORT` of the proxy that makes a browser see the stand-in behind X's addresses. */
  readonly proxy: string;
  /** SHA-256 of its certificate's public key, base64: what a browser has to trust. */
  readonly fingerprint: string;
  /** The account as it is now. */
  readonly account: Readonly<Account>;
  /** All requests that reached the stand-in, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** All connections that the browser wanted elsewhere, oldest first. */
  readonly refusals: readonly Refusal[];
  /** How often the password form was sent. What it held is not kept. */
  readonly passwordsPosted: number;
  /** How the ZIPs come down: held up, cut off. */
  readonly downloads: Downloads;
  /** Changes the account; a page sees it when it asks the next time, which X's pages do on a visit or a reload. */
  set(change: Partial<Account>): void;
  /** These ZIPs are what the archive consists of, in this order. They are never changed. */
  offer(...zips: readonly string[]): Promise<void>;
  /** Lets the requested archive be ready. */
  finish(): void;
  close(): Promise<void>;
}

export interface StandInOptions extends Partial<Account> {
  /** The ZIPs that the archive consists of. */
  zips?: readonly string[];
}

/** Starts the stand-in for X's site and the proxy in front of it, both on the loopback only. */
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
      server.take(socket);
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
