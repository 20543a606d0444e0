/**
 * The browser's extension APIs, with promises in both browsers. All code imports them from here. Only the loader
 * (`x.content.ts`) imports `wxt/browser` itself, which `wxt.config.ts` replaces with a smaller build for it.
 */
export { browser, type Browser } from 'wxt/browser';
