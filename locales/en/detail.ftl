about-recording = About this recording
voices = { $count ->
    [one] { $count } voice
   *[other] { $count } voices
}

make-clip = Make a clip
save = Save
copy-moment = Copy moment
moment-copied = Copied: the moment { $time }
bookmark-verb = Bookmark
bookmarked = Bookmark added at { $time }
bookmark-deleted = Bookmark deleted
copy-address = Copy the address on X
address-copied = Address copied
more-actions = More

clip-play = Play selection
clip-clear = Clear the selection
selection-from = Start of the selection
selection-to = End of the selection
leave-out-choose = Leave out a speaker…

timeline-hint = Drag to select · Ctrl and scroll to zoom
speaks-now = { $count ->
    [one] { $speakers } speaks
   *[other] { $speakers } speak
}
lanes-more = Show { $count } more
lanes-fewer = Show fewer

tab-notes = Notes
turns = Who spoke, one after another
chapters-help = Made from your bookmarks and the longer turns. Saved audio has the same chapters.
bookmarks-none = No bookmarks yet. Press B, or Bookmark above, at a moment that you want to find again.
notes-save = Save as .md

key-turns = Previous or next speaker
key-speakers = Only one speaker, or all again
key-select = Start or end of the selection
