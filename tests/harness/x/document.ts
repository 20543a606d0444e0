import type { Account, Theme } from './account.ts';
import { wordsOf } from './texts.ts';

/** X's backgrounds, as its pages write them. */
const BACKGROUND: Record<Theme, string> = {
  light: 'rgb(255, 255, 255)',
  dim: 'rgb(21, 32, 43)',
  black: 'rgb(0, 0, 0)',
  contrast: 'rgb(5, 5, 5)',
};

/** X's Content Security Policy: no inline scripts, no foreign frames. */
export const SITE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

const STYLES = ['base', 'shell', 'pages', 'layers', 'narrow', 'autumn'];

/** What X shows if one of its scripts did not load: no app, and words that blame extensions. */
export function renderFailure({ language, theme }: Account): string {
  const { direction, texts } = wordsOf(language);
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Stand-in for X</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/stand-in/base.css">
    <link rel="stylesheet" href="/stand-in/autumn.css">
  </head>
  <body data-theme="${theme}" style="background-color: ${BACKGROUND[theme]}">
    <div id="stand-in-banner"><aside class="banner"><p>${texts.standIn}</p></aside></div>
    <form class="failure" action="" method="get">
      <p>${texts.failure}</p>
      <input type="hidden" name="failedScript" value="vendor">
      <input type="submit" value="${texts.tryAgain}">
      <p>${texts.failureBlame}</p>
    </form>
  </body>
</html>
`;
}

/** The one document for all addresses of the site. Its content is loaded later. */
export function renderDocument({ language, theme }: Account): string {
  const { direction } = wordsOf(language);
  const scheme = theme === 'light' ? 'light' : 'dark';
  return `<!doctype html>
<html lang="${language}" dir="${direction}" style="color-scheme: ${scheme}; overflow-y: scroll">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Stand-in for X</title>
    <link rel="icon" href="data:,">
    ${STYLES.map((name) => `<link rel="stylesheet" href="/stand-in/${name}.css">`).join('\n    ')}
    <script type="module" src="/stand-in/app.ts"></script>
  </head>
  <body data-theme="${theme}" style="background-color: ${BACKGROUND[theme]}">
    <div id="stand-in-banner"></div>
    <div id="react-root"></div>
  </body>
</html>
`;
}
