import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Duplex } from 'node:stream';
import type { Account } from './account.ts';
import { createApi } from './api.ts';
import { createAssets } from './assets.ts';
import { createCertificate } from './certificate.ts';
import { renderDocument, renderFailure, SITE_POLICY } from './document.ts';
import type { Downloads } from './downloads.ts';

export interface RecordedRequest {
  method: string;
  host: string;
  /** With the query. */
  path: string;
}

interface SiteOptions {
  hosts: readonly string[];
  downloads: Downloads;
  read: () => Account;
  write: (account: Account) => void;
}

export interface SiteServer {
  readonly requests: readonly RecordedRequest[];
  passwordsPosted: () => number;
  /** SHA-256 of the certificate's public key in base64. */
  readonly fingerprint: string;
  /** Serves a connection that the proxy has accepted. The server itself listens on no port. */
  serve(socket: Duplex): void;
  close(): void;
}

export function createSiteServer({ hosts, downloads, read, write }: SiteOptions): SiteServer {
  const requests: RecordedRequest[] = [];
  const assets = createAssets();
  const api = createApi({ read, write });
  const certificate = createCertificate(hosts);
  const server = createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    requests.push({ method: request.method ?? '', host, path });
    answer(request, response, host, path).catch((error: unknown) => response.destroy(asError(error)));
  });
  // A browser that closes the connection during the handshake is no error.
  server.on('tlsClientError', (_error, socket) => socket.destroy());

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    host: string,
    path: string,
  ): Promise<void> {
    const { pathname } = new URL(path, `https://${host}`);
    if (host === 'ton.x.com') return sendPart(pathname, request, response);
    if (pathname.startsWith('/i/api/')) return api.answer(pathname, request, response);
    if (pathname.startsWith('/stand-in/')) return sendAsset(pathname.slice('/stand-in/'.length), response);
    return sendDocument(pathname, response);
  }

  async function sendPart(
    pathname: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const number = Number(/^\/archive\/(\d+)\//.exec(pathname)?.[1]);
    const part = read().parts[number - 1];
    if (part === undefined) return end(response, 404);
    return downloads.send(part, request, response);
  }

  function sendAsset(name: string, response: ServerResponse): void {
    const asset = assets(name);
    if (asset === undefined) return end(response, 404);
    end(response, 200, { 'content-type': asset.type, 'cache-control': 'no-cache' }, asset.body);
  }

  function sendDocument(pathname: string, response: ServerResponse): void {
    const redirect = redirectOf(read(), pathname);
    if (redirect !== undefined) return end(response, 302, { location: redirect });
    end(
      response,
      200,
      {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': SITE_POLICY,
        'cache-control': 'no-store',
      },
      read().isBroken ? renderFailure(read()) : renderDocument(read()),
    );
  }

  return {
    requests,
    passwordsPosted: api.passwordsPosted,
    fingerprint: certificate.fingerprint,
    serve: (socket) => {
      server.emit('connection', socket);
    },
    close: () => server.closeAllConnections(),
  };
}

const LOGIN = ['/login', '/i/flow/login'];
/** Since 2026-07. */
const ONBOARDING = '/i/jf/onboarding/web';
const OUTSIDE = [...LOGIN, ONBOARDING, '/account/access'];

/** Where X redirects someone who may not see the page. */
function redirectOf({ session, markup }: Account, pathname: string): string | undefined {
  if (markup === '2026' && LOGIN.includes(pathname))
    return `${ONBOARDING}?redirect_after_login=%2Fhome&mode=login`;
  if (OUTSIDE.includes(pathname)) return undefined;
  if (session === 'signed-out') return '/login';
  return session === 'locked' ? '/account/access' : undefined;
}

function end(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body?: string,
): void {
  response.writeHead(status, headers);
  response.end(body);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
