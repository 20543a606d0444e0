import type { ArchiveView, View } from '../view.ts';

/** The account, with the labels and texts of its language. */
export async function fetchView(): Promise<View> {
  const response = await fetch('/i/api/view');
  const view: View = await response.json();
  return view;
}

/** The archive job. `unverified` before the ownership check, `unavailable` while the feature is off. */
export async function fetchArchive(): Promise<ArchiveView | 'unverified' | 'unavailable'> {
  const response = await fetch('/i/api/archive');
  if (response.status === 503) return 'unavailable';
  const archive: ArchiveView | 'unverified' = await response.json();
  return archive;
}

/** Posts to the server. Returns the account after that. */
export async function post(route: string, body: unknown = {}): Promise<View> {
  const response = await fetch(`/i/api/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  // Refused if another tab was faster. That is no error: only the current account matters.
  if (!response.ok) return fetchView();
  const view: View = await response.json();
  return view;
}
