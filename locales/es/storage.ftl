storage-title = Lo que ocupa tu biblioteca
storage-total =
    { $count ->
        [0] No hay grabaciones
        [one] Una grabación: { $size }
       *[other] { $count } grabaciones: { $size }
    }
storage-used = Con sus textos, sus índices y lo que aún no se ha liberado, el navegador cuenta { $size } para Afterspace.
storage-free = Quedan unos { $size } libres en este disco.
storage-scarce-title = Este disco está casi lleno
storage-scarce-help = Quedan unos { $size } libres. Una importación puede necesitar más: libera espacio en el disco.
storage-scarce-open = Ver qué ocupa espacio
storage-years = Por año
storage-year =
    { $count ->
        [one] Una grabación
       *[other] { $count } grabaciones
    }
storage-undated = Sin fecha
storage-largest = Las grabaciones más grandes
storage-freeable = Lo que se puede liberar
storage-deleted = Borradas hace poco
storage-deleted-help =
    { $count ->
        [0] No hay grabaciones.
        [one] Una grabación que aún puedes recuperar.
       *[other] { $count } grabaciones que aún puedes recuperar.
    }
storage-derived = Formas de onda e índice de búsqueda
storage-derived-help = Se crean de nuevo cuando hacen falta. Hasta entonces, las formas de onda son aproximadas.
storage-exports = Exportaciones terminadas
storage-exports-help = Se crearon para descargarlas. Cuando las has guardado, ya no hacen falta.
free-space = Liberar espacio…
free-deleted = Vaciar «Borradas hace poco»…
free-space-title = Liberar espacio
free-space-lead = Tus grabaciones se quedan. Para borrar una, ábrela desde «Las grabaciones más grandes».
free-space-yes = Liberar
space-freed = Se han liberado { $size }.
space-kept = No había nada que liberar. Una exportación que aún se está guardando se queda hasta entonces.
erase-all = Borrar todo
erase-lead = Elimina todo lo que Afterspace ha guardado en este navegador. Después queda como recién instalado.
erase-ask = Borrar todo…
erase-question = ¿Borrar todo definitivamente?
erase-size =
    { $count ->
        [0] No hay grabaciones. Se borra todo lo demás.
        [one] Se borra una grabación ({ $size }), con todo lo que le has añadido.
       *[other] Se borran { $count } grabaciones ({ $size }), con todo lo que les has añadido.
    }
erase-more = También se borran los informes, las solicitudes, los nombres, la cola y tus ajustes. No se puede deshacer, y lo que X ya no tiene no existe en ningún otro sitio. Los ZIP y los archivos que has guardado en otro lugar se quedan.
erase-backup = Hacer antes una copia de seguridad
erase-running = Borrando todo…
erase-failed-title = No se ha podido borrar todo
erase-failed-help = Vuelve a intentarlo. Si no, Afterspace borra el resto cuando se reinicie el navegador.
