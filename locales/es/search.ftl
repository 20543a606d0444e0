search = Buscar
search-hint = Títulos, personas, lo que se dijo…
search-clear = Borrar la búsqueda
found-count = { $count ->
    [one] { $count } grabación encontrada
   *[other] { $count } grabaciones encontradas
}
nothing-found = No se encontró nada
nothing-found-help = Prueba con menos palabras o más cortas, o quita un filtro.
searching-transcripts = Buscando en lo que se dijo…
show-everything = Mostrar todas las grabaciones
suggestions = Ir a

filter-and-sort = Filtrar y ordenar
filters = Filtros
filter-remove = Quitar el filtro «{ $filter }»
filter-favourites = Favoritos
sort-newest = Más recientes primero
sort-oldest = Más antiguas primero
sort-longest = Más largas primero
sort-largest = Mayor tamaño primero
sort-title = Por título
sort-speakers = Más participantes primero

hits-more = { $count ->
    [one] { $count } más en esta grabación
   *[other] { $count } más en esta grabación
}
hits-title = { $count ->
    [one] Encontrado una vez en esta grabación
   *[other] Encontrado { $count } veces en esta grabación
}
hit-note = Nota:
hit-bookmark = Marcador:

search-again = Buscar de nuevo
error-search-failed-title = La búsqueda se ha detenido
error-search-failed-help = Una búsqueda no cambia nada en tu biblioteca. El navegador ha cerrado la búsqueda o no se ha podido leer la biblioteca. Busca de nuevo; si no sirve, cierra otras pestañas o reinicia el navegador.
error-index-failed-title = Aún no se puede buscar en algunas transcripciones
error-index-failed-help = Lo que aparece es correcto, pero pueden faltar palabras que se dijeron. Las transcripciones no han cambiado. Busca de nuevo; si no sirve, reinicia el navegador.
error-index-full-title = No hay espacio para buscar en todas las transcripciones
error-index-full-help = Lo que aparece es correcto, pero pueden faltar palabras que se dijeron. Las transcripciones no han cambiado. Libera espacio en el disco y busca de nuevo.
