name-and-handle = { $name } ({ $handle })
people = People
people-none = X has noted nobody by name in your recordings.
show-more = Show { $count } more

person-recordings = Recordings
person-hours = Spoke for
person-first = First heard
person-last = Last heard
person-spoke = { $time } of { $length }
person-turn = Play from { $time } ({ $length })
person-play = Listen only to { $person }
person-not-here-title = Nobody by this name is in your recordings
person-not-here-help = They may be in recordings that were deleted, or that are on another computer.

person-name = Name of { $person }
person-name-verb = Name…
person-name-help = It is shown instead of the handle, here and in what you save. Leave it empty to show the handle again.
person-name-yes = Save
person-named = The name was changed
person-name-of = Name { $person }…
person-page-of = Everything from { $person }

person-join = Join with…
person-join-help = If this is another handle of the same person
person-join-title = Who is also { $person }?
person-join-field = Name or handle
person-join-question = Both handles are then one person. You can part them again.
person-join-yes = Join
person-join-unknown = Nobody in your recordings has this name or handle.
person-joined = The handles were joined
person-also = Other handles of this person
person-part = Part
person-part-name = Part { $person }
person-parted = { $person } is a person of their own again

person-hide = Leave out of texts
person-hide-help = Notes, chapters and subtitles that you save don't name them
person-show = Name in texts again
person-hidden = Texts that you save don't name this person
person-hidden-help = Texts that you save don't name this person.
person-shown = Texts that you save name this person again

moment-menu = The moment { $time }
play-from = Play from { $time }
key-name = Name who the focus is on, or rename what is open
transcript-attached = “{ $name }” is now the transcript of “{ $title }”
drop-transcript = A transcript (.srt, .vtt, .txt, .json) is attached to the open recording.
