export-m4a = Enregistrer en .m4a
export-m4a-help = Le son exactement tel que X l’a enregistré, avec titre, pochette et chapitres, pour tout lecteur ou hébergeur de podcasts.
export-notes = Notes de l’épisode
export-original = Fichier d’origine
export-mp3 = .mp3, pour les sites qui n’acceptent rien d’autre
export-json = Chapitres pour podcasts (.json)
export-vtt = Qui parle et quand (.vtt)
export-xml = Entrée pour un flux de podcast (.xml)
export-csv = Tableau des prises de parole (.csv)
export-album = Spaces
export-working = Préparation du fichier
export-done = { $name } arrive dans vos téléchargements
copy = Copier
copied = Copié

clip = Un extrait
clip-from = De
clip-to = À
clip-format = Format
clip-here = Ici
clip-from-here = Ici : à partir du point d’écoute
clip-to-here = Ici : jusqu’au point d’écoute
clip-wrong = Indiquez deux moments entre 0:00 et { $end }, le premier d’abord : en secondes, ou comme 1:02:03.
export-clip = Enregistrer l’extrait

notes-speakers = Intervenants
notes-chapters = Chapitres
notes-bookmarks = Repères
notes-bookmark = Repère
export-srt = Sous-titres (.srt)
export-vtt-words = Transcription avec les intervenants (.vtt)
leave-out = Retirer une voix
leave-out-nobody = Aucune
leave-out-how = Là où personne d’autre ne parle
leave-out-silence = Du silence, de la même durée
leave-out-cut = Couper le passage
leave-out-help = Cela vaut pour les .m4a, les .mp3 et les extraits. L’enregistrement lui-même garde tout. X n’a noté qu’une fois par seconde qui parlait : écoutez le fichier avant de le transmettre.
leave-out-alone = { $speaker } ne parle jamais en même temps que d’autres.
leave-out-shared = { $count ->
    [one] À { $count } endroit, { $speaker } parle en même temps que d’autres, et y reste
   *[other] À { $count } endroits, { $speaker } parle en même temps que d’autres, et y reste
}
export-without = sans { $speaker }
