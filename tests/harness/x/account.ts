import { randomBytes } from 'node:crypto';
import { CodedError } from '#utils/coded-error.ts';

/**
 * The states of the archive job, named after what X's page shows. `elsewhere`: the button is on a page of its own.
 * `unavailable` is a 503.
 */
export const JOBS = ['none', 'elsewhere', 'in-progress', 'done', 'gone', 'failed', 'unavailable'] as const;
export type Job = (typeof JOBS)[number];

export const SESSIONS = ['signed-in', 'signed-out', 'locked', 'delegated', 'suspended'] as const;
export type Session = (typeof SESSIONS)[number];

/** `contrast` is `black` with X's setting for more contrast. */
export const THEMES = ['light', 'dim', 'black', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * X may ask for a passkey first, and then for another way. After the password, X offers a choice of where to send the code (`channel`), or has only one way (`send`).
 */
export const FLOW_STEPS = ['passkey', 'ways', 'password', 'channel', 'send', 'code', 'verified'] as const;
/** The step of the ownership check. `verified` is its end. */
export type FlowStep = (typeof FLOW_STEPS)[number];

/** One ZIP of an archive in parts. */
export interface Part {
  /** Path of the ZIP on this machine. */
  file: string;
  /** The file name of the download. */
  name: string;
  bytes: number;
  /** ms since 1970. */
  generatedAt: number;
  /** ms since 1970. */
  expiresAt: number;
  downloaded: boolean;
}

/** The stand-in's only account. Tests may set any field at any time. */
export interface Account {
  handle: string;
  displayName: string;
  /** `html[lang]`: any of X's languages. Without a file in `texts/`, the stand-in's own texts are English. */
  language: string;
  theme: Theme;
  session: Session;
  flow: FlowStep;
  job: Job;
  parts: Part[];
  /** `collapsed`: the More menu of 2021–24, with Settings inside "Settings and Support". */
  moreMenu: 'flat' | 'collapsed';
  /** `inline`: the form of 2020, with the password field in the page itself. */
  passwordForm: 'flow' | 'inline';
  /** How X builds its pages: as until 2025, or as since the autumn of 2026. */
  markup: '2025' | '2026';
  /** X has moved its settings below `/i`. */
  areSettingsMoved: boolean;
  /** The field for the password is drawn, but cannot be used before the event `stand-in:usable`. */
  isFieldLate: boolean;
  /** X shows only that something went wrong. */
  isBroken: boolean;
  /** Another extension has replaced X's interface. None of X's elements exist. */
  replaced: boolean;
  /** X has renamed all its test ids. */
  renamed: boolean;
  /** X redraws everything five times a second. */
  restless: boolean;
  /** ms until each answer of the site's API, and so until X renders. */
  latency: number;
}

export function createAccount(settings: Partial<Account> = {}): Account {
  return {
    handle: 'afterhours',
    displayName: 'After Hours',
    language: 'en',
    theme: 'light',
    session: 'signed-in',
    flow: 'password',
    job: 'none',
    parts: [],
    moreMenu: 'flat',
    passwordForm: 'flow',
    markup: '2025',
    areSettingsMoved: false,
    isFieldLate: false,
    isBroken: false,
    replaced: false,
    renamed: false,
    restless: false,
    latency: 60,
    ...settings,
  };
}

const NEXT_STEP: Record<FlowStep, FlowStep> = {
  passkey: 'verified',
  ways: 'password',
  password: 'channel',
  channel: 'code',
  send: 'code',
  code: 'verified',
  verified: 'verified',
};

/**
 * Completes `step` of the ownership check. Any answer is right; `other` asks for another way. Throws `flow-order` if it is not the
 * current step.
 */
export function answerFlow(account: Account, step: FlowStep, answer: unknown = ''): Account {
  if (account.flow !== step) throw new CodedError('flow-order', `asked at ${account.flow}, answered ${step}`);
  if (step === 'passkey' && answer === 'other') return { ...account, flow: 'ways' };
  return { ...account, flow: account.passwordForm === 'inline' ? 'verified' : NEXT_STEP[step] };
}

/** Requests the archive. Throws `unverified`, or `job-order` if X's button would be disabled. */
export function requestArchive(account: Account): Account {
  if (account.flow !== 'verified') throw new CodedError('unverified', 'the ownership check comes first');
  if (account.job !== 'none' && account.job !== 'elsewhere')
    throw new CodedError('job-order', `no request while the job is ${account.job}`);
  return { ...account, job: 'in-progress' };
}

/** Finishes a job in progress. */
export function finishArchive(account: Account): Account {
  return account.job === 'in-progress' ? { ...account, job: 'done' } : account;
}

/** Marks a part (counted from 1) as downloaded. Throws `no-such-part`. */
export function downloadPart(account: Account, number: number): Account {
  if (account.parts[number - 1] === undefined) throw new CodedError('no-such-part', `part ${number}`);
  return {
    ...account,
    parts: account.parts.map((part, index) => (index === number - 1 ? { ...part, downloaded: true } : part)),
  };
}

const X_NAME = /^twitter-\d{4}-\d{2}-\d{2}-[0-9a-f]{64}\.zip$/;
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Describes a file as a part that X offers. Keeps the name if it is one of X's, else creates one. */
export function describePart(file: { path: string; name: string; bytes: number }, now: number): Part {
  const date = new Date(now).toISOString().slice(0, 10);
  return {
    file: file.path,
    name: X_NAME.test(file.name) ? file.name : `twitter-${date}-${randomBytes(32).toString('hex')}.zip`,
    bytes: file.bytes,
    generatedAt: now,
    expiresAt: now + WEEK,
    downloaded: false,
  };
}
