notice-archive-title = Your archive from X is here
notice-archive-text = { $name } has been downloaded. Click to import it.
notice-imported-title = Your recordings are here
notice-imported-text = { $count ->
    [one] One recording is in your library.
   *[other] { $count } recordings are in your library.
}
