search = Suchen
search-hint = Titel, Personen, Gesagtes …
search-clear = Suche leeren
found-count = { $count ->
    [one] { $count } Aufnahme gefunden
   *[other] { $count } Aufnahmen gefunden
}
nothing-found = Nichts gefunden
nothing-found-help = Versuche es mit weniger oder kürzeren Wörtern, oder entferne einen Filter.
searching-transcripts = Durchsucht, was gesagt wurde …
show-everything = Alle Aufnahmen anzeigen
suggestions = Gehe zu

filter-and-sort = Filtern und sortieren
filters = Filter
filter-remove = Filter „{ $filter }“ entfernen
filter-favourites = Favoriten
sort-newest = Neueste zuerst
sort-oldest = Älteste zuerst
sort-longest = Längste zuerst
sort-largest = Größte zuerst
sort-title = Nach Titel
sort-speakers = Meiste Sprecher zuerst

hits-more = { $count ->
    [one] { $count } weitere Stelle in dieser Aufnahme
   *[other] { $count } weitere Stellen in dieser Aufnahme
}
hits-title = { $count ->
    [one] Einmal in dieser Aufnahme gefunden
   *[other] { $count }-mal in dieser Aufnahme gefunden
}
hit-note = Notiz:
hit-bookmark = Lesezeichen:
