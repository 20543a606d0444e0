/** Why a download stopped, grouped by what a person can do about it. The texts are in `locales/`. */
export const STOP_REASONS = [
  'full',
  'network',
  'cancelled',
  'closed',
  'blocked',
  'folder',
  'refused',
  'unknown',
] as const;
export type StopReason = (typeof STOP_REASONS)[number];

const PATTERNS: readonly (readonly [StopReason, RegExp])[] = [
  ['full', /^FILE_NO_SPACE$/],
  ['cancelled', /^USER_CANCELED$/],
  ['closed', /^(USER_SHUTDOWN|CRASH)$/],
  ['blocked', /^FILE_(VIRUS_INFECTED|BLOCKED|SECURITY_CHECK_FAILED)$/],
  // Chromium has several codes for a connection that ended early.
  [
    'network',
    /^(NETWORK_\w+|FILE_TOO_SHORT|FILE_TRANSIENT_ERROR|SERVER_(FAILED|UNREACHABLE|CONTENT_LENGTH_MISMATCH))$/,
  ],
  ['refused', /^SERVER_\w+$/],
  ['folder', /^FILE_\w+$/],
];

/** Maps the browser's `InterruptReason` of the downloads API. */
export function stopReasonOf(error: string | undefined): StopReason {
  return PATTERNS.find(([, pattern]) => pattern.test(error ?? ''))?.[0] ?? 'unknown';
}
