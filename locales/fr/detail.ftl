about-recording = À propos de cet enregistrement
voices = { $count ->
    [one] { $count } voix
   *[other] { $count } voix
}

make-clip = Créer un extrait
save = Enregistrer
copy-moment = Copier le moment
moment-copied = Copié : le moment { $time }
bookmark-verb = Repère
bookmarked = Repère ajouté à { $time }
bookmark-deleted = Repère supprimé
copy-address = Copier l’adresse sur X
address-copied = Adresse copiée
more-actions = Plus

clip-play = Écouter la sélection
clip-clear = Effacer la sélection
selection-from = Début de la sélection
selection-to = Fin de la sélection
leave-out-choose = Retirer une voix…

timeline-hint = Glissez pour sélectionner · Ctrl et molette pour agrandir
speaks-now = { $count ->
    [one] { $speakers } parle
   *[other] { $speakers } parlent
}
lanes-more = { $count ->
    [one] Afficher { $count } autre
   *[other] Afficher { $count } autres
}
lanes-fewer = Afficher moins

tab-notes = Notes
turns = Qui a parlé, dans l’ordre
chapters-help = Tirés de vos repères et des plus longues prises de parole. Le son enregistré a les mêmes chapitres.
bookmarks-none = Pas encore de repère. Appuyez sur B, ou sur « Repère » en haut, à un moment que vous voulez retrouver.
notes-save = Enregistrer en .md

key-turns = Prise de parole précédente ou suivante
key-speakers = Une seule voix, ou de nouveau toutes
key-select = Début ou fin de la sélection
