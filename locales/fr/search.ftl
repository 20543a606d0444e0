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

search-again = Relancer la recherche
error-search-failed-title = La recherche s’est arrêtée
error-search-failed-help = Une recherche ne change rien dans votre bibliothèque. Le navigateur a fermé la recherche, ou la bibliothèque n’a pas pu être lue. Relancez la recherche ; si cela ne suffit pas, fermez d’autres onglets ou redémarrez le navigateur.
error-index-failed-title = Certaines transcriptions ne sont pas encore consultables
error-index-failed-help = Ce qui est affiché est juste, mais des paroles peuvent y manquer. Les transcriptions elles-mêmes n’ont pas changé. Relancez la recherche ; si cela ne suffit pas, redémarrez le navigateur.
error-index-full-title = Pas assez d’espace pour chercher dans toutes les transcriptions
error-index-full-help = Ce qui est affiché est juste, mais des paroles peuvent y manquer. Les transcriptions elles-mêmes n’ont pas changé. Libérez de l’espace disque, puis relancez la recherche.
