import type { Bookmark, Trim } from '#utils/library/index.ts';
import { shorten } from '#utils/visible-text.ts';
import type { ViewRange } from './view-store.ts';

export interface TimelineMarkersProps {
  range: ViewRange;
  /** Seconds */
  duration: number;
  bookmarks: readonly Bookmark[];
  trim: Trim | undefined;
  /** Where what somebody searches for was found, in seconds. */
  hits?: readonly number[] | undefined;
}

/** A band above the lanes with the bookmarks, and with what the trim leaves out. */
export function TimelineMarkers({ range, duration, bookmarks, trim, hits = [] }: TimelineMarkersProps) {
  if (bookmarks.length === 0 && hits.length === 0 && !trim) return null;
  const share = (at: number): number => (at - range.from) / (range.to - range.from || 1);
  const trimmed = trim
    ? [
        { from: 0, to: trim.from },
        { from: trim.to, to: duration },
      ]
    : [];
  return (
    <div class="timeline-markers" dir="ltr" aria-hidden="true">
      {trimmed.map(({ from, to }) => (
        <span
          key={from}
          class="timeline-trimmed"
          style={{ '--from': clamp(share(from)), '--to': clamp(share(to)) }}
        />
      ))}
      {hits
        .filter((at) => at >= range.from && at <= range.to)
        .map((at) => (
          <span key={at} class="timeline-hit" data-testid="timeline-hit" style={{ '--from': share(at) }} />
        ))}
      {bookmarks
        .filter(({ at }) => at >= range.from && at <= range.to)
        .map(({ id, at, note }) => (
          <span key={id} class="timeline-bookmark" title={shorten(note)} style={{ '--from': share(at) }} />
        ))}
    </div>
  );
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
