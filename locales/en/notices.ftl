notice-archive-title = Your X archive is here
notice-archive-text = { $name } has come down. Click to bring its Spaces into Afterspace.
notice-imported-title = Your Spaces are in Afterspace
notice-imported-text =
    { $count ->
        [one] One new recording is in your library.
       *[other] { $count } new recordings are in your library.
    }
