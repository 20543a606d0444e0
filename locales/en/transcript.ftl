transcript = Transcript
transcript-help = Transcribe the recording with a tool of your choice, then attach the result (subtitles, a table, a text with times, or the .json of a service). It follows the audio here, with the speakers filled in, and becomes part of your exports. It stays on this computer.
transcript-attach = Attach a transcript
transcript-replace = Replace the transcript
transcript-follow = Follow the audio
transcript-untimed = This text has no times, so it can't follow the audio. An .srt, .vtt or .json file can.
transcript-remove = Remove the transcript
transcript-remove-question = Remove the transcript?
transcript-remove-help = “{ $name }” will be removed from this recording. The file you attached stays where it is.
transcript-remove-yes = Remove

transcript-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
transcript-speakers = { $count ->
    [one] { $count } speaker
   *[other] { $count } speakers
}
transcript-span = { $from }–{ $to } of { $duration }
transcript-no-times = Text without times
transcript-attach-question = Attach this transcript?
transcript-attach-yes = Attach
transcript-replace-question = Replace the transcript?
transcript-replace-yes = Replace
transcript-replace-help = The transcript that is attached now, with your corrections, is replaced. You can undo that.
transcript-replaced = Transcript replaced
transcript-encoding = If the letters are wrong, read it as
transcript-shift-offer = It begins after the recording has ended. Shift all lines { $time } earlier
transcript-late = { $count ->
    [one] { $count } line is after the end of the recording. Is it the right file?
   *[other] { $count } lines are after the end of the recording. Is it the right file?
}
transcript-offset = When the lines come
transcript-offset-help = Play the recording, and press until the lines come when you hear them
transcript-offset-none = As in the file
transcript-offset-now = Shifted by { $seconds }
transcript-earlier = Earlier
transcript-later = Later
transcript-shifted = Lines shifted
transcript-line-at = Words at { $time }
transcript-line-keep = Keep
transcript-line-edit = Edit line
transcript-line-edit-help = Edit the line that is highlighted (F2, or double-click a line)
transcript-line-changed = Line changed
transcript-starts-now = It starts now
transcript-starts-now-help = Press when you hear the first word: all lines are shifted so that this one begins there
