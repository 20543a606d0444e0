import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '#utils/coded-error.ts';
import {
  answerFlow,
  downloadPart,
  finishArchive,
  FLOW_STEPS,
  requestArchive,
  type Account,
  type FlowStep,
} from './account.ts';
import { wordsOf } from './texts.ts';
import type { ArchiveView, View } from './view.ts';

interface ApiOptions {
  read: () => Account;
  write: (account: Account) => void;
}

export interface Api {
  answer(pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void>;
  passwordsPosted: () => number;
}

interface Reply {
  status: number;
  body: unknown;
}

/** Creates the API that the site's code calls. */
export function createApi({ read, write }: ApiOptions): Api {
  let passwordsPosted = 0;

  function answerStep(body: unknown): Reply {
    const step = stepOf(body);
    if (step === undefined) return { status: 400, body: { error: 'no-step' } };
    if (step === 'password') passwordsPosted += 1;
    return change((account) => answerFlow(account, step, answerOf(body)));
  }

  function change(transition: (account: Account) => Account): Reply {
    try {
      write(transition(read()));
    } catch (error) {
      const code = codeOf(error);
      if (code === undefined) throw error;
      return { status: 409, body: { error: code } };
    }
    return { status: 200, body: viewOf(read()) };
  }

  async function reply(method: string, pathname: string, request: IncomingMessage): Promise<Reply> {
    const route = `${method} ${pathname.slice('/i/api/'.length)}`;
    const part = /^POST archive\/parts\/(\d+)$/.exec(route)?.[1];
    if (part !== undefined) return change((account) => downloadPart(account, Number(part)));
    switch (route) {
      case 'GET view':
        return { status: 200, body: viewOf(read()) };
      case 'GET archive':
        return archiveReply(read());
      case 'POST archive':
        return change(requestArchive);
      case 'POST flow':
        return answerStep(await json(request));
      case 'POST day':
        return change(finishArchive);
      case 'POST session':
        return change((account) => ({ ...account, session: 'signed-in' }));
      default:
        return { status: 404, body: { error: 'no-such-route' } };
    }
  }

  return {
    passwordsPosted: () => passwordsPosted,
    async answer(pathname, request, response) {
      const { status, body } = await reply(request.method ?? '', pathname, request);
      await wait(read().latency);
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    },
  };
}

function stepOf(body: unknown): FlowStep | undefined {
  if (typeof body !== 'object' || body === null || !('step' in body)) return undefined;
  return FLOW_STEPS.find((step) => step === body.step);
}

function answerOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined;
}

function viewOf(account: Account): View {
  const { parts: _parts, latency: _latency, job, ...shown } = account;
  return { ...shown, ...wordsOf(account.language), waiting: job === 'in-progress' };
}

/** X answers once per visit: with a demand for the ownership check, or with 503 while the feature is off. */
function archiveReply({ flow, session, job, parts }: Account): Reply {
  if (session === 'suspended') return { status: 503, body: { error: 'suspended' } };
  if (session !== 'signed-in' || flow !== 'verified') return { status: 200, body: 'unverified' };
  if (job === 'unavailable') return { status: 503, body: { error: 'unavailable' } };
  const body: ArchiveView = {
    job,
    parts: parts.map(({ name, bytes, generatedAt, expiresAt, downloaded }, index) => ({
      url: `https://ton.x.com/archive/${index + 1}/${name}`,
      bytes,
      generatedAt,
      expiresAt,
      downloaded,
    })),
  };
  return { status: 200, body };
}
