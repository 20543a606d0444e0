/** How long the URL stays valid, in ms. The browser opens it after the click and does not say when: by then it has. */
const URL_LIFETIME = 60_000;

/**
 * Downloads `blob` as a file called `name`, and returns the URL by which `browser.downloads` knows the download.
 * In Chromium and Firefox alike, the link need not be in the page, and revoking the URL does not end a running download.
 */
export function downloadBlob(blob: Blob, name: string): string {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), URL_LIFETIME);
  return url;
}
