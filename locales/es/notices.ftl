notice-archive-title = Tu archivo de datos de X ya está aquí
notice-archive-text = Se descargó { $name }. Haz clic para importarlo.
notice-imported-title = Tus grabaciones ya están aquí
notice-imported-text = { $count ->
    [one] Hay una grabación en tu biblioteca.
   *[other] Hay { $count } grabaciones en tu biblioteca.
}
