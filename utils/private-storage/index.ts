export { clearLists, createStoredList, type StoredList } from './stored-list.ts';
export { LISTS_NAME, type ListName } from './database.ts';
