import { formatRoute } from '#utils/library-route.ts';
import { checkReminders, showBadge } from '#utils/notices/index.ts';
import {
  type ArchiveRequest,
  changeRequests,
  hasUnseenReminder,
  noteRequest,
  type PageNote,
  startGuide,
} from '#utils/x/index.ts';
import { openLibrary } from './open-library.ts';

/** Stores what a page of X has shown, and schedules the next reminder. */
export async function handlePageNote({ event, account }: PageNote): Promise<ArchiveRequest> {
  const request = await noteRequest(event, Date.now(), { account, isSeen: true });
  // The page need not wait for this.
  void checkReminders();
  return request;
}

/** Stores that the person has seen the status of the requests, and updates the badge. */
export async function noteRequestsSeen(now: number = Date.now()): Promise<void> {
  await changeRequests((requests) =>
    requests.some(hasUnseenReminder)
      ? requests.map((request) =>
          hasUnseenReminder(request) ? { ...request, remindersSeenAt: now } : request,
        )
      : requests,
  );
  await showBadge();
}

/** Opens what a clicked notification is about: X's page for the archive, or the library. */
export async function handleNoticeClick(id: string): Promise<void> {
  // What a stopped download leaves to do is above the list.
  if (id === 'interrupted') return openLibrary(formatRoute({ view: 'recordings' }));
  if (!id.startsWith('reminder-')) return openLibrary();
  await noteRequestsSeen();
  await startGuide();
}
