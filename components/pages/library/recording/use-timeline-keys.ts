import { useEffect } from 'preact/hooks';
import { keyActionOf, type KeyAction } from '#components/player/player-keys.ts';
import { neighbouringTurn, turnSequence } from '#components/recordings/detail/turn-sequence.ts';
import { speakerKey } from '#utils/library/index.ts';
import type { OpenRecordingState } from './use-open-recording.ts';

/**
 * Keys for the timeline of the open recording: from turn to turn, one speaker only, the ends of the selection, and to play
 * what is selected. `playFrom` plays to its end from a position in it, and returns false elsewhere.
 */
export function useTimelineKeys(open: OpenRecordingState, playFrom: (position: number) => boolean): void {
  const { recording, speakers, position, only, selection, seek, listenTo } = open;
  useEffect(() => {
    /** Returns whether the key does something here. */
    const perform = (action: KeyAction): boolean => {
      switch (action.do) {
        case 'turn': {
          const at = neighbouringTurn(turnSequence(speakers), position.peek(), action.step);
          if (at !== undefined) seek(at);
          return at !== undefined;
        }
        case 'speaker': {
          const speaker = recording.speakers[action.index];
          if (!speaker) return false;
          const key = speakerKey(speaker);
          listenTo(only.peek() === key ? undefined : key);
          return true;
        }
        case 'select':
          selection.moveEdge(action.edge, position.peek());
          return true;
        case 'back': {
          const hasSelection = selection.range.peek() !== undefined;
          selection.clear();
          return hasSelection;
        }
        case 'toggle':
          return playFrom(position.peek());
        case 'move':
        case 'skip':
        case 'rate':
        case 'bookmark':
        case 'copy':
        case 'zoom':
        case 'settings':
        case 'search':
        case 'keys':
          return false;
      }
    };
    const listen = (event: KeyboardEvent): void => {
      const action = keyActionOf(event);
      if (action && perform(action)) event.preventDefault();
    };
    // Before the keys of the page, which listen to the document: Escape drops the selection first, and then goes back.
    document.body.addEventListener('keydown', listen);
    return () => document.body.removeEventListener('keydown', listen);
  }, [recording, speakers, position, only, selection, seek, listenTo, playFrom]);
}
