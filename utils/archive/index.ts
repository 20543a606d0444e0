export {
  MAX_ALL_METADATA_BYTES,
  MAX_ALL_POSTS_BYTES,
  MAX_METADATA_BYTES,
  MAX_METADATA_FILES,
  SCRIPT_HEAD_BYTES,
} from './bounds.ts';
export { audioNameOf, hasHashedName, isSpaceId } from './audio-name.ts';
export {
  layoutOf,
  looksLikeXArchive,
  type Attachment,
  type AudioFile,
  type FileRef,
  type Layout,
} from './layout.ts';
export { parseJson } from './json.ts';
export { mergeMetadata } from './merge-metadata.ts';
export { NoSpacesHereError } from './no-spaces-here-error.ts';
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
export { parseItems, parseYtd } from './parse-ytd.ts';
export {
  MISSING_REASONS,
  planSpaces,
  type ArchiveContents,
  type Located,
  type MetadataFault,
  type MissingReason,
  type Plan,
  type PlannedPart,
  type PlannedSpace,
} from './plan-spaces.ts';
export { readTweets } from './read-tweets.ts';
export type { SpaceSpeaker, SpeakerSession } from './parse-speakers.ts';
