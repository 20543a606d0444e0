export type { ArchiveContents, MetadataFault } from './archive-contents.ts';
export { MAX_METADATA_BYTES, SCRIPT_HEAD_BYTES } from './bounds.ts';
export { layoutOf, type Attachment, type FileRef, type Layout, type AudioFile } from './layout.ts';
export { looksLikeXArchive } from './looks-like-x-archive.ts';
export { mergeMetadata } from './merge-metadata.ts';
export { offerTitles, type Offers } from './offer-titles.ts';
export {
  parseAccount,
  parsePeriscopeAccount,
  type ArchiveAccount,
  type PeriscopeAccount,
} from './parse-account.ts';
export { parseManifest, type Manifest } from './parse-manifest.ts';
export { parseSpaces, type SpaceMetadata } from './parse-spaces.ts';
export type { Person, Tweet } from './parse-tweet.ts';
export { parseYtd } from './parse-ytd.ts';
export { planSpaces, type Located, type Plan, type PlannedPart, type PlannedSpace } from './plan-spaces.ts';
export { readTweets } from './read-tweets.ts';
export type { SpaceSpeaker, SpeakerSession } from './speakers.ts';
export { MISSING_REASONS, type MissingReason } from './why-missing.ts';
export { isSpaceId } from './file-names.ts';
