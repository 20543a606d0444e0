import { childBoxes, parseBox, type Box } from './boxes.ts';
import { parseEventMessage } from './event-message.ts';
import { kindOfTrack } from './strip-movie.ts';

/** Where a file has a tag, and when it is of. */
export interface TimedMessage {
  /** Seconds. */
  at: number;
  /** Offsets in the file. */
  from: number;
  to: number;
}

/** Collects the tags of a file's event messages, without their bytes: they may be tens of megabytes. */
export interface TimedMessages {
  /** Adds an `emsg` box that is at `offset` in the file. */
  addMessage(bytes: Uint8Array, offset: number, box: Box): void;
  /** Adds a `moof`, whose time those messages before it may count from that do not say their own. */
  addFragment(bytes: Uint8Array, box: Box): void;
  /** By time. `movie`: the movie box, which says in which units a fragment states its time. */
  list(movie: Uint8Array): TimedMessage[];
}

/** The time of a fragment, in the units of its track. */
interface FragmentTime {
  track: number;
  units: number;
}

export function createTimedMessages(): TimedMessages {
  const found: (TimedMessage & { isRelative: boolean; times?: FragmentTime[] })[] = [];
  let waiting = 0;

  return {
    addMessage(bytes, offset, box) {
      const message = parseEventMessage(bytes, box);
      if (!message) return;
      const { isRelative, time, from, to } = message;
      found.push({ isRelative, at: time, from: offset + from, to: offset + to });
    },
    addFragment(bytes, { content, end }) {
      const times = found.length > waiting ? timesOf(bytes, content, end) : [];
      for (const message of found.slice(waiting)) message.times = times;
      waiting = found.length;
    },
    list(movie) {
      const track = audioTrackOf(movie);
      const startOf = (times: readonly FragmentTime[] = []): number => {
        const own = times.find(({ track: id }) => id === track?.id);
        return own && track ? own.units / track.timescale : 0;
      };
      return found
        .map(({ at, isRelative, times, from, to }) => ({
          at: isRelative ? at + startOf(times) : at,
          from,
          to,
        }))
        .sort((a, b) => a.at - b.at);
    },
  };
}

function timesOf(fragment: Uint8Array, from: number, to: number): FragmentTime[] {
  const view = new DataView(fragment.buffer, fragment.byteOffset, fragment.byteLength);
  return childBoxes(fragment, from, to)
    .filter(({ type }) => type === 'traf')
    .map(({ content, end }) => {
      const boxes = childBoxes(fragment, content, end);
      const header = boxes.find(({ type }) => type === 'tfhd');
      const time = boxes.find(({ type }) => type === 'tfdt');
      const isLong = time !== undefined && fragment[time.content] === 1;
      return {
        track: header && header.content + 8 <= header.end ? view.getUint32(header.content + 4) : 0,
        units: time ? numberAt(view, time, isLong) : 0,
      };
    });
}

function numberAt(view: DataView, { content, end }: Box, isLong: boolean): number {
  if (content + (isLong ? 12 : 8) > end) return 0;
  return isLong ? Number(view.getBigUint64(content + 4)) : view.getUint32(content + 4);
}

/** Number and timescale of the first audio track. */
function audioTrackOf(movie: Uint8Array): { id: number; timescale: number } | undefined {
  const whole = parseBox(movie, 0, movie.length);
  const tracks = whole ? childBoxes(movie, whole.content, whole.end) : [];
  const track = tracks.find((box) => box.type === 'trak' && kindOfTrack(movie, box) === 'soun');
  if (!track) return undefined;
  const view = new DataView(movie.buffer, movie.byteOffset, movie.byteLength);
  const boxes = childBoxes(movie, track.content, track.end);
  const header = boxes.find(({ type }) => type === 'tkhd');
  const media = boxes.find(({ type }) => type === 'mdia');
  const times = media && childBoxes(movie, media.content, media.end).find(({ type }) => type === 'mdhd');
  if (!header || !times) return undefined;
  const idAt = header.content + (movie[header.content] === 1 ? 20 : 12);
  const scaleAt = times.content + (movie[times.content] === 1 ? 20 : 12);
  if (idAt + 4 > header.end || scaleAt + 4 > times.end) return undefined;
  return { id: view.getUint32(idAt), timescale: view.getUint32(scaleAt) || 1 };
}
