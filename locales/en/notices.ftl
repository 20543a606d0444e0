notice-archive-title = Your X archive is here
notice-archive-text = { $name } ({ $size }) has come down. Click to bring its Spaces into Afterspace.
notice-imported-title = Your Spaces are in Afterspace
notice-imported-text =
    { $count ->
        [one] One new recording is in your library.
       *[other] { $count } new recordings are in your library.
    }
notice-interrupted-title = The download of your archive stopped
notice-interrupted-text = { $name } is not complete. Click to see why, and how to go on.
notice-failed-title = Your archive could not be imported by itself
notice-failed-text = Nothing is lost: the file is where it was. Click to see why, and what to do.
notice-waiting-title = Is your X archive ready?
notice-waiting-text = You asked X for it { $asked }. Click to look on X.
notice-ending-title = Your X archive will soon be gone
notice-ending-text = X keeps it until { $until }. Click to go there and download it.
notice-expired-title = X's link to your archive has ended
notice-expired-text = X kept it until { $until }. Click to ask for a new one.
notice-again-title = Time to ask X for a new archive
notice-again-text = Your last archive is from { $made }. Ask again by { $by }, before X lets go of newer recordings.
