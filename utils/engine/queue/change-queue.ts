import { queueKey, type QueueItem } from '#utils/library/index.ts';

/** What somebody changes about the queue. What is added is in it only once, at its new position. */
export type QueueChange =
  | { do: 'add'; items: readonly QueueItem[]; at: 'next' | 'end' }
  /** Adds those that are not in it yet, at the end. */
  | { do: 'append'; items: readonly QueueItem[] }
  | { do: 'remove'; items: readonly QueueItem[] }
  /** `to`: the position that it then has, from 0. */
  | { do: 'move'; item: QueueItem; to: number }
  | { do: 'replace'; items: readonly QueueItem[] };

/** Returns the queue with a change applied. */
export function changeQueue(queue: readonly QueueItem[], change: QueueChange): QueueItem[] {
  if (change.do === 'move') return moved(queue, change);
  const items = distinct(change.items);
  if (change.do === 'replace') return items;
  if (change.do === 'append') return [...queue, ...without(items, queue)];
  const others = without(queue, items);
  if (change.do === 'remove') return others;
  return change.at === 'next' ? [...items, ...others] : [...others, ...items];
}

function moved(queue: readonly QueueItem[], { item, to }: Extract<QueueChange, { do: 'move' }>): QueueItem[] {
  const others = without(queue, [item]);
  const found = queue.find((each) => queueKey(each) === queueKey(item));
  return found ? [...others.slice(0, to), found, ...others.slice(to)] : others;
}

function without(queue: readonly QueueItem[], items: readonly QueueItem[]): QueueItem[] {
  const keys = new Set(items.map(queueKey));
  return queue.filter((item) => !keys.has(queueKey(item)));
}

function distinct(items: readonly QueueItem[]): QueueItem[] {
  return [...new Map(items.map((item) => [queueKey(item), item])).values()];
}
