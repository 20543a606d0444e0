import { setImmediate } from 'node:timers/promises';

/** A turn of the event loop: promises that are fulfilled already have been followed then, however many there are. */
export const nextTurn = (): Promise<void> => setImmediate();
