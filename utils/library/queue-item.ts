/** A recording that waits to be played. */
export interface QueueItem {
  spaceId: string;
  /** The `speakerKey` of the only speaker to play. */
  only?: string;
}

/** Unique per entry of a queue: a recording waits at most once, and once for each of its speakers alone. */
export const queueKey = ({ spaceId, only = '' }: QueueItem): string => `${spaceId} ${only}`;
