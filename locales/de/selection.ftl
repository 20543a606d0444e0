select = Auswählen
select-title = { $title } auswählen
selection = Ausgewählte Aufnahmen
selection-count = { $count ->
    [one] { $count } ausgewählt
   *[other] { $count } ausgewählt
}
selection-clear = Auswahl aufheben
collection-m4a = Audio (.m4a)
collection-mp3 = Audio (.mp3)
collection-original = Originaldateien
collection-md = Shownotes (.md)
export-left-out = { $count ->
    [one] Eine Aufnahme fehlt darin: Ihr Ton ließ sich nicht lesen.
   *[other] { $count } Aufnahmen fehlen darin: Ihr Ton ließ sich nicht lesen.
}
favourite = Favorit
favourite-add = Zu Favoriten hinzufügen
favourite-remove = Aus Favoriten entfernen
favourites-added = { $count ->
    [one] Zu Favoriten hinzugefügt
   *[other] { $count } Aufnahmen zu Favoriten hinzugefügt
}
favourites-removed = { $count ->
    [one] Aus Favoriten entfernt
   *[other] { $count } Aufnahmen aus Favoriten entfernt
}
tags = Schlagwörter
tag-add = Schlagwort hinzufügen
tag-remove = Schlagwort „{ $tag }“ entfernen
tags-of = { $count ->
    [one] Schlagwörter der Aufnahme
   *[other] Schlagwörter von { $count } Aufnahmen
}
tags-changed = { $count ->
    [one] Schlagwörter geändert
   *[other] Schlagwörter von { $count } Aufnahmen geändert
}
deleted-count = { $count ->
    [one] Die Aufnahme wurde gelöscht
   *[other] { $count } Aufnahmen wurden gelöscht
}
key-select-row = Eine Aufnahme auswählen
key-select-range = Mehrere auswählen
key-select-all = Alle auswählen
key-selected = Für die Auswahl: speichern, Schlagwörter, Favorit, gehört
