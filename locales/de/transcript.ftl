transcript = Transkript
transcript-help = Lassen Sie die Aufnahme mit einem Programm Ihrer Wahl verschriftlichen und hängen Sie das Ergebnis an (Untertitel, eine Tabelle, einen Text mit Zeiten oder die .json eines Dienstes): Hier folgt es dem Ton, mit den Stimmen, und es kommt mit, wenn Sie etwas exportieren. Es bleibt auf diesem Computer.
transcript-attach = Transkript anhängen
transcript-replace = Ersetzen
transcript-follow = Dem Ton folgen
transcript-untimed = Dieser Text nennt keine Zeiten, deshalb kann er dem Ton nicht folgen. Eine .srt-, .vtt- oder .json-Datei kann es.
transcript-remove = Entfernen
transcript-remove-question = Das Transkript entfernen?
transcript-remove-help = „{ $name }“ wird von dieser Aufnahme entfernt. Die angehängte Datei bleibt, wo sie ist.
transcript-remove-yes = Entfernen

transcript-lines = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
transcript-speakers = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
}
transcript-span = { $from }–{ $to } von { $duration }
transcript-no-times = Text ohne Zeiten
transcript-attach-question = Dieses Transkript anhängen?
transcript-attach-yes = Anhängen
transcript-replace-question = Das Transkript ersetzen?
transcript-replace-yes = Ersetzen
transcript-replace-help = Das jetzige Transkript wird mitsamt Ihren Korrekturen ersetzt. Sie können das rückgängig machen.
transcript-replaced = Transkript ersetzt
transcript-encoding = Wenn die Buchstaben nicht stimmen, lesen als
transcript-shift-offer = Es beginnt erst nach dem Ende der Aufnahme. Alle Zeilen um { $time } vorziehen
transcript-late = { $count ->
    [one] { $count } Zeile liegt nach dem Ende der Aufnahme. Ist es die richtige Datei?
   *[other] { $count } Zeilen liegen nach dem Ende der Aufnahme. Ist es die richtige Datei?
}
transcript-offset = Wann die Zeilen kommen
transcript-offset-help = Spielen Sie die Aufnahme ab und drücken Sie, bis die Zeilen kommen, wenn Sie sie hören
transcript-offset-none = Wie in der Datei
transcript-offset-now = Verschoben um { $seconds }
transcript-earlier = Früher
transcript-later = Später
transcript-shifted = Zeilen verschoben
transcript-line-at = Wörter bei { $time }
transcript-line-keep = Behalten
transcript-line-edit = Zeile bearbeiten
transcript-line-edit-help = Die hervorgehobene Zeile bearbeiten (F2, oder Doppelklick auf eine Zeile)
transcript-line-changed = Zeile geändert
transcript-starts-now = Beginnt jetzt
transcript-starts-now-help = Drücken Sie, wenn Sie das erste Wort hören: Alle Zeilen werden so verschoben, dass diese hier beginnt
