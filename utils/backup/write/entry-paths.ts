import { isSafePath, safeName } from '#utils/backup/format/index.ts';
import { formatFileName, uniqueNames } from '#utils/export/index.ts';
import { homeOfAccount, spaceOf, type Account } from '#utils/library/index.ts';

/** Gives each entry a path that is safe everywhere, and no other entry's. */
export interface EntryPaths {
  /** `folder` is ours; `id` whatever an archive calls an id. */
  json(folder: string, id: string): string;
  audio(recording: string, part: number): string;
  attachment(home: string, name: string): string;
}

const ACCOUNT = homeOfAccount();

/** `accounts`: of recordings, by their ids. */
export function createEntryPaths(accounts: ReadonlyMap<string, Account | undefined>): EntryPaths {
  const unique = uniqueNames();

  function folderOf(home: string): string {
    const account = home.startsWith(ACCOUNT) ? home.slice(ACCOUNT.length) : accounts.get(home)?.id;
    const folder = account ? `account-${safeName(account)}` : 'account-unknown';
    // Copies of a Space have parts of the same names.
    const isCopy = !home.startsWith(ACCOUNT) && spaceOf(home) !== home;
    return `${isCopy ? `${folder}/${safeName(home)}` : folder}/spaces_media`;
  }

  return {
    json: (folder, id) => unique(`${folder}/${safeName(id)}.json`),
    audio: (recording, part) =>
      unique(`${folderOf(recording)}/space-${safeName(spaceOf(recording))}_${part}.ts`),
    attachment(home, name) {
      const path = `${folderOf(home)}/${fileName(name)}`;
      return unique(isSafePath(path) ? path : `${folderOf(home)}/attachment`);
    },
  };
}

/** Characters: with the folder and ` (2)` it must not be too long for a path. */
const MAX_NAME = 80;

/** Its name in the archive if that is one for any disk, else the nearest that is. */
function fileName(name: string): string {
  if (isSafePath(name) && !name.includes('/') && name.length <= MAX_NAME) return name;
  const [, stem = name, extension = 'bin'] = /^(.*)\.([A-Za-z0-9]{1,10})$/su.exec(name) ?? [];
  const title = Array.from(stem)
    .slice(0, MAX_NAME - 20)
    .join('');
  return formatFileName({ title, host: '' }, extension, '{title}');
}
