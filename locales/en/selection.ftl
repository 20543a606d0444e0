select = Select
select-title = Select { $title }
selection = Selected recordings
selection-count = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
}
selection-clear = Select none
collection-m4a = Audio (.m4a)
collection-mp3 = Audio (.mp3)
collection-original = Original files
collection-md = Show notes (.md)
export-left-out = { $count ->
    [one] One recording is not in it: its audio could not be read.
   *[other] { $count } recordings are not in it: their audio could not be read.
}
favourite = Favourite
favourite-add = Add to favourites
favourite-remove = Remove from favourites
favourites-added = { $count ->
    [one] Added to favourites
   *[other] { $count } recordings were added to favourites
}
favourites-removed = { $count ->
    [one] Removed from favourites
   *[other] { $count } recordings were removed from favourites
}
tags = Tags
tag-add = Add a tag
tag-remove = Remove the tag “{ $tag }”
tags-of = { $count ->
    [one] Tags of the recording
   *[other] Tags of { $count } recordings
}
tags-changed = { $count ->
    [one] Tags changed
   *[other] Tags of { $count } recordings changed
}
deleted-count = { $count ->
    [one] The recording was deleted
   *[other] { $count } recordings were deleted
}
key-select-row = Select a recording
key-select-range = Select several
key-select-all = Select all
key-selected = Of what is selected: save, tags, favourite, heard
