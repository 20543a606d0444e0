import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The id of an unpacked extension: a hash of its folder's path, in the letters a to p. */
export function extensionIdOf(folder: string): string {
  // Chromium hashes the characters as the system stores them in paths.
  const bytes = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return digits.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * Writes the preferences that a profile has after an installation from the store: no access to files, which unpacked
 * extensions have by default, and a pinned button. Also turns off the questions about passwords and translations. A
 * profile that was used before keeps its preferences, all but the language. `downloadsDir` counts where the driver does not
 * take over what is downloaded.
 */
export async function prepareProfile(
  profile: string,
  extensionDir: string,
  lang: string | undefined,
  downloadsDir?: string,
): Promise<void> {
  const id = extensionIdOf(await realpath(extensionDir));
  const path = join(profile, 'Default', 'Preferences');
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = (await readPreferences(path)) ?? {
    extensions: { settings: { [id]: { newAllowFileAccess: false } }, pinned_extensions: [id] },
    credentials_enable_service: false,
    profile: { password_manager_enabled: false },
    autofill: { profile_enabled: false, credit_card_enabled: false },
    download: {
      prompt_for_download: false,
      ...(downloadsDir !== undefined && { default_directory: downloadsDir }),
    },
    translate: { enabled: false },
  };
  const intl = lang === undefined ? {} : { intl: { accept_languages: lang, selected_languages: lang } };
  await writeFile(path, JSON.stringify({ ...preferences, ...intl }));
}

/** The preferences of a profile that was used before. */
async function readPreferences(path: string): Promise<object | undefined> {
  try {
    const preferences: object = JSON.parse(await readFile(path, 'utf8'));
    return preferences;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
