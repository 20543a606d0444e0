up-next = À suivre
queue-next = Lire ensuite
queue-end = Ajouter à la file d’attente
queued-next = Sera lu ensuite
queued-end = Ajouté à la file d’attente
queue-clear = Vider
queue-cleared = La file d’attente a été vidée
queue-none = Rien n’attend. Choisissez « Lire ensuite » dans le menu d’un enregistrement.
queue-more = { $count ->
    [one] et un autre
   *[other] et { $count } autres
}
queue-up = Monter { $title }
queue-down = Descendre { $title }
queue-remove = Retirer { $title } de la file d’attente
play-all = Tout lire
sleep-turn = Quand cette personne aura fini
sleep-after-turn = Laisser d’abord finir la personne qui parle
