export-m4a = Save as .m4a
export-m4a-help = The audio exactly as X recorded it, with title, cover and chapters, for any player or podcast host.
export-notes = Show notes
export-original = Original file
export-mp3 = .mp3, where nothing else is accepted
export-json = Podcast chapters (.json)
export-vtt = Who spoke when (.vtt)
export-srt = Subtitles (.srt)
export-vtt-words = Transcript with speakers (.vtt)
export-xml = Podcast feed item (.xml)
export-csv = Table of speaking turns (.csv)
export-album = Spaces
export-working = Preparing the file
export-done = { $name } is being saved to your downloads
copy = Copy
copied = Copied

clip = Clip
clip-from = From
clip-to = To
clip-format = Format
clip-here = Here
clip-from-here = Here: start at the current position
clip-to-here = Here: end at the current position
clip-wrong = Enter two times between 0:00 and { $end }, the earlier one first, in seconds or like 1:02:03.
export-clip = Save the clip

leave-out = Leave out a speaker
leave-out-nobody = Nobody
leave-out-how = Where nobody else speaks
leave-out-silence = Replace with silence
leave-out-cut = Cut out
leave-out-help = This applies to .m4a, .mp3 and clips; the recording itself keeps everything. X noted who spoke only once a second, so listen to the file before you share it.
leave-out-alone = { $speaker } never speaks at the same time as others.
leave-out-shared = { $count ->
    [one] In { $count } place, { $speaker } speaks at the same time as others and is still heard
   *[other] In { $count } places, { $speaker } speaks at the same time as others and is still heard
}
export-without = without { $speaker }

notes-speakers = Speakers
notes-chapters = Chapters
notes-bookmarks = Bookmarks
notes-bookmark = Bookmark
