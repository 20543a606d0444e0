search = Rechercher
search-hint = Titres, personnes, paroles…
search-clear = Effacer la recherche
found-count = { $count ->
    [one] { $count } enregistrement trouvé
   *[other] { $count } enregistrements trouvés
}
nothing-found = Aucun résultat
nothing-found-help = Essayez avec moins de mots ou des mots plus courts, ou retirez un filtre.
searching-transcripts = Recherche dans ce qui a été dit…
show-everything = Afficher tous les enregistrements
suggestions = Aller à

filter-and-sort = Filtrer et trier
filters = Filtres
filter-remove = Retirer le filtre « { $filter } »
filter-favourites = Favoris
sort-newest = Plus récents d’abord
sort-oldest = Plus anciens d’abord
sort-longest = Plus longs d’abord
sort-largest = Plus volumineux d’abord
sort-title = Par titre
sort-speakers = Plus d’intervenants d’abord

hits-more = { $count ->
    [one] { $count } autre dans cet enregistrement
   *[other] { $count } autres dans cet enregistrement
}
hits-title = { $count ->
    [one] Trouvé une fois dans cet enregistrement
   *[other] Trouvé { $count } fois dans cet enregistrement
}
hit-note = Note :
hit-bookmark = Signet :
