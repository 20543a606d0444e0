export { createStoredList, type StoredList } from './stored-list.ts';
export type { ListName } from './database.ts';
