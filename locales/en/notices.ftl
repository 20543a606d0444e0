notice-archive-title = Your X archive is here
notice-archive-text = { $name } ({ $size }) has been downloaded. Click to import its Spaces into Afterspace.
notice-imported-title = Your Spaces are in Afterspace
notice-imported-text =
    { $count ->
        [one] One new recording is in your library.
       *[other] { $count } new recordings are in your library.
    }
notice-interrupted-title = The download of your archive was interrupted
notice-interrupted-text = { $name } is incomplete. Click to see why, and how to resume.
notice-failed-title = Your archive couldn't be imported automatically
notice-failed-text = Afterspace hasn't changed the file. Click to see why, and what to do.
notice-lost-title = Audio is missing from your library
notice-lost-text =
    { $count ->
        [one] This browser has lost the audio of one recording. Click to see which, and import its ZIP again.
       *[other] This browser has lost the audio of { $count } recordings. Click to see which, and import their ZIPs again.
    }
notice-waiting-title = Is your X archive ready?
notice-waiting-text = You requested it { $asked }. Click to check on X.
notice-ending-title = Your X archive expires soon
notice-ending-text = X keeps it until { $until }. Click to go there and download it.
notice-expired-title = X's link to your archive has expired
notice-expired-text = X kept it until { $until }. Click to request a new one.
notice-again-title = Time to request a new archive from X
notice-again-text = Your last archive is from { $made }. Request the next one by { $by }: after that, X may delete newer recordings.
