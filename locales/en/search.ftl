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
