backup = Copia de seguridad
backup-lead = Una copia de seguridad es un ZIP con todas las grabaciones tal como las guardó X, y con tus títulos, notas, marcadores, transcripciones y posiciones de escucha. La biblioteca está solo en este navegador: guarda una copia en otro lugar.
backup-never = Todavía no hay ninguna copia de seguridad.
backup-last = { $count ->
    [one] Última copia: { $day }, con una grabación.
   *[other] Última copia: { $day }, con { $count } grabaciones.
}
backup-make = Hacer una copia de seguridad
backup-all = Copia de seguridad de la biblioteca
backup-some = { $count ->
    [one] Copia de seguridad de esta grabación
   *[other] Copia de seguridad de { $count } grabaciones
}
backup-size = { $count ->
    [one] Una grabación, unos { $size }
   *[other] { $count } grabaciones, unos { $size }
}
backup-reading = Leyendo la biblioteca…
backup-others = También contiene lo que tienes sobre otras personas:
backup-speakers = { $count ->
    [one] el nombre de usuario de una persona y cuándo habla
   *[other] los nombres de usuario de { $count } personas y cuándo hablan
}
backup-names = { $count ->
    [one] un nombre que le pusiste a alguien
   *[other] { $count } nombres que pusiste a personas
}
backup-notes = { $count ->
    [one] una nota tuya
   *[other] { $count } notas tuyas
}
backup-transcripts = { $count ->
    [one] una transcripción
   *[other] { $count } transcripciones
}
backup-others-help = Quien tenga el archivo puede leerlo, salvo que pongas una contraseña.
backup-with-deleted = { $count ->
    [one] Incluir una grabación eliminada hace poco ({ $size })
   *[other] Incluir { $count } grabaciones eliminadas hace poco ({ $size })
}
backup-with-password = Poner una contraseña
backup-password = Contraseña
backup-password-again = La misma contraseña otra vez
backup-password-help = Cifra el archivo. Nadie puede recuperar una contraseña olvidada: sin ella, esta copia no se podrá abrir nunca.
backup-password-differs = Las dos contraseñas no son iguales.
backup-yes = Hacer la copia
backup-working = Haciendo la copia de seguridad
backup-working-help = Cada grabación se lee una vez y se comprueba. Puedes cerrar esta ventana para cancelar.
backup-done = { $name } va camino de tus descargas
backup-done-help = Guárdalo en otro disco, o donde guardes lo que no se debe perder.
backup-incomplete = { $count ->
    [one] Un archivo no puede estar en la copia
   *[other] { $count } archivos no pueden estar en la copia
}
backup-incomplete-help = Todo lo demás está. Si aún tienes el archivo de X, impórtalo de nuevo antes: así vuelve lo que falta.
backup-part = { $title }, parte { $part }
backup-reason-lost = { $name }: el navegador lo ha perdido
backup-reason-changed = { $name }: no es lo que se importó
backup-reason-unreadable = { $name }: su entrada en la biblioteca está dañada
backup-save = Guardarla sin ellos
backup-close = Cerrar
backup-reminder = { $count ->
    [one] Una grabación no está en ninguna copia
   *[other] { $count } grabaciones no están en ninguna copia
}
backup-reminder-help = Están solo en este navegador. Si quitas Afterspace o falla el disco, se pierden.
backup-readme = Esto es una copia de seguridad de una biblioteca de Afterspace, una extensión del navegador que conserva tus Spaces de X. El audio está en las carpetas que empiezan por "account-" y se oye con casi cualquier reproductor. Todo lo demás es texto (JSON). Para restaurarla, abre la biblioteca de Afterspace y suelta este archivo encima. No cambies nada en él: manifest.json tiene una suma de comprobación de cada archivo.
zip-keep = { $count ->
    [one] Conserva el ZIP o haz una copia de seguridad
   *[other] Conserva los ZIP o haz una copia de seguridad
}
zip-keep-help = Todos los Spaces del archivo están completos y en tu biblioteca. Pero la biblioteca está solo en este navegador: si quitas Afterspace, también se borra.
zip-keep-yes = { $count ->
    [one] Conservo el ZIP
   *[other] Conservo los ZIP
}
error-backup-interrupted-title = La copia de seguridad no se terminó
error-backup-interrupted-help = El navegador cerró la parte de Afterspace que la hacía, probablemente por falta de memoria. Tu biblioteca no ha cambiado. Cierra otras pestañas y vuelve a intentarlo.
