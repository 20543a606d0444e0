imports-title = Ihre Importe
imports-none = Noch ist nichts importiert worden.
imports-link = Was Ihre Importe gebracht haben
see-report = Den ganzen Bericht ansehen

report-account = Archiv von @{ $handle }
report-files = Dateien
report-inside = In { $name }
report-again = Was schon gespeichert war, bleibt in der Bibliothek. Importieren Sie dieselbe Datei noch einmal für den Rest: Nichts wird doppelt hinzugefügt.
report-unreached = { $count ->
    [one] Ein Space stand noch aus.
   *[other] { $count } Spaces standen noch aus.
}
report-attachments = { $count ->
    [one] Eine andere Datei aufbewahrt.
   *[other] { $count } andere Dateien aufbewahrt.
}
report-untaken = { $count ->
    [one] Eine Angabe zu Ihren Spaces wurde nicht übernommen
   *[other] { $count } Angaben zu Ihren Spaces wurden nicht übernommen
}
report-untaken-help = Die Liste der Spaces von X oder Ihre Posts waren nicht lesbar, oder Dateien neben dem Ton konnten nicht vollständig aufbewahrt werden. Behalten Sie die ZIP-Datei: Eine spätere Version kann es vielleicht besser.
report-delete = Diesen Bericht löschen
report-delete-question = Den Bericht dieses Imports löschen?
report-delete-help = Ihre Aufnahmen bleiben. Mit ihm verschwindet aus dem Verlauf, was die Liste von X über Ihre Spaces sagte.

tally-new = { $count } neu
tally-kept = { $count } schon da
tally-longer = { $count ->
    [one] { $count } längere Kopie
   *[other] { $count } längere Kopien
}
tally-better = { $count ->
    [one] { $count } bessere Kopie
   *[other] { $count } bessere Kopien
}
tally-partial = { $count } unvollständig
tally-damaged = { $count } beschädigt
tally-missing = { $count } ohne Ton
tally-unreached = { $count } noch offen

became-new = Neu in Ihrer Bibliothek.
became-kept = War schon da und bleibt unverändert.
became-longer = Durch eine längere Kopie ersetzt: vorher { $former }, jetzt { $now }.
became-better = Durch eine Kopie ohne Schäden ersetzt.
became-failed = Der Ton ist da, konnte aber nicht gespeichert werden.
became-missing = Ohne Ton.
became-unreached = Der Import endete, bevor dieser Space an der Reihe war. Importieren Sie dafür dieselbe Datei noch einmal.
is-partial = Nur zum Teil gerettet: { $saved }.
is-partial-of = Nur zum Teil gerettet: { $saved } von etwa { $whole }.
end-missing = Laut X ging er nach diesem Ton noch { $length } weiter. Der Rest kann hinter der Stelle liegen, an der die ZIP-Datei abbricht: Laden Sie sie noch einmal herunter.
is-damaged = Stellenweise beschädigt; aller Ton, der da war, wurde behalten.
is-lost = Dieser Browser hat den Ton verloren, und dieses Archiv enthält ihn nicht.
damaged-at = Beschädigt bei { $places }.
damaged-at-and-more = { $count ->
    [one] Beschädigt bei { $places } und an einer weiteren Stelle.
   *[other] Beschädigt bei { $places } und an { $count } weiteren Stellen.
}
damaged-lost = Verlorener Ton dort: etwa { $lost }.
gaps-at = { $count ->
    [one] Eine Lücke von { $length } bei { $places }: Davon enthält das Archiv keinen Ton.
   *[other] Lücken bei { $places }, zusammen { $length }: Davon enthält das Archiv keinen Ton.
}
gaps-many = { $count } Lücken, zusammen { $length }, die ersten davon bei { $places }: Davon enthält das Archiv keinen Ton.

why-still-live = Der Space lief noch, als X das Archiv erstellt hat. Fordern Sie bei X ein neues an.
why-not-creator = Jemand anderes hat diesen Space gestartet. Sehr wahrscheinlich gibt X den Ton nur dieser Person.
why-another-part = X gibt an, dass dieses Archiv weitere Teile hat. Sehr wahrscheinlich ist der Ton in einem davon: Importieren Sie auch diese.
why-too-old = Er endete mehr als 30 Tage, bevor X das Archiv erstellt hat. Sehr wahrscheinlich hatte X ihn da schon gelöscht.
why-not-told = X sagt nicht, warum. Wenn X Ihnen mehrere ZIP-Dateien gegeben hat, importieren Sie alle.

zip-deletable = { $count ->
    [one] Sie können die ZIP-Datei ({ $size }) jetzt löschen
   *[other] Sie können die { $count } ZIP-Dateien ({ $size }) jetzt löschen
}
zip-also-holds = Alle Spaces daraus sind vollständig und in Ihrer Bibliothek. Darin stehen auch Ihre Nachrichten und alles andere, was X über Sie weiß.
zip-only-copy = Die Bibliothek liegt in diesem Browser: Wenn Sie Afterspace entfernen, ist auch sie weg. Wenn Sie keine andere Kopie haben, bewahren Sie die ZIP-Datei lieber an einem sicheren Ort auf.
