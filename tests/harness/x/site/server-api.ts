import type { ArchiveView, View } from '../view.ts';

/** The account and the words of its language. */
export async function fetchView(): Promise<View> {
  const response = await fetch('/i/api/view');
  const view: View = await response.json();
  return view;
}

/** The archive job: `unverified` before the ownership check, `unavailable` while X has switched it off. */
export async function fetchArchive(): Promise<ArchiveView | 'unverified' | 'unavailable'> {
  const response = await fetch('/i/api/archive');
  if (response.status === 503) return 'unavailable';
  const archive: ArchiveView | 'unverified' = await response.json();
  return archive;
}

/** Tells the server something; answers with the account as it is then. */
export async function post(route: string, body: unknown = {}): Promise<View> {
  const response = await fetch(`/i/api/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  // What another tab did meanwhile is no failure: the account as it is now is what counts.
  if (!response.ok) return fetchView();
  const view: View = await response.json();
  return view;
}
