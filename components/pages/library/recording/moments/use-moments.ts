import { useMemo } from 'preact/hooks';
import { wholeTitle } from '#components/labels/recording-title.ts';
import { useSpeakerNames, type SpeakerNames } from '#components/labels/speaker-names.ts';
import { momentText } from '#components/recordings/detail/moment-text.ts';
import { findCueIndex } from '#components/transcript/cue-follower.ts';
import { useLocale, type Locale } from '#components/ui/locale.ts';
import { speaksAt } from '#utils/audio/index.ts';
import { spaceAddress } from '#utils/export/index.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';
import type { OpenRecordingState } from '#components/pages/library/recording/use-open-recording.ts';

/** Moments of the open recording, in seconds. */
export interface Moments {
  /** Copies who says what at this moment, and where that is from. */
  copy(at: number): Promise<void>;
}

export function useMoments(open: OpenRecordingState, { toasts }: Pick<LibraryPageProps, 'toasts'>): Moments {
  const locale = useLocale();
  const names = useSpeakerNames();
  return useMemo(
    () => ({
      async copy(at) {
        await navigator.clipboard.writeText(textAt(open, at, locale, names));
        toasts.show({ text: locale.t('moment-copied', { time: locale.formats.clock(at) }) });
      },
    }),
    [open, toasts, locale, names],
  );
}

function textAt(
  { recording, speakers, transcript }: OpenRecordingState,
  at: number,
  locale: Locale,
  names: SpeakerNames,
): string {
  const { formats } = locale;
  const { startedAt, title } = recording;
  const cues = transcript.transcript.peek()?.cues ?? [];
  const cue = cues[findCueIndex(cues, at)];
  const speaking = speakers.filter(({ turns }) => speaksAt(turns, at)).map(names.textLabel);
  return momentText({
    time: formats.clock(at),
    speakers: speaking.length > 0 ? formats.list(speaking) : (cue?.speaker ?? ''),
    words: cue?.text.replaceAll(/\s+/g, ' '),
    title: wholeTitle(recording, locale),
    date: title !== undefined && startedAt !== undefined ? formats.longDay(startedAt) : '',
    address: spaceAddress(recording),
  });
}
