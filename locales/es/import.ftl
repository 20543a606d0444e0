import = Importación
choose-files = Importar archivos
choose-folder = Importar una carpeta
drop-here = Suelta para importar
have-zip-title = ¿Ya tienes el ZIP?
have-zip-text = Arrástralo a esta página o elígelo. Su nombre empieza con «twitter-» y una fecha. Si tu navegador lo descomprimió, elige la carpeta.

import-reading = { $count ->
    [one] Importando { $name }
   *[other] Importando { $count } archivos
}
import-progress = Progreso de la importación
import-goes-on = Puedes cerrar esta página: la importación continúa. Deja el navegador abierto hasta que termine.
import-queued = { $count ->
    [one] { $name } está en espera
   *[other] { $count } archivos están en espera
}
import-queued-help = Hay otra importación en curso. Esta empieza sola cuando aquella termine.
import-choose-again = { $count ->
    [one] Elige { $name } otra vez.
   *[other] Elige otra vez los mismos { $count } archivos.
}

done-new = { $count ->
    [one] Hay una grabación nueva en tu biblioteca
   *[other] Hay { $count } grabaciones nuevas en tu biblioteca
}
done-nothing-new = { $count ->
    [one] Nada nuevo: esta grabación ya estaba en tu biblioteca
   *[other] Nada nuevo: estas { $count } grabaciones ya estaban en tu biblioteca
}
also-kept = { $count ->
    [one] Una ya estaba en tu biblioteca y no ha cambiado.
   *[other] { $count } ya estaban en tu biblioteca y no han cambiado.
}
done-replaced = { $count ->
    [one] Una grabación se reemplazó por una copia mejor
   *[other] { $count } grabaciones se reemplazaron por copias mejores
}
also-partial = { $count ->
    [one] Una está incompleta. Conserva el ZIP y descarga otra vez tu archivo de datos de X.
   *[other] { $count } están incompletas. Conserva el ZIP y descarga otra vez tu archivo de datos de X.
}
also-damaged = { $count ->
    [one] Una tiene partes dañadas. Se guardó tal como llegó.
   *[other] { $count } tienen partes dañadas. Se guardaron tal como llegaron.
}
done-missing = { $count ->
    [0] No había nada que añadir
    [one] El archivo de datos menciona un Espacio, pero falta su audio
   *[other] El archivo de datos menciona { $count } Espacios, pero falta su audio
}
also-replaced = { $count ->
    [one] Una se reemplazó por una copia mejor.
   *[other] { $count } se reemplazaron por copias mejores.
}
also-missing = { $count ->
    [one] El archivo de datos menciona un Espacio, pero falta su audio.
   *[other] El archivo de datos menciona { $count } Espacios, pero falta su audio.
}
done-attachments = { $count ->
    [one] Se guardó otro archivo, pero no había audio
   *[other] Se guardaron otros { $count } archivos, pero no había audio
}
also-attachments = { $count ->
    [one] Se guardó otro archivo.
   *[other] Se guardaron otros { $count } archivos.
}
