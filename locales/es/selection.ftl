select = Seleccionar
select-title = Seleccionar { $title }
selection = Grabaciones seleccionadas
selection-count = { $count ->
    [one] { $count } seleccionada
   *[other] { $count } seleccionadas
}
selection-clear = Quitar la selección
collection-m4a = Audio (.m4a)
collection-mp3 = Audio (.mp3)
collection-original = Archivos originales
collection-md = Notas del episodio (.md)
export-left-out = { $count ->
    [one] Falta una grabación: no se pudo leer su audio.
   *[other] Faltan { $count } grabaciones: no se pudo leer su audio.
}
favourite = Favorita
favourite-add = Añadir a favoritas
favourite-remove = Quitar de favoritas
favourites-added = { $count ->
    [one] Añadida a favoritas
   *[other] { $count } grabaciones añadidas a favoritas
}
favourites-removed = { $count ->
    [one] Quitada de favoritas
   *[other] { $count } grabaciones quitadas de favoritas
}
tags = Etiquetas
tag-add = Añadir una etiqueta
tag-remove = Quitar la etiqueta «{ $tag }»
tags-of = { $count ->
    [one] Etiquetas de la grabación
   *[other] Etiquetas de { $count } grabaciones
}
tags-changed = { $count ->
    [one] Etiquetas cambiadas
   *[other] Etiquetas de { $count } grabaciones cambiadas
}
deleted-count = { $count ->
    [one] Se eliminó la grabación
   *[other] Se eliminaron { $count } grabaciones
}
key-select-row = Seleccionar una grabación
key-select-range = Seleccionar varias
key-select-all = Seleccionar todas
key-selected = De lo seleccionado: guardar, etiquetas, favorita, escuchada
