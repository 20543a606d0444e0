/**
 * Names of fields that say nothing about anybody: those that we read, those that X's other lists have, and plain words for
 * what such a list could hold. Only of these it is certain that they are no one's name.
 */
export const KNOWN_NAMES: ReadonlySet<string> = new Set(
  `accountId accountid account_id accountDisplayName account admins allow amount archiveInfo archived audio audioSpace
  audio_space audioSpaceId audioTracks avatarUrl avatar_url bitrate blocked broadcast broadcastId broadcast_id byteLength
  bytes channel chatToken chat_token cohosts co_hosts cohostUserIds cohost_user_ids codec count country created createdAt
  created_at creator creatorId creator_id creatorUserId creator_user_id creatorUserIds dataTypes data_types date deleted
  description directory displayName display_name disallow duration durationMs duration_ms email emoji end ended endedAt
  ended_at endTime end_time error event events expires expiresAt extension file fileName file_name files format from
  generated generationDate globalName global_name guest guests handle hasAudio hash host hosts hostIds host_ids hostUserIds
  host_user_ids id ids index info invited invitedUserIds isAvailableForClipping isAvailableForReplay isEnded isLocked
  isPartialArchive isRecorded isSpaceAvailableForReplay is_available_for_replay is_ended is_recorded is_replay item items
  joined joinedAt joined_at key kind label lang language left leftAt left_at length list listener listeners live
  liveListeners maxGuestSessions maxPartSizeBytes max_part_size_bytes media mediaDirectory mediaId mediaKey media_key
  mediaKeys media_keys message metadata method mode moderator moderators muted name narrowCastSpaceType note number
  offset order owner part partNumber participant participantCount participants parts path periscopeUserId
  periscope_user_id permissions phone playlist position primaryAdminUserId private profile public published publishedAt
  quality reaction reactions readmeInfo reason recorded recording recordings region removed replay replayCount
  replayStartTime replays restId role roles rsvp scheduled scheduledAt scheduledStart scheduled_start segment segments
  session sessions shared size sizeBytes size_bytes sort source space spaceId space_id spaceMetadata space_metadata spaces
  spacesMetadata spaces_metadata speaker speakerCount speakers speakerUserIds speaker_user_ids start started startedAt
  started_at startTime start_time state status stream streamId stream_id subscriber tag tags text ticket tickets tier
  time timeZone timecode timestamp times timezone title to token topic topicIds topics total totalLiveListeners
  totalParticipated totalParticipating totalReplayWatched total_live_listeners total_replay_watched track tracks tweet
  tweetId tweet_id twitterUserId twitter_user_id type unit updated updatedAt updated_at uri url urls user userId user_id
  userIds user_ids userInfo userName user_name username users uuid value verified version video visibility`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
