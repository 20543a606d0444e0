imports-title = Vos importations
imports-none = Rien n’a encore été importé.
imports-link = Ce que vos importations ont apporté
see-report = Voir le compte rendu complet

report-account = Archive de @{ $handle }
report-files = Fichiers
report-inside = Dans { $name }
report-again = Ce qui était déjà sauvegardé reste dans la bibliothèque. Importez de nouveau le même fichier pour avoir le reste : rien ne sera ajouté deux fois.
report-unreached = { $count ->
    [one] Il restait un Space à importer.
   *[other] Il restait { $count } Spaces à importer.
}
report-attachments = { $count ->
    [one] Un autre fichier conservé.
   *[other] { $count } autres fichiers conservés.
}
report-untaken = { $count ->
    [one] Un élément sur vos Spaces n’a pas été repris
   *[other] { $count } éléments sur vos Spaces n’ont pas été repris
}
report-untaken-help = La liste des Spaces de X ou vos posts n’ont pas pu être lus, ou des fichiers à côté du son n’ont pas pu être conservés en entier. Gardez le ZIP : une version future fera peut-être mieux.
report-delete = Supprimer ce rapport
report-delete-question = Supprimer le rapport de cette importation ?
report-delete-help = Vos enregistrements restent. Ce que la liste de X disait de vos Spaces est supprimé de l’historique avec lui.

tally-new = { $count ->
    [one] { $count } nouveau
   *[other] { $count } nouveaux
}
tally-kept = { $count } déjà là
tally-longer = { $count ->
    [one] { $count } copie plus longue
   *[other] { $count } copies plus longues
}
tally-better = { $count ->
    [one] { $count } meilleure copie
   *[other] { $count } meilleures copies
}
tally-partial = { $count ->
    [one] { $count } incomplet
   *[other] { $count } incomplets
}
tally-damaged = { $count ->
    [one] { $count } abîmé
   *[other] { $count } abîmés
}
tally-missing = { $count } sans son
tally-unreached = { $count } en attente

became-new = Nouveau dans votre bibliothèque.
became-kept = Était déjà là, et reste tel quel.
became-longer = Remplacé par une copie plus longue : { $former } avant, { $now } maintenant.
became-better = Remplacé par une copie non abîmée.
became-failed = Son audio est là, mais n’a pas pu être sauvegardé.
became-missing = Sans son.
became-unreached = L’importation s’est terminée avant d’arriver à celui-ci. Importez de nouveau le même fichier pour l’avoir.
is-partial = Sauvegardé en partie seulement : { $saved }.
is-partial-of = Sauvegardé en partie seulement : { $saved } sur environ { $whole }.
end-missing = X indique qu’il a duré encore { $length } après ce son. La suite se trouve peut-être au-delà de l’endroit où le ZIP s’interrompt : téléchargez-le de nouveau.
is-damaged = Abîmé par endroits ; tout le son disponible a été conservé.
is-lost = Ce navigateur a perdu son audio, et cette archive ne le contient pas.
damaged-at = Abîmé à { $places }.
damaged-at-and-more = { $count ->
    [one] Abîmé à { $places } et à un autre endroit.
   *[other] Abîmé à { $places } et à { $count } autres endroits.
}
damaged-lost = Il y manque environ { $lost } de son.
gaps-at = { $count ->
    [one] Il manque { $length } à { $places } : l’archive n’en contient pas le son.
   *[other] Il manque des passages à { $places }, { $length } en tout : l’archive n’en contient pas le son.
}
gaps-many = Il manque { $count } passages, { $length } en tout, les premiers à { $places } : l’archive n’en contient pas le son.

why-still-live = Le Space était encore en cours quand X a préparé l’archive. Demandez-en une nouvelle à X.
why-not-creator = Quelqu’un d’autre a lancé ce Space. X n’en donne sans doute le son qu’à cette personne.
why-another-part = X indique que cette archive a d’autres parties. Le son se trouve sans doute dans l’une d’elles : importez-les aussi.
why-too-old = Il s’est terminé plus de 30 jours avant que X prépare l’archive. X l’avait sans doute déjà supprimé.
why-not-told = X ne dit pas pourquoi. Si X vous a donné plusieurs ZIP, importez-les tous.

zip-deletable = { $count ->
    [one] Vous pouvez maintenant supprimer le ZIP ({ $size })
   *[other] Vous pouvez maintenant supprimer les { $count } ZIP ({ $size })
}
zip-also-holds = Tous ses Spaces sont entiers et dans votre bibliothèque. Il contient aussi vos messages et tout ce que X sait de vous.
zip-only-copy = La bibliothèque se trouve dans ce navigateur : retirer Afterspace la supprime aussi. Si vous n’avez pas d’autre copie, gardez plutôt le ZIP en lieu sûr.
