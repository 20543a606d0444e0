import { downloadBlob } from '#components/ui/download-blob.ts';
import { dayOf, formatCalendar } from '#utils/notices/index.ts';
import { ARCHIVE_PAGE } from '#utils/x/index.ts';

/** Hours before the day begins: 15:00 on the day before, because X takes about a day for a request. */
const ALARM_HOURS = 9;

/** Saves an all-day calendar entry as a file. `day`: ms since 1970. */
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

/** Removes the characters that isolate names and dates in bidirectional text: a calendar may show them as boxes. */
const withoutIsolates = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');
