export-m4a = Guardar como .m4a
export-m4a-help = El audio tal como lo grabó X, con título, portada y capítulos, para cualquier reproductor o plataforma de pódcast.
export-notes = Notas del episodio
export-original = Archivo original
export-mp3 = .mp3, donde no se acepta otra cosa
export-json = Capítulos para pódcast (.json)
export-vtt = Quién habló y cuándo (.vtt)
export-srt = Subtítulos (.srt)
export-vtt-words = Transcripción con quién habla (.vtt)
export-xml = Entrada para el feed de un pódcast (.xml)
export-csv = Tabla de intervenciones (.csv)
export-album = Espacios
export-working = Preparando el archivo
export-done = { $name } se está guardando en tus descargas
copy = Copiar
copied = Copiado

clip = Fragmento
clip-from = Desde
clip-to = Hasta
clip-format = Formato
clip-here = Aquí
clip-from-here = Aquí: empezar en la posición actual
clip-to-here = Aquí: terminar en la posición actual
clip-wrong = Indica dos momentos entre 0:00 y { $end }, primero el anterior, en segundos o como 1:02:03.
export-clip = Guardar el fragmento

leave-out = Excluir a alguien
leave-out-nobody = A nadie
leave-out-how = Donde no habla nadie más
leave-out-silence = Reemplazar por silencio
leave-out-cut = Cortar
leave-out-help = Vale para .m4a, .mp3 y fragmentos; la grabación lo conserva todo. X solo anotó una vez por segundo quién hablaba: escucha el archivo antes de compartirlo.
leave-out-alone = { $speaker } nunca habla a la vez que los demás.
leave-out-shared = { $count ->
    [one] En { $count } momento, { $speaker } habla a la vez que otros y se sigue oyendo
   *[other] En { $count } momentos, { $speaker } habla a la vez que otros y se sigue oyendo
}
export-without = sin { $speaker }

notes-speakers = Participantes
notes-chapters = Capítulos
notes-bookmarks = Marcadores
notes-bookmark = Marcador
