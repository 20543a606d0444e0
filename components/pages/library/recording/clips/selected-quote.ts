import { exportLabels } from '#components/export/export-labels.ts';
import type { Locale } from '#components/ui/locale.ts';
import type { TimeRange } from '#utils/audio/index.ts';
import { createEpisode } from '#utils/export/index.ts';
import type { PeopleDirectory } from '#utils/people/index.ts';
import { quoteText } from './quote-text.ts';
import type { OpenRecordingState } from '#components/pages/library/recording/use-open-recording.ts';

/** What is said in a range (seconds) of the open recording, as text to paste; empty without a transcript. */
export function selectedQuote(
  { recording, speakers, transcript }: OpenRecordingState,
  span: TimeRange,
  locale: Locale,
  people: PeopleDirectory,
): string {
  const attached = transcript.transcript.value;
  if (!attached || attached.cues.length === 0) return '';
  const { formats } = locale;
  const { startedAt, title, duration } = recording;
  const all = { from: 0, to: duration };
  const episode = createEpisode(recording, speakers, all, exportLabels(recording, locale, people), {
    cues: attached.cues.filter(({ from, to }) => from < span.to && to > span.from),
  });
  return quoteText(episode, span, {
    time: `${formats.clock(span.from)}–${formats.clock(span.to)}`,
    date: title !== undefined && startedAt !== undefined ? formats.longDay(startedAt) : '',
  });
}
