import { readLicence, type BundledPackage } from './bundled-packages.ts';

const LAME = `LAME, in mp3-encoder.wasm
The MP3 encoder is LAME 3.100 (https://lame.sourceforge.io), compiled to WebAssembly by wasm-media-encoders. LAME is under
the GNU Library General Public License, version 2, which follows. Its source, and how it is compiled, are at
https://github.com/arseneyr/wasm-media-encoders. The encoder is a file of its own: whoever builds Afterspace from its
source can put another one in its place.`;

// Some licences have rules of hyphens.
const RULE = '='.repeat(80);

/** The text of THIRD_PARTY.txt: every package of which something is in the extension, with its licence and source. */
export function formatThirdParty(packages: readonly BundledPackage[]): string {
  const sections = packages.map(({ name, version, licence, source, licenceText }) =>
    [`${name} ${version}`, `Licence: ${licence}`, `Source: ${source}`, '', licenceText].join('\n'),
  );
  const intro = 'Afterspace contains parts of these packages. Afterspace itself is under the MIT licence.';
  return `${[intro, ...sections, `${LAME}\n\n${readLicence('LGPL-2.0.txt')}`].join(`\n\n${RULE}\n\n`)}\n`;
}
