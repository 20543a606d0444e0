backup = Sicherung
backup-lead = Eine Sicherung ist eine ZIP-Datei mit allen Aufnahmen, wie X sie gespeichert hat, und mit Ihren Titeln, Notizen, Lesezeichen, Transkripten und Hörpositionen. Die Bibliothek liegt nur in diesem Browser: Bewahren Sie eine Sicherung woanders auf.
backup-never = Es gibt noch keine Sicherung.
backup-last = { $count ->
    [one] Letzte Sicherung: { $day }, mit einer Aufnahme.
   *[other] Letzte Sicherung: { $day }, mit { $count } Aufnahmen.
}
backup-make = Sicherung erstellen
backup-all = Bibliothek sichern
backup-some = { $count ->
    [one] Diese Aufnahme sichern
   *[other] { $count } Aufnahmen sichern
}
backup-size = { $count ->
    [one] Eine Aufnahme, etwa { $size }
   *[other] { $count } Aufnahmen, etwa { $size }
}
backup-reading = Die Bibliothek wird gelesen…
backup-others = Darin steht auch, was Sie über andere haben:
backup-speakers = { $count ->
    [one] der Nutzername einer Person und wann sie spricht
   *[other] die Nutzernamen von { $count } Personen und wann sie sprechen
}
backup-names = { $count ->
    [one] ein Name, den Sie jemandem gegeben haben
   *[other] { $count } Namen, die Sie Personen gegeben haben
}
backup-notes = { $count ->
    [one] eine Notiz von Ihnen
   *[other] { $count } Notizen von Ihnen
}
backup-transcripts = { $count ->
    [one] ein Transkript
   *[other] { $count } Transkripte
}
backup-others-help = Wer die Datei hat, kann das lesen, außer wenn Sie ein Passwort festlegen.
backup-with-deleted = { $count ->
    [one] Mit einer kürzlich gelöschten Aufnahme ({ $size })
   *[other] Mit { $count } kürzlich gelöschten Aufnahmen ({ $size })
}
backup-with-password = Passwort festlegen
backup-password = Passwort
backup-password-again = Dasselbe Passwort noch einmal
backup-password-help = Es verschlüsselt die Datei. Ein vergessenes Passwort kann niemand wiederherstellen: Ohne es lässt sich diese Sicherung nie mehr öffnen.
backup-password-differs = Die beiden Passwörter sind nicht gleich.
backup-yes = Sichern
backup-working = Die Sicherung wird erstellt
backup-working-help = Jede Aufnahme wird einmal gelesen und geprüft. Zum Abbrechen können Sie dieses Fenster schließen.
backup-done = { $name } ist unterwegs in Ihre Downloads
backup-done-help = Bewahren Sie sie auf einem anderen Datenträger auf oder dort, wo nichts verloren geht.
backup-incomplete = { $count ->
    [one] Eine Datei kann nicht in die Sicherung
   *[other] { $count } Dateien können nicht in die Sicherung
}
backup-incomplete-help = Alles andere ist darin. Wenn Sie das Archiv von X noch haben, importieren Sie es zuerst noch einmal: Das bringt zurück, was fehlt.
backup-part = { $title }, Teil { $part }
backup-reason-lost = { $name }: Der Browser hat sie verloren
backup-reason-changed = { $name }: Sie ist nicht mehr, was importiert wurde
backup-reason-unreadable = { $name }: Ihr Eintrag in der Bibliothek ist beschädigt
backup-save = Ohne sie speichern
backup-close = Schließen
backup-reminder = { $count ->
    [one] Eine Aufnahme ist in keiner Sicherung
   *[other] { $count } Aufnahmen sind in keiner Sicherung
}
backup-reminder-help = Sie liegen nur in diesem Browser. Wenn Sie Afterspace entfernen oder der Datenträger ausfällt, sind sie weg.
backup-readme = Dies ist eine Sicherung einer Bibliothek von Afterspace, einer Browsererweiterung, die Ihre Spaces von X aufbewahrt. Der Ton liegt in den Ordnern, die mit "account-" beginnen, und lässt sich mit den meisten Programmen abspielen. Alles andere ist reiner Text (JSON). Zum Wiederherstellen öffnen Sie die Bibliothek von Afterspace und ziehen diese Datei darauf. Ändern Sie nichts darin: manifest.json enthält von jeder Datei eine Prüfsumme.
zip-keep = { $count ->
    [one] Behalten Sie die ZIP-Datei, oder erstellen Sie eine Sicherung
   *[other] Behalten Sie die ZIP-Dateien, oder erstellen Sie eine Sicherung
}
zip-keep-help = Alle Spaces daraus sind vollständig und in Ihrer Bibliothek. Aber die liegt nur in diesem Browser: Wenn Sie Afterspace entfernen, ist auch sie weg.
zip-keep-yes = { $count ->
    [one] Ich behalte die ZIP-Datei
   *[other] Ich behalte die ZIP-Dateien
}
error-backup-interrupted-title = Die Sicherung wurde nicht fertig
error-backup-interrupted-help = Der Browser hat den Teil von Afterspace beendet, der sie erstellt, vermutlich aus Mangel an Arbeitsspeicher. Ihre Bibliothek ist unverändert. Schließen Sie andere Tabs, und versuchen Sie es noch einmal.
