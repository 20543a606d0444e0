select = Sélectionner
select-title = Sélectionner { $title }
selection = Enregistrements sélectionnés
selection-count = { $count ->
    [one] { $count } sélectionné
   *[other] { $count } sélectionnés
}
selection-clear = Tout désélectionner
collection-m4a = Audio (.m4a)
collection-mp3 = Audio (.mp3)
collection-original = Fichiers d’origine
collection-md = Notes d’épisode (.md)
export-left-out = { $count ->
    [one] Un enregistrement n’y est pas : son audio n’a pas pu être lu.
   *[other] { $count } enregistrements n’y sont pas : leur audio n’a pas pu être lu.
}
favourite = Favori
favourite-add = Ajouter aux favoris
favourite-remove = Retirer des favoris
favourites-added = { $count ->
    [one] Ajouté aux favoris
   *[other] { $count } enregistrements ajoutés aux favoris
}
favourites-removed = { $count ->
    [one] Retiré des favoris
   *[other] { $count } enregistrements retirés des favoris
}
tags = Étiquettes
tag-add = Ajouter une étiquette
tag-remove = Retirer l’étiquette « { $tag } »
tags-of = { $count ->
    [one] Étiquettes de l’enregistrement
   *[other] Étiquettes de { $count } enregistrements
}
tags-changed = { $count ->
    [one] Étiquettes modifiées
   *[other] Étiquettes de { $count } enregistrements modifiées
}
deleted-count = { $count ->
    [one] L’enregistrement a été supprimé
   *[other] { $count } enregistrements ont été supprimés
}
key-select-row = Sélectionner un enregistrement
key-select-range = En sélectionner plusieurs
key-select-all = Tout sélectionner
key-selected = Pour la sélection : enregistrer, étiquettes, favori, écouté
