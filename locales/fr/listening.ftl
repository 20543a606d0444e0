back-seconds = Reculer de { $seconds } secondes
forward-seconds = Avancer de { $seconds } secondes
speed = Vitesse
speed-times = { $speed }×
listening = Écoute
skip-silence = Sauter les silences
silence-saves = fait gagner { $time }
boost = Relever les voix faibles
volume = Volume
sleep = Minuterie de veille
sleep-off = Désactivée
sleep-in = Dans { $time }
sleep-at = À { $time }

keys-title = Touches
key-space = Espace
key-toggle = Écouter ou mettre en pause
key-move = Se déplacer de { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}
key-speed = Moins vite, plus vite
key-zoom = Agrandir ou réduire l’image

zoom-in = Agrandir
zoom-out = Réduire
zoom-whole = Tout l’enregistrement
scroll-picture = Partie visible de l’enregistrement
at-clock = { $time } à l’horloge
nobody-speaks = personne ne parle
next-turn = Prochaine prise de parole de { $speaker }
listen-only = N’écouter que { $speaker }
listen-all = Réécouter tout le monde

bookmarks = Repères
add-bookmark = Ajouter un repère
bookmark-note = Note du repère à { $time }
bookmark-note-hint = Que se passe-t-il ici ?
bookmark-go = Écouter à partir de { $time }
bookmark-delete = Supprimer le repère à { $time }

dead-air-first = Premiers mots à { $time } : commencer là ?
dead-air-last = Personne ne parle après { $time } : finir là ?
dead-air-both = Premiers mots à { $time }, derniers mots à { $end } : n’écouter que ce qu’il y a entre les deux ?
dead-air-trim = Laisser le silence de côté
dead-air-help = L’écoute et les exportations laissent le silence de côté. L’enregistrement, lui, garde tout.
trimmed = S’écoute de { $from } à { $to }
trim-undo = Tout écouter

key-rows = Enregistrement précédent ou suivant
key-back = Retour à la liste
key-control = Ctrl
continue-listening = Reprendre
