/** Under which the request is kept in the extension's local storage; the loader reads it without the library. */
export const REQUEST_KEY = 'archiveRequest';
