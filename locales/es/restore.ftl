restore-backup = Restaurar una copia de seguridad
restore-lead = Vuelve lo que falta aquí, y no se pierde nada de lo que has escrito. También puedes soltar el archivo en cualquier lugar de esta página.
restore-choose = Elegir una copia…
restore-password-title = Esta copia tiene contraseña
restore-password = Contraseña
restore-password-help = Se eligió al hacer la copia. Una contraseña olvidada no se puede recuperar.
restore-open = Restaurar
restored-backup = Se ha restaurado una copia de seguridad.
restored-made = Se ha restaurado una copia de seguridad del { $day }.
restored-edits = { $count ->
    [one] Títulos, notas o similares de una grabación
   *[other] Títulos, notas o similares de { $count } grabaciones
}
restored-transcripts = { $count ->
    [one] Una transcripción
   *[other] { $count } transcripciones
}
restored-positions = { $count ->
    [one] Dónde te quedaste en una grabación
   *[other] Dónde te quedaste en { $count } grabaciones
}
restored-people = { $count ->
    [one] Lo que dijiste sobre una persona
   *[other] Lo que dijiste sobre { $count } personas
}
restored-reports = { $count ->
    [one] El informe de una importación anterior
   *[other] Los informes de { $count } importaciones anteriores
}
restored-differing = { $count ->
    [one] Un nombre se quedó como está aquí
   *[other] { $count } nombres se quedaron como están aquí
}
restored-differs = Se quedó «{ $kept }». En la copia es «{ $other }».
restored-damaged = { $count ->
    [one] Un archivo de la copia está dañado
   *[other] { $count } archivos de la copia están dañados
}
restored-damaged-help = Todo lo demás se ha restaurado. El audio dañado se conserva hasta donde se puede reproducir. Si tienes otro ejemplar de esta copia, restáuralo también: nada se añade dos veces.
error-newer-backup-title = Esta copia se hizo con una versión más nueva de Afterspace
error-newer-backup-help = Nada ha cambiado en tu biblioteca. Actualiza Afterspace y vuelve a restaurar la copia.
error-bad-backup-title = Esta copia no se puede leer
error-bad-backup-help = El archivo está demasiado dañado para restaurar algo. Tu biblioteca no ha cambiado. Si tienes otro ejemplar de la copia, restáuralo.
error-damaged-file-title = El archivo no es como era cuando se hizo la copia
error-damaged-file-help = Todo lo demás se ha restaurado. Si tienes otro ejemplar de esta copia, restáuralo también.
error-password-needed-title = Esta copia tiene contraseña
error-password-needed-help = Nada ha cambiado en tu biblioteca. Vuelve a elegir la copia en la página de la biblioteca y escribe su contraseña.
error-wrong-password-title = Esta no es la contraseña de esta copia.
error-wrong-password-help = El archivo está bien, y nada ha cambiado en tu biblioteca. Inténtalo otra vez; las mayúsculas y minúsculas cuentan. Nadie puede recuperar una contraseña olvidada.
