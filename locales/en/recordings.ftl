recordings = Recordings
your-recordings = Your recordings
recordings-count = { $count ->
    [one] { $count } recording
   *[other] { $count } recordings
}
all-recordings = All recordings
untitled-space = Space of { $day }
untitled-recording = Recording without a title
no-date = Date unknown
title-from-post = The title comes from your post that linked to this Space.

speaker-host = Host
speaker-guest = Guest
who-spoke-when = Who spoke when
no-speakers = X noted no speakers in this sound, so all of it is one lane. It plays as usual.
everyone = Everyone
about-time = about { $time }
speakers-coarse = Lighter, dashed stretches come from X’s list of who spoke when. That is coarser than what X notes in the sound itself: about right, not to the second.
gaps = Where sound is missing
gap-here = Gap of { $length } here, at { $at }

details = Details
detail-length = Exact length
detail-size = Size
detail-account = Account
detail-imported = Added
detail-space = Space on X

state-partial = Saved in part
state-partial-title = This recording is not whole
state-partial-help = The archive was cut off, and this is the part that could be saved. To get the rest, download the archive from X again and import it here: the longer copy takes the place of this one.
state-damaged = Damaged
state-damaged-title = Some of this recording is damaged
state-damaged-help = All the sound there was has been kept, but you may hear skips. Downloading the archive from X again often helps: the better copy takes the place of this one.
state-missing = No sound
state-missing-title = X named this Space, but its sound has not come
state-missing-help = It may be in another part of your archive: if X gave you several ZIPs, import them all. It may also be too old, for X keeps recordings for a limited time.

not-here-title = This recording is not in your library
not-here-help = It may be on another computer or in another browser profile. If you still have the ZIP, import it here.

delete-recording = Delete this recording
delete-question = Delete “{ $title }”?
delete-frees = It takes { $size }. For { $days } days you can bring it back, from “Recently deleted” below your list. After that it is gone for good, and X may no longer have it.
delete-silent = There is no sound of it here. For { $days } days you can bring it back, from “Recently deleted” below your list.
delete-yes = Delete
deleted-title = “{ $title }” is deleted
undo = Undo
recently-deleted = Recently deleted ({ $count })
recently-deleted-help = Each goes for good { $days } days after you deleted it. Until then it still takes its space.
deleted-on = { $size }, deleted { $day }
restore = Bring back
restore-title = Bring back { $title }
remove-all = Remove for good now
remove-question = { $count ->
    [one] Remove one recording for good?
   *[other] Remove { $count } recordings for good?
}
remove-frees = This frees { $size } and cannot be undone. Without the ZIP nobody can bring the sound back.

attachments-title = Other files of this Space
attachments-loose-title = Other files from your archives
attachments-help = They lay beside the sound in your archive, and are kept here as they were. Afterspace does not play them: save one to open it with another program.
attachment-save = Save
attachment-save-name = Save { $name }
attachment-damaged = Not all of it came whole.
