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

search-again = Noch einmal suchen
error-search-failed-title = Die Suche hat angehalten
error-search-failed-help = Eine Suche ändert nichts in Ihrer Bibliothek. Der Browser hat die Suche beendet, oder die Bibliothek ließ sich nicht lesen. Suchen Sie noch einmal; wenn das nicht hilft, schließen Sie andere Tabs oder starten Sie den Browser neu.
error-index-failed-title = Einige Transkripte lassen sich noch nicht durchsuchen
error-index-failed-help = Was in der Liste steht, stimmt, aber gesprochene Wörter können darin fehlen. Die Transkripte selbst wurden nicht geändert. Suchen Sie noch einmal; wenn das nicht hilft, starten Sie den Browser neu.
error-index-full-title = Der Platz reicht nicht, um alle Transkripte zu durchsuchen
error-index-full-help = Was in der Liste steht, stimmt, aber gesprochene Wörter können darin fehlen. Die Transkripte selbst wurden nicht geändert. Geben Sie Speicherplatz frei und suchen Sie dann noch einmal.
