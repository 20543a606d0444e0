space-video-title = Video

error-video-codec-title = Dieser Browser kann dieses Video nicht abspielen
error-video-codec-help = Der Ton läuft wie immer. Speichern Sie die Originaldatei, um sie in einem Programm anzusehen, das dieses Format kennt.
error-video-damaged-title = Dieses Video ist nicht lesbar
error-video-damaged-help = Der Ton läuft wie immer, und die Originaldatei bleibt unverändert erhalten.
