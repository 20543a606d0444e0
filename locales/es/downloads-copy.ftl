downloads-copy = Una copia en Descargas
downloads-copy-lead = Después de cada importación, Afterspace también puede guardar las grabaciones nuevas como archivos, en la carpeta «Afterspace» de tus descargas. Lo que respalde o sincronice esa carpeta las tendrá también. Para recuperarlas, arrastra esa carpeta a la página de la biblioteca.
downloads-copy-audio-only = Contiene el audio tal como lo guardó X y los archivos que venían con él. No contiene tus títulos, notas, marcadores ni nombres: para eso, haz una copia de seguridad.
downloads-copy-twice = Las grabaciones ocupan entonces el doble en este disco. Empieza con las que ya están aquí: { $size }.
downloads-copy-stays = Solo añade archivos. Lo que borres aquí se queda allí.
downloads-copy-readable = Quien pueda abrir esa carpeta puede reproducirlas, también un servicio que la sincronice.
downloads-copy-asks = Si tu navegador pregunta dónde guardar cada archivo, preguntará por cada uno de estos.
downloads-copy-on = Guardar las grabaciones también en Descargas
downloads-copy-offer = O haz que cada grabación nueva se guarde también en Descargas
downloads-copy-left = { $count ->
    [one] Guardando: falta un archivo
   *[other] Guardando: faltan { $count } archivos
}
downloads-copy-copied = { $count ->
    [one] Hay un archivo allí. Se guardó el { $day }.
   *[other] Hay { $count } archivos allí. El último se guardó el { $day }.
}
downloads-copy-left-out = { $count ->
    [one] No se pudo guardar un archivo: el navegador lo ha perdido o lo rechaza, o no es lo que se importó.
   *[other] No se pudieron guardar { $count } archivos: el navegador los ha perdido o los rechaza, o no son lo que se importó.
}
downloads-copy-retry = Intentar de nuevo
error-copy-full-title = No queda espacio para la copia en Descargas
error-copy-full-help = Lo copiado se queda, y tu biblioteca no ha cambiado. Libera espacio en el disco e inténtalo de nuevo: continúa donde se detuvo.
error-copy-cancelled-title = La copia en Descargas se canceló
error-copy-cancelled-help = Lo copiado se queda, y tu biblioteca no ha cambiado. El resto sigue después de la próxima importación, o cuando lo intentes de nuevo.
error-copy-blocked-title = El navegador no permite la copia en Descargas
error-copy-blocked-help = Una regla del navegador o de tu organización, o un antivirus, rechazó un archivo. Tu biblioteca no ha cambiado. Haz una copia de seguridad en su lugar, o inténtalo de nuevo cuando esa regla ya no exista.
error-copy-folder-title = La copia en Descargas no se puede guardar
error-copy-folder-help = El navegador no puede escribir en su carpeta de descargas: quizá se movió o se desconectó su unidad. Tu biblioteca no ha cambiado. Revisa la carpeta en los ajustes del navegador e inténtalo de nuevo.
error-copy-failed-title = La copia en Descargas se interrumpió
error-copy-failed-help = El navegador dejó de guardar un archivo. Lo copiado se queda, y tu biblioteca no ha cambiado. Inténtalo de nuevo: continúa donde se detuvo.
