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
no-speakers = X no anotó quién hablaba en este audio, así que se muestra en una sola pista. Se reproduce con normalidad.
everyone = Todos
about-time = unos { $time }
speakers-coarse = Las partes más claras y discontinuas vienen de la lista de X de quién habló y cuándo. Es menos precisa que el propio audio: orienta, pero no al segundo.
gaps = Audio que falta
gap-here = Hueco de { $length } en { $at }

details = Detalles
detail-length = Duración exacta
detail-size = Tamaño
detail-account = Cuenta
detail-imported = Importada
detail-space = Espacio en X

state-partial = Incompleta
state-partial-title = Esta grabación está incompleta
state-partial-help = El archivo de datos estaba incompleto y esta es la parte que se pudo guardar. Para tener el resto, descarga otra vez tu archivo de datos de X e impórtalo aquí: la copia más larga reemplaza a esta.
state-damaged = Dañada
state-damaged-title = Una parte de esta grabación está dañada
state-damaged-help = Se guardó tal como llegó, así que quizá oigas saltos. Puede ayudar descargar otra vez tu archivo de datos de X e importarlo: una copia mejor reemplaza a esta.
state-missing = Sin audio
state-missing-title = X menciona este Espacio, pero falta su audio
state-missing-help = Puede estar en otra parte de tu archivo de datos: si X te dio varios ZIP, impórtalos todos. También puede ser demasiado antiguo, porque X conserva las grabaciones por un tiempo limitado.
state-lost = Audio perdido
state-lost-title = Este navegador ha perdido el audio de esta grabación
state-lost-help = Sus archivos ya no están en el perfil del navegador; quizá los quitó un fallo del disco o un programa de limpieza. Vuelve a importar el ZIP: el audio regresa, y tu título y tus marcadores siguen aquí. Si ya no tienes el ZIP, solicita pronto un archivo de datos nuevo a X.
copy-badge = ¿Cuál es la tuya?
copy-question = ¿Cuál de estas copias es la tuya?
copy-help = Tu biblioteca tiene { $count } copias de este Espacio con audio distinto. No se ha reemplazado nada.
copy-from = Del archivo de datos de @{ $handle }: { $length }
copy-from-unknown = De un archivo que no dice de qué cuenta es: { $length }
copy-this = la que se muestra aquí
copy-mine = Esta es la mía
copy-mine-help = Las demás van a «Borradas hace poco», donde puedes recuperarlas durante { $days } días.
copy-keep = Conservarlas todas

not-here-title = Esta grabación no está en tu biblioteca
not-here-help = Puede estar en otro equipo o en otro perfil del navegador. Si todavía tienes el ZIP, impórtalo aquí.
emptied-title = { $count ->
    [one] Tu biblioteca tenía una grabación; este navegador la ha perdido
   *[other] Tu biblioteca tenía { $count } grabaciones; este navegador las ha perdido
}
emptied-help = Sus archivos ya no están en el perfil del navegador; quizá por un fallo del disco, un programa de limpieza o un perfil nuevo. Vuelve a importar tus ZIP. Para lo que ya no tengas en un ZIP, solicita pronto un archivo de datos nuevo a X: puede contener aún tus Espacios más recientes.

delete-recording = Borrar esta grabación
delete-question = ¿Borrar «{ $title }»?
delete-frees = Ocupa { $size }. Puedes recuperarla durante { $days } días en «Borradas hace poco», debajo de tu lista. Después se borra definitivamente, y quizá X ya no la tenga.
delete-silent = Aquí no tiene audio. Puedes recuperarla durante { $days } días en «Borradas hace poco», debajo de tu lista.
delete-yes = Borrar
deleted-title = Se borró «{ $title }»
undo = Deshacer
recently-deleted = Borradas hace poco ({ $count })
recently-deleted-help = Las grabaciones se borran definitivamente { $days } días después de borrarlas. Hasta entonces siguen ocupando espacio.
deleted-on = { $size }, borrada el { $day }
restore = Recuperar
restore-title = Recuperar { $title }
remove-all = Borrar definitivamente
remove-question = { $count ->
    [one] ¿Borrar una grabación definitivamente?
   *[other] ¿Borrar { $count } grabaciones definitivamente?
}
remove-frees = Esto libera { $size } y no se puede deshacer. Sin el ZIP nadie puede recuperar el audio.

attachments-title = Otros archivos de este Espacio
attachments-loose-title = Otros archivos de tus archivos de datos
attachments-help = Venían con el audio en tu archivo de datos y se conservan aquí sin cambios. Afterspace no puede reproducirlos: guarda uno para abrirlo con otro programa.
attachment-save = Guardar
attachment-save-name = Guardar { $name }
attachment-delete = Eliminar
attachment-delete-name = Eliminar { $name }
attachment-delete-question = ¿Eliminar «{ $name }» definitivamente?
attachment-delete-help = Esto libera { $size } y no se puede deshacer. El audio de tus grabaciones se queda.
attachment-damaged = Este archivo está incompleto.

who-and-more = { $names } +{ $more }
time-left = Quedan { $time }
heard-no = Sin escuchar
heard-begun = Empezada
heard-yes = Escuchada
month-sum = { $recordings } · { $sum }
no-audio = sin audio
nothing-open = Elige una grabación de la lista.
row-menu = Acciones para { $title }
mark-heard = Marcar como escuchada
mark-unheard = Marcar como no escuchada
marked-heard = Marcada como escuchada
marked-unheard = Marcada como no escuchada
title-label = Título
rename = Cambiar el título
renamed = El título ha cambiado
title-choices = Varios posts enlazan este Space. Título:
