import { useEffect, useState } from 'preact/hooks';
import type { FirstRecording } from './FirstRecording.tsx';

export type FirstRecordingPart = typeof FirstRecording;

/** What an empty library shows. Loaded only there: most popups open with recordings. */
export function useFirstRecording(isEmpty: boolean): FirstRecordingPart | undefined {
  const [part, setPart] = useState<{ FirstRecording: FirstRecordingPart } | undefined>(undefined);
  useEffect(() => {
    if (isEmpty) void import('./FirstRecording.tsx').then(setPart);
  }, [isEmpty]);
  return part?.FirstRecording;
}
