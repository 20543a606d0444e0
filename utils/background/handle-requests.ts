import { checkReminders, showBadge } from '#utils/notices/index.ts';
import { openLibrary } from '#utils/background/open-library.ts';
import {
  type ArchiveRequest,
  changeRequests,
  hasNews,
  noteRequest,
  parsePageNote,
  startGuide,
} from '#utils/x/index.ts';

/** Notes what a page of X has shown, and sets the next reminder by it. Throws `bad-note` where it is none. */
export async function handlePageNote(message: unknown): Promise<ArchiveRequest> {
  const { event, account } = parsePageNote(message);
  const request = await noteRequest(event, Date.now(), { account, isSeen: true });
  // The page need not wait for it.
  void checkReminders();
  return request;
}

/** The person has seen where the requests stand: nothing need point at it any more. */
export async function noteRequestsSeen(now: number = Date.now()): Promise<void> {
  await changeRequests((requests) =>
    requests.some(hasNews)
      ? requests.map((request) => (hasNews(request) ? { ...request, lookedAt: now } : request))
      : requests,
  );
  await showBadge();
}

/** Goes where a notification that was clicked speaks of: X's page of the archive, or the library. */
export async function handleNoticeClick(id: string): Promise<void> {
  if (!id.startsWith('reminder-')) return openLibrary();
  await noteRequestsSeen();
  await startGuide();
}
