storage-title = Was Ihre Bibliothek belegt
storage-total =
    { $count ->
        [0] Keine Aufnahmen
        [one] Eine Aufnahme: { $size }
       *[other] { $count } Aufnahmen: { $size }
    }
storage-used = Mit Texten, Verzeichnissen und dem, was noch nicht freigegeben ist, zählt der Browser für Afterspace { $size }.
storage-free = Auf diesem Datenträger sind etwa { $size } frei.
storage-scarce-title = Dieser Datenträger ist fast voll
storage-scarce-help = Etwa { $size } sind frei. Ein Import braucht vielleicht mehr: Schaffen Sie Platz auf dem Datenträger.
storage-scarce-open = Ansehen, was Platz belegt
storage-years = Nach Jahr
storage-year =
    { $count ->
        [one] Eine Aufnahme
       *[other] { $count } Aufnahmen
    }
storage-undated = Ohne Datum
storage-largest = Größte Aufnahmen
storage-freeable = Was frei werden kann
storage-deleted = Zuletzt gelöscht
storage-deleted-help =
    { $count ->
        [0] Keine Aufnahmen.
        [one] Eine Aufnahme, die Sie noch zurückholen können.
       *[other] { $count } Aufnahmen, die Sie noch zurückholen können.
    }
storage-derived = Wellenformen und Suchverzeichnis
storage-derived-help = Entstehen neu, wenn Sie sie brauchen. Bis dahin sind Wellenformen grob.
storage-exports = Fertige Exporte
storage-exports-help = Für einen Download gemacht. Sobald Sie sie gespeichert haben, braucht sie niemand mehr.
free-space = Platz schaffen …
free-deleted = „Zuletzt gelöscht“ leeren …
free-space-title = Platz schaffen
free-space-lead = Ihre Aufnahmen bleiben. Um eine zu löschen, öffnen Sie sie unter „Größte Aufnahmen“.
free-space-yes = Platz schaffen
space-freed = { $size } sind frei geworden.
space-kept = Es gab nichts freizugeben. Ein Export, der gerade gespeichert wird, bleibt so lange.
erase-all = Alles löschen
erase-lead = Entfernt alles, was Afterspace in diesem Browser gespeichert hat. Danach ist es wie frisch installiert.
erase-ask = Alles löschen …
erase-question = Alles endgültig löschen?
erase-size =
    { $count ->
        [0] Es gibt keine Aufnahmen. Alles andere wird gelöscht.
        [one] Eine Aufnahme ({ $size }) wird gelöscht, mit allem, was Sie ergänzt haben.
       *[other] { $count } Aufnahmen ({ $size }) werden gelöscht, mit allem, was Sie ergänzt haben.
    }
erase-more = Auch Berichte, Anfragen, Namen, die Warteschlange und Ihre Einstellungen werden gelöscht. Das lässt sich nicht rückgängig machen, und was X nicht mehr hat, gibt es sonst nirgends. ZIP-Dateien und was Sie anderswo gespeichert haben, bleiben.
erase-backup = Zuerst sichern
erase-running = Alles wird gelöscht …
erase-failed-title = Nicht alles konnte gelöscht werden
erase-failed-help = Versuchen Sie es noch einmal. Sonst löscht Afterspace den Rest, wenn der Browser neu startet.
