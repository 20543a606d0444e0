downloads-copy = Eine Kopie in den Downloads
downloads-copy-lead = Nach jedem Import kann Afterspace die neuen Aufnahmen auch als Dateien speichern, im Ordner „Afterspace“ Ihrer Downloads. Was diesen Ordner sichert oder abgleicht, hat dann auch sie. Um sie zurückzuholen, ziehen Sie diesen Ordner auf die Bibliotheksseite.
downloads-copy-audio-only = Darin ist der Ton, wie X ihn gespeichert hat, mit den Dateien, die dabei waren. Ihre Titel, Notizen, Lesezeichen und Namen sind nicht darin: Dafür gibt es die Sicherung.
downloads-copy-twice = Aufnahmen belegen dann doppelt so viel Platz auf diesem Datenträger. Es beginnt mit denen, die schon da sind: { $size }.
downloads-copy-stays = Es kommen nur Dateien dazu. Was Sie hier löschen, bleibt dort.
downloads-copy-readable = Wer diesen Ordner öffnen kann, kann sie abspielen, auch ein Dienst, der ihn abgleicht.
downloads-copy-asks = Wenn Ihr Browser bei jeder Datei nach dem Speicherort fragt, fragt er auch bei jeder von diesen.
downloads-copy-on = Aufnahmen auch in den Downloads speichern
downloads-copy-offer = Oder jede neue Aufnahme auch in den Downloads speichern lassen
downloads-copy-left = { $count ->
    [one] Wird gespeichert: noch eine Datei
   *[other] Wird gespeichert: noch { $count } Dateien
}
downloads-copy-copied = { $count ->
    [one] Eine Datei ist dort. Sie wurde am { $day } gespeichert.
   *[other] { $count } Dateien sind dort. Die letzte wurde am { $day } gespeichert.
}
downloads-copy-left-out = { $count ->
    [one] Eine Datei konnte nicht gespeichert werden: Der Browser hat sie verloren oder lehnt sie ab, oder sie ist nicht mehr das, was importiert wurde.
   *[other] { $count } Dateien konnten nicht gespeichert werden: Der Browser hat sie verloren oder lehnt sie ab, oder sie sind nicht mehr das, was importiert wurde.
}
downloads-copy-retry = Noch einmal versuchen
error-copy-full-title = Für die Kopie in den Downloads ist kein Platz mehr
error-copy-full-help = Was kopiert ist, bleibt, und Ihre Bibliothek ist unverändert. Machen Sie Platz frei und versuchen Sie es noch einmal: Es geht weiter, wo es aufgehört hat.
error-copy-cancelled-title = Die Kopie in den Downloads wurde abgebrochen
error-copy-cancelled-help = Was kopiert ist, bleibt, und Ihre Bibliothek ist unverändert. Der Rest folgt nach dem nächsten Import oder wenn Sie es noch einmal versuchen.
error-copy-blocked-title = Der Browser erlaubt die Kopie in den Downloads nicht
error-copy-blocked-help = Eine Regel des Browsers oder Ihrer Organisation oder ein Virenschutz hat eine Datei abgelehnt. Ihre Bibliothek ist unverändert. Machen Sie stattdessen eine Sicherung, oder versuchen Sie es noch einmal, wenn es die Regel nicht mehr gibt.
error-copy-folder-title = Die Kopie in den Downloads kann nicht gespeichert werden
error-copy-folder-help = Der Browser kann nicht in seinen Downloadordner schreiben: Vielleicht wurde er verschoben oder sein Laufwerk getrennt. Ihre Bibliothek ist unverändert. Prüfen Sie den Ordner in den Einstellungen des Browsers und versuchen Sie es noch einmal.
error-copy-failed-title = Die Kopie in den Downloads wurde unterbrochen
error-copy-failed-help = Der Browser hat aufgehört, eine Datei zu speichern. Was kopiert ist, bleibt, und Ihre Bibliothek ist unverändert. Versuchen Sie es noch einmal: Es geht weiter, wo es aufgehört hat.
