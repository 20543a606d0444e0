notice-archive-title = Tu archivo de X ya está aquí
notice-archive-text = Se descargó { $name } ({ $size }). Haz clic para traer sus Espacios a Afterspace.
notice-imported-title = Tus Espacios están en Afterspace
notice-imported-text =
    { $count ->
        [one] Hay una grabación nueva en tu biblioteca.
       *[other] Hay { $count } grabaciones nuevas en tu biblioteca.
    }
notice-interrupted-title = Se detuvo la descarga de tu archivo de datos
notice-interrupted-text = { $name } no está completo. Haz clic para ver por qué y cómo seguir.
notice-failed-title = Tu archivo no pudo importarse solo
notice-failed-text = No se perdió nada: el archivo sigue donde estaba. Haz clic para ver por qué y qué hacer.
notice-waiting-title = ¿Ya está listo tu archivo de X?
notice-waiting-text = Se lo pediste a X { $asked }. Haz clic para mirar en X.
notice-ending-title = Tu archivo de X pronto dejará de estar
notice-ending-text = X lo guarda hasta el { $until }. Haz clic para ir allí y descargarlo.
notice-expired-title = El enlace de X a tu archivo ya terminó
notice-expired-text = X lo guardó hasta el { $until }. Haz clic para pedir uno nuevo.
notice-again-title = Es hora de pedir a X otro archivo
notice-again-text = Tu último archivo es del { $made }. Pide otro antes del { $by }, antes de que X suelte grabaciones más nuevas.
