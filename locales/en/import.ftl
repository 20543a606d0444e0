import = Import
choose-files = Import files
choose-folder = Import a folder
drop-here = Drop to import
have-zip-title = Do you already have the ZIP?
have-zip-text = Drag it onto this page, or choose it. Its name starts with “twitter-” and a date. If your browser unzipped it, choose the folder.

import-reading = { $count ->
    [one] Importing { $name }
   *[other] Importing { $count } files
}
import-progress = Import progress
import-goes-on = You can close this page: the import continues. Keep the browser open until it has finished.
import-queued = { $count ->
    [one] { $name } is waiting
   *[other] { $count } files are waiting
}
import-queued-help = Another import is running. This one starts by itself when that has ended.
import-choose-again = { $count ->
    [one] Choose { $name } again.
   *[other] Choose the same { $count } files again.
}

done-new = { $count ->
    [one] One new recording is in your library
   *[other] { $count } new recordings are in your library
}
done-nothing-new = { $count ->
    [one] Nothing new: this recording was already in your library
   *[other] Nothing new: these { $count } recordings were already in your library
}
also-kept = { $count ->
    [one] One was already in your library and hasn't changed.
   *[other] { $count } were already in your library and haven't changed.
}
done-replaced = { $count ->
    [one] One recording was replaced by a better copy
   *[other] { $count } recordings were replaced by better copies
}
also-partial = { $count ->
    [one] One is incomplete. Keep the ZIP, and download the archive from X again.
   *[other] { $count } are incomplete. Keep the ZIP, and download the archive from X again.
}
also-damaged = { $count ->
    [one] One is damaged in places. It was saved exactly as it came.
   *[other] { $count } are damaged in places. They were saved exactly as they came.
}
done-missing = { $count ->
    [0] There was nothing to add
    [one] One Space is listed in the archive, but its audio is missing
   *[other] { $count } Spaces are listed in the archive, but their audio is missing
}
also-replaced = { $count ->
    [one] One was replaced by a better copy.
   *[other] { $count } were replaced by better copies.
}
also-missing = { $count ->
    [one] One Space is listed in the archive, but its audio is missing.
   *[other] { $count } Spaces are listed in the archive, but their audio is missing.
}
done-attachments = { $count ->
    [one] One other file was saved, but there was no audio
   *[other] { $count } other files were saved, but there was no audio
}
also-attachments = { $count ->
    [one] One other file was saved.
   *[other] { $count } other files were saved.
}
