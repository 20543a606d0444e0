import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** The options of `npm start`. */
export interface StartOptions {
  browser: 'chromium' | 'firefox';
  /** No window; the journey runs by itself. */
  headless: boolean;
  /** Prints the library as one line of JSON, and nothing else, on standard output. */
  json: boolean;
  lang?: string;
  /** A profile that is not removed. */
  profile?: string;
  /** ZIPs, folders or audio files to import instead of the sample. */
  files: string[];
}

export class UsageError extends Error {}

/** Parses the command line. Throws a UsageError whose message is for the person. */
export function parseOptions(args: string[], env: NodeJS.ProcessEnv = process.env): StartOptions {
  const { values, positionals } = parse(args);
  const browser = values.browser ?? 'chromium';
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new UsageError(`--browser takes chromium or firefox, not ${browser}`);
  }
  for (const file of positionals) {
    if (!existsSync(file)) throw new UsageError(`There is no file ${file}`);
  }
  return {
    browser,
    headless: values.headless === true || values.json === true || !hasDisplay(env),
    json: values.json === true,
    files: positionals,
    ...(values.lang !== undefined && { lang: values.lang }),
    ...(values.profile !== undefined && { profile: values.profile }),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean' },
        json: { type: 'boolean' },
        lang: { type: 'string' },
        profile: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** macOS and Windows always have a display. Elsewhere the environment names it. */
function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}
