export { checkLibrary, MAX_BYTES_A_WEEK } from './check-library.ts';
