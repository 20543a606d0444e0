/** One request for a range. */
export interface RangeRequest {
  /** `bytes=0-99` */
  range: string;
  /** A strong ETag: other bytes than those of that file must not come as a part of it. */
  ifRange?: string | undefined;
  signal: AbortSignal;
  redirect?: RequestRedirect;
}

export type SendRequest = (url: string, request: RangeRequest) => Promise<Response>;

/**
 * The only request that this extension sends over the network, and only to X's hosts: its policy names no others. With X's
 * own cookies, for X's private files need them; without a referrer; and never out of the browser's cache, which holds no
 * ranges of such files.
 */
export const sendRequest: SendRequest = (url, { range, ifRange, signal, redirect = 'follow' }) =>
  fetch(url, {
    headers: { Range: range, ...(ifRange !== undefined && { 'If-Range': ifRange }) },
    credentials: 'include',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    redirect,
    signal,
  });
