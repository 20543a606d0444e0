about-recording = Zu dieser Aufnahme
voices = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
}

make-clip = Ausschnitt erstellen
save = Speichern
copy-moment = Stelle kopieren
moment-copied = Kopiert: die Stelle { $time }
bookmark-verb = Lesezeichen
bookmarked = Lesezeichen bei { $time } gesetzt
bookmark-deleted = Lesezeichen gelöscht
copy-address = Adresse auf X kopieren
address-copied = Adresse kopiert
more-actions = Mehr

clip-play = Auswahl abspielen
clip-clear = Auswahl aufheben
selection-from = Anfang der Auswahl
selection-to = Ende der Auswahl
leave-out-choose = Eine Stimme weglassen …

timeline-hint = Ziehen wählt aus · Strg und Mausrad zoomen
speaks-now = { $count ->
    [one] { $speakers } spricht
   *[other] { $speakers } sprechen
}
lanes-more = { $count } weitere zeigen
lanes-fewer = Weniger zeigen

tab-notes = Notizen
turns = Wer nacheinander sprach
chapters-help = Aus Ihren Lesezeichen und den längeren Redebeiträgen. Gespeicherter Ton hat dieselben Kapitel.
bookmarks-none = Noch keine Lesezeichen. Drücken Sie B oder oben auf „Lesezeichen“, wenn Sie eine Stelle wiederfinden möchten.
notes-save = Als .md speichern

key-turns = Voriger oder nächster Redebeitrag
key-speakers = Nur eine Stimme oder wieder alle
key-select = Anfang oder Ende der Auswahl
