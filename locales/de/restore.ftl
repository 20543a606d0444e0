restore-backup = Sicherung wiederherstellen
restore-lead = Was hier fehlt, kommt zurück, und nichts von dem, was Sie hier geschrieben haben, geht verloren. Sie können die Datei auch irgendwo auf dieser Seite ablegen.
restore-choose = Sicherung auswählen …
restore-password-title = Diese Sicherung hat ein Passwort
restore-password = Passwort
restore-password-help = Es wurde beim Sichern gewählt. Ein vergessenes Passwort lässt sich nicht wiederherstellen.
restore-open = Wiederherstellen
restored-backup = Eine Sicherung wurde wiederhergestellt.
restored-made = Eine Sicherung vom { $day } wurde wiederhergestellt.
restored-edits = { $count ->
    [one] Titel, Notizen oder Ähnliches von einer Aufnahme
   *[other] Titel, Notizen oder Ähnliches von { $count } Aufnahmen
}
restored-transcripts = { $count ->
    [one] Ein Transkript
   *[other] { $count } Transkripte
}
restored-positions = { $count ->
    [one] Wo Sie in einer Aufnahme aufgehört haben
   *[other] Wo Sie in { $count } Aufnahmen aufgehört haben
}
restored-people = { $count ->
    [one] Was Sie über eine Person gesagt haben
   *[other] Was Sie über { $count } Personen gesagt haben
}
restored-reports = { $count ->
    [one] Der Bericht eines früheren Imports
   *[other] Die Berichte von { $count } früheren Importen
}
restored-differing = { $count ->
    [one] Ein Name blieb, wie er hier ist
   *[other] { $count } Namen blieben, wie sie hier sind
}
restored-differs = „{ $kept }“ blieb. In der Sicherung heißt es „{ $other }“.
restored-damaged = { $count ->
    [one] Eine Datei der Sicherung ist beschädigt
   *[other] { $count } Dateien der Sicherung sind beschädigt
}
restored-damaged-help = Alles andere wurde wiederhergestellt. Beschädigtes Audio bleibt erhalten, soweit es sich abspielen lässt. Wenn Sie ein weiteres Exemplar dieser Sicherung haben, stellen Sie auch das wieder her: Nichts wird doppelt hinzugefügt.
error-newer-backup-title = Eine neuere Version von Afterspace hat diese Sicherung gemacht
error-newer-backup-help = In Ihrer Bibliothek hat sich nichts geändert. Aktualisieren Sie Afterspace und stellen Sie die Sicherung dann noch einmal wieder her.
error-bad-backup-title = Diese Sicherung lässt sich nicht lesen
error-bad-backup-help = Die Datei ist so beschädigt, dass sich nichts daraus wiederherstellen lässt. Ihre Bibliothek hat sich nicht geändert. Wenn Sie ein weiteres Exemplar der Sicherung haben, nehmen Sie dieses.
error-damaged-file-title = Die Datei ist nicht so, wie sie beim Sichern war
error-damaged-file-help = Alles andere wurde wiederhergestellt. Wenn Sie ein weiteres Exemplar dieser Sicherung haben, stellen Sie auch das wieder her.
error-password-needed-title = Diese Sicherung hat ein Passwort
error-password-needed-help = In Ihrer Bibliothek hat sich nichts geändert. Wählen Sie die Sicherung auf der Seite der Bibliothek noch einmal aus und geben Sie deren Passwort ein.
error-wrong-password-title = Das ist nicht das Passwort dieser Sicherung.
error-wrong-password-help = Die Datei selbst ist in Ordnung, und in Ihrer Bibliothek hat sich nichts geändert. Versuchen Sie es noch einmal; Groß- und Kleinschreibung zählt. Niemand kann ein vergessenes Passwort wiederherstellen.
