name-and-handle = { $name } ({ $handle })
people = Personnes
people-none = X n’a noté personne par son nom dans vos enregistrements.
show-more = En afficher { $count } de plus

person-recordings = Enregistrements
person-hours = A parlé
person-first = Première fois
person-last = Dernière fois
person-spoke = { $time } sur { $length }
person-turn = Écouter à partir de { $time } ({ $length })
person-play = N’écouter que { $person }
person-not-here-title = Personne de ce nom n’est dans vos enregistrements
person-not-here-help = Cette personne figure peut-être dans des enregistrements supprimés, ou qui sont sur un autre ordinateur.

person-name = Nom de { $person }
person-name-verb = Nommer…
person-name-help = Il s’affiche à la place du pseudo, ici et dans ce que vous enregistrez. Laissez-le vide pour afficher à nouveau le pseudo.
person-name-yes = Enregistrer
person-named = Le nom a été modifié
person-name-of = Nommer { $person }…
person-page-of = Tout de { $person }

person-join = Réunir avec…
person-join-help = Si c’est un autre pseudo de la même personne
person-join-title = Qui est aussi { $person } ?
person-join-field = Nom ou pseudo
person-join-question = Les deux pseudos sont alors une seule personne. Vous pouvez les séparer à nouveau.
person-join-yes = Réunir
person-join-unknown = Personne dans vos enregistrements n’a ce nom ou ce pseudo.
person-joined = Les pseudos ont été réunis
person-also = Autres pseudos de cette personne
person-part = Séparer
person-part-name = Séparer { $person }
person-parted = { $person } est à nouveau une autre personne

person-hide = Ne pas nommer dans les textes
person-hide-help = Les notes, chapitres et sous-titres que vous enregistrez ne la nomment pas
person-show = Nommer à nouveau dans les textes
person-hidden = Les textes que vous enregistrez ne nomment pas cette personne
person-hidden-help = Les textes que vous enregistrez ne nomment pas cette personne.
person-shown = Les textes que vous enregistrez nomment à nouveau cette personne

moment-menu = Le moment { $time }
play-from = Écouter à partir de { $time }
key-name = Nommer la personne qui a le focus, ou renommer ce qui est ouvert
transcript-attached = « { $name } » est maintenant la transcription de « { $title } »
drop-transcript = Une transcription (.srt, .vtt, .txt, .json) est jointe à l’enregistrement ouvert.
