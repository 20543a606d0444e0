export = Save and share
export-m4a = Save as .m4a
export-m4a-help = The sound exactly as X recorded it, with title, cover and chapters, for any player or podcast host.
export-notes = Show notes
export-original = Original file
export-more = More formats
export-mp3 = .mp3, for places that take nothing else
export-json = Chapters for podcasts (.json)
export-vtt = Who speaks when (.vtt)
export-srt = Subtitles (.srt)
export-vtt-words = Transcript with speakers (.vtt)
export-xml = Item for a podcast feed (.xml)
export-csv = Table of turns (.csv)
export-album = Spaces
export-working = Making the file
export-done = { $name } is on its way to your downloads
copy = Copy
copied = Copied

clip = A clip
clip-from = From
clip-to = To
clip-format = Format
clip-here = Here
clip-from-here = Here: from where listening stands
clip-to-here = Here: to where listening stands
clip-wrong = Give two times between 0:00 and { $end }, the earlier one first: seconds, or like 1:02:03.
export-clip = Save the clip

leave-out = Leave out a speaker
leave-out-nobody = Nobody
leave-out-how = Where nobody else speaks
leave-out-silence = Silence, as long as before
leave-out-cut = Cut it out
leave-out-help = This goes for .m4a, .mp3 and clips. The recording itself keeps everything. X noted only once a second who spoke: listen to the file before you hand it on.
leave-out-alone = { $speaker } never speaks at the same time as others.
leave-out-shared = { $count ->
    [one] In { $count } place { $speaker } speaks while others do, and stays
   *[other] In { $count } places { $speaker } speaks while others do, and stays
}
export-without = without { $speaker }

notes-speakers = Speakers
notes-chapters = Chapters
notes-bookmarks = Bookmarks
notes-bookmark = Bookmark
