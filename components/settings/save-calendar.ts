import { downloadBlob } from '#components/ui/download-blob.ts';
import { dayOf, formatCalendar } from '#utils/notices/index.ts';
import { ARCHIVE_PAGE } from '#utils/x/index.ts';

/** Three in the afternoon of the day before: the request itself takes X a day. */
const ALARM_HOURS = 9;

/** Gives the person an all-day entry for their calendar. `day`: ms since 1970. */
export function saveCalendar({
  day,
  summary,
  description,
}: {
  day: number;
  summary: string;
  description: string;
}): void {
  const text = formatCalendar({
    uid: `ask-again-${dayOf(day)}@afterspace`,
    day: dayOf(day),
    summary: withoutIsolates(summary),
    description: withoutIsolates(description),
    url: ARCHIVE_PAGE,
    alarmHours: ALARM_HOURS,
    madeAt: Date.now(),
  });
  downloadBlob(new Blob([text], { type: 'text/calendar' }), `afterspace-${dayOf(day)}.ics`);
}

/** What sets names and dates apart in a sentence of two directions, a calendar may show as boxes. */
const withoutIsolates = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');
