export-m4a = Als .m4a speichern
export-m4a-help = Der Ton genau so, wie X ihn aufgezeichnet hat, mit Titel, Cover und Kapiteln, für jeden Player oder Podcast-Hoster.
export-notes = Shownotes
export-original = Originaldatei
export-mp3 = .mp3, für Stellen, die nichts anderes annehmen
export-json = Kapitel für Podcasts (.json)
export-vtt = Wer wann spricht (.vtt)
export-xml = Eintrag für einen Podcast-Feed (.xml)
export-csv = Tabelle der Redebeiträge (.csv)
export-album = Spaces
export-working = Die Datei wird erstellt
export-done = { $name } ist unterwegs in Ihre Downloads
copy = Kopieren
copied = Kopiert

clip = Ein Ausschnitt
clip-from = Von
clip-to = Bis
clip-format = Format
clip-here = Hier
clip-from-here = Hier: ab der Stelle, die Sie gerade hören
clip-to-here = Hier: bis zu der Stelle, die Sie gerade hören
clip-wrong = Geben Sie zwei Zeiten zwischen 0:00 und { $end } an, die frühere zuerst: in Sekunden oder wie 1:02:03.
export-clip = Ausschnitt speichern

notes-speakers = Stimmen
notes-chapters = Kapitel
notes-bookmarks = Lesezeichen
notes-bookmark = Lesezeichen
export-srt = Untertitel (.srt)
export-vtt-words = Transkript mit Stimmen (.vtt)
leave-out = Eine Stimme weglassen
leave-out-nobody = Keine
leave-out-how = Wo sonst niemand spricht
leave-out-silence = Stille, so lang wie zuvor
leave-out-cut = Herausschneiden
leave-out-help = Das gilt für .m4a, .mp3 und Ausschnitte. Die Aufnahme selbst behält alles. X hat nur einmal in der Sekunde vermerkt, wer spricht: Hören Sie die Datei an, bevor Sie sie weitergeben.
leave-out-alone = { $speaker } spricht nie gleichzeitig mit anderen.
leave-out-shared = { $count ->
    [one] An { $count } Stelle spricht { $speaker } gleichzeitig mit anderen und bleibt dort
   *[other] An { $count } Stellen spricht { $speaker } gleichzeitig mit anderen und bleibt dort
}
export-without = ohne { $speaker }
