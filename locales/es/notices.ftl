notice-archive-title = Tu archivo de datos de X ya está aquí
notice-archive-text = Se descargó { $name } ({ $size }). Haz clic para importar sus Espacios en Afterspace.
notice-imported-title = Tus Espacios están en Afterspace
notice-imported-text =
    { $count ->
        [one] Hay una grabación nueva en tu biblioteca.
       *[other] Hay { $count } grabaciones nuevas en tu biblioteca.
    }
notice-interrupted-title = Se interrumpió la descarga de tu archivo de datos
notice-interrupted-text = { $name } está incompleto. Haz clic para ver por qué y cómo reanudarla.
notice-failed-title = Tu archivo de datos no se pudo importar automáticamente
notice-failed-text = Afterspace no ha cambiado el archivo. Haz clic para ver por qué y qué hacer.
notice-lost-title = Falta audio en tu biblioteca
notice-lost-text =
    { $count ->
        [one] Este navegador ha perdido el audio de una grabación. Haz clic para ver cuál y vuelve a importar su ZIP.
       *[other] Este navegador ha perdido el audio de { $count } grabaciones. Haz clic para ver cuáles y vuelve a importar sus ZIP.
    }
notice-waiting-title = ¿Ya está listo tu archivo de datos de X?
notice-waiting-text = Lo solicitaste { $asked }. Haz clic para comprobarlo en X.
notice-ending-title = Tu archivo de datos de X caduca pronto
notice-ending-text = X lo guarda hasta el { $until }. Haz clic para ir allí y descargarlo.
notice-expired-title = El enlace de X a tu archivo de datos caducó
notice-expired-text = X lo guardó hasta el { $until }. Haz clic para solicitar otro.
notice-again-title = Es hora de solicitar a X otro archivo de datos
notice-again-text = Tu último archivo de datos es del { $made }. Solicita otro antes del { $by }: después, X puede borrar grabaciones más nuevas.
