import = Import
choose-files = Import files
choose-folder = Import a folder
drop-here = Let go to import
have-zip-title = Is the ZIP here already?
have-zip-text = Drag it onto this page, or choose it. Its name starts with “twitter-” and a date. If your browser unpacked it, choose the folder.

import-reading = { $count ->
    [one] Reading { $name }
   *[other] Reading { $count } files
}
import-progress = Import progress
import-goes-on = You can close this page: the import goes on. Leave the browser open until it is done.

done-new = { $count ->
    [one] One new recording is in your library
   *[other] { $count } new recordings are in your library
}
done-nothing-new = { $count ->
    [one] Nothing new: this recording was here already
   *[other] Nothing new: these { $count } recordings were here already
}
also-kept = { $count ->
    [one] One was here already and stays as it is.
   *[other] { $count } were here already and stay as they are.
}
done-replaced = { $count ->
    [one] One recording is now here in a better copy
   *[other] { $count } recordings are now here in better copies
}
also-partial = { $count ->
    [one] One could be saved only in part. Keep the ZIP, and download the archive from X again.
   *[other] { $count } could be saved only in part. Keep the ZIP, and download the archive from X again.
}
also-damaged = { $count ->
    [one] One has damaged places. All its sound has been kept.
   *[other] { $count } have damaged places. All their sound has been kept.
}
done-missing = { $count ->
    [0] There was nothing to add
    [one] One Space is named in the archive, but its sound is not there
   *[other] { $count } Spaces are named in the archive, but their sound is not there
}
also-replaced = { $count ->
    [one] One was replaced by a better copy.
   *[other] { $count } were replaced by better copies.
}
also-missing = { $count ->
    [one] One Space is named in the archive, but its sound is not there.
   *[other] { $count } Spaces are named in the archive, but their sound is not there.
}
done-attachments = { $count ->
    [one] One other file is now kept, but there was no sound
   *[other] { $count } other files are now kept, but there was no sound
}
also-attachments = { $count ->
    [one] One other file was kept.
   *[other] { $count } other files were kept.
}
