recordings = Grabaciones
your-recordings = Tus grabaciones
recordings-count = { $count ->
    [one] { $count } grabación
   *[other] { $count } grabaciones
}
all-recordings = Todas las grabaciones
untitled-space = Espacio del { $day }
untitled-recording = Grabación sin título
no-date = Fecha desconocida
title-from-post = El título viene de tu post que enlazaba a este Espacio.

speaker-host = Anfitrión
speaker-guest = Participante
who-spoke-when = Quién habló y cuándo
no-speakers = X no anotó quién hablaba en este audio, así que todo va en una sola pista. Se escucha con normalidad.
everyone = Todos
about-time = unos { $time }
speakers-coarse = Los tramos más claros y discontinuos vienen de la lista de X de quién habló y cuándo. Es menos precisa que lo que X anota en el propio audio: orienta, pero no al segundo.
gaps = Dónde falta audio
gap-here = Aquí hay un hueco de { $length }, en { $at }

details = Detalles
detail-length = Duración exacta
detail-size = Tamaño
detail-account = Cuenta
detail-imported = Añadida
detail-space = Espacio en X

state-partial = Incompleta
state-partial-title = Esta grabación no está completa
state-partial-help = El ZIP estaba cortado y esta es la parte que se pudo guardar. Para tener el resto, descarga otra vez tu archivo de datos de X e impórtalo aquí: la copia más larga reemplazará a esta.
state-damaged = Dañada
state-damaged-title = Una parte de esta grabación está dañada
state-damaged-help = Se conservó todo el audio que había, pero quizá oigas saltos. Descargar otra vez tu archivo de datos de X suele ayudar: la copia mejor reemplazará a esta.
state-missing = Sin audio
state-missing-title = X menciona este Espacio, pero su audio no ha llegado
state-missing-help = Puede estar en otra parte de tu archivo de datos: si X te dio varios ZIP, impórtalos todos. También puede ser demasiado antiguo, porque X conserva las grabaciones por un tiempo limitado.

not-here-title = Esta grabación no está en tu biblioteca
not-here-help = Puede estar en otra computadora o en otro perfil del navegador. Si todavía tienes el ZIP, impórtalo aquí.

delete-recording = Borrar esta grabación
delete-question = ¿Borrar «{ $title }»?
delete-frees = Ocupa { $size }. Durante { $days } días puedes recuperarla en «Borradas hace poco», debajo de tu lista. Después desaparece para siempre, y quizá X ya no la tenga.
delete-silent = Aquí no hay audio de ella. Durante { $days } días puedes recuperarla en «Borradas hace poco», debajo de tu lista.
delete-yes = Borrar
deleted-title = «{ $title }» está borrada
undo = Deshacer
recently-deleted = Borradas hace poco ({ $count })
recently-deleted-help = Cada una desaparece para siempre { $days } días después de borrarla. Hasta entonces sigue ocupando su espacio.
deleted-on = { $size }, borrada el { $day }
restore = Recuperar
restore-title = Recuperar { $title }
remove-all = Borrar para siempre ahora
remove-question = { $count ->
    [one] ¿Borrar una grabación para siempre?
   *[other] ¿Borrar { $count } grabaciones para siempre?
}
remove-frees = Esto libera { $size } y no se puede deshacer. Sin el ZIP nadie podrá recuperar el audio.

attachments-title = Otros archivos de este Espacio
attachments-loose-title = Otros archivos de tus datos de X
attachments-help = Estaban junto al audio en tu archivo de datos y se conservan aquí tal como eran. Afterspace no los reproduce: guarda uno para abrirlo con otro programa.
attachment-save = Guardar
attachment-save-name = Guardar { $name }
attachment-damaged = No llegó completo.
