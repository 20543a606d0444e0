about-recording = Sobre esta grabación
voices = { $count ->
    [one] { $count } voz
   *[other] { $count } voces
}

make-clip = Crear un fragmento
save = Guardar
copy-moment = Copiar el momento
moment-copied = Copiado: el momento { $time }
bookmark-verb = Marcar
bookmarked = Marcador añadido en { $time }
bookmark-deleted = Marcador borrado
copy-address = Copiar la dirección en X
address-copied = Dirección copiada
more-actions = Más

clip-play = Reproducir la selección
clip-clear = Quitar la selección
selection-from = Inicio de la selección
selection-to = Final de la selección
leave-out-choose = Excluir a alguien…

timeline-hint = Arrastra para seleccionar · Ctrl y rueda para acercar
speaks-now = { $count ->
    [one] habla { $speakers }
   *[other] hablan { $speakers }
}
lanes-more = Mostrar { $count } más
lanes-fewer = Mostrar menos

tab-notes = Notas
turns = Quién habló, por orden
chapters-help = Salen de tus marcadores y de las intervenciones más largas. El audio guardado lleva los mismos capítulos.
bookmarks-none = Aún no hay marcadores. Pulsa B, o «Marcar» arriba, en un momento que quieras volver a encontrar.
notes-save = Guardar como .md

key-turns = Intervención anterior o siguiente
key-speakers = Solo una voz, o todas otra vez
key-select = Inicio o final de la selección
