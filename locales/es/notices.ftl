notice-archive-title = Tu archivo de X ya está aquí
notice-archive-text = Se descargó { $name }. Haz clic para traer sus Espacios a Afterspace.
notice-imported-title = Tus Espacios están en Afterspace
notice-imported-text =
    { $count ->
        [one] Hay una grabación nueva en tu biblioteca.
       *[other] Hay { $count } grabaciones nuevas en tu biblioteca.
    }
