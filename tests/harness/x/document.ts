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

const STYLES = ['base', 'shell', 'pages', 'layers', 'narrow'];

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
