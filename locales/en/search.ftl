search = Search
search-hint = Titles, people, words spoken …
search-clear = Clear the search
found-count = { $count ->
    [one] { $count } recording found
   *[other] { $count } recordings found
}
nothing-found = Nothing found
nothing-found-help = Try fewer or shorter words, or remove a filter.
searching-transcripts = Searching what was said …
show-everything = Show all recordings
suggestions = Go to

filter-and-sort = Filter and sort
filters = Filters
filter-remove = Remove the filter “{ $filter }”
filter-favourites = Favorites
sort-newest = Newest first
sort-oldest = Oldest first
sort-longest = Longest first
sort-largest = Largest first
sort-title = By title
sort-speakers = Most speakers first

hits-more = { $count ->
    [one] { $count } more in this recording
   *[other] { $count } more in this recording
}
hits-title = { $count ->
    [one] Found once in this recording
   *[other] Found { $count } times in this recording
}
hit-note = Note:
hit-bookmark = Bookmark:

search-again = Search again
error-search-failed-title = Search has stopped
error-search-failed-help = A search changes nothing in your library. The browser ended the search, or the library could not be read. Search again; if that does not help, close other tabs or restart the browser.
error-index-failed-title = Some transcripts can't be searched yet
error-index-failed-help = What is listed is right, but words that were said may be missing from it. The transcripts themselves haven't changed. Search again; if that does not help, restart the browser.
error-index-full-title = There is no space to search all transcripts
error-index-full-help = What is listed is right, but words that were said may be missing from it. The transcripts themselves haven't changed. Free up some disk space, then search again.
