import = Importación
choose-files = Importar archivos
choose-folder = Importar una carpeta
drop-here = Suelta para importar
have-zip-title = ¿Ya tienes el ZIP?
have-zip-text = Arrástralo a esta página o elígelo. Su nombre empieza con «twitter-» y una fecha. Si tu navegador lo descomprimió, elige la carpeta.

import-reading = { $count ->
    [one] Leyendo { $name }
   *[other] Leyendo { $count } archivos
}
import-progress = Avance de la importación
import-goes-on = Puedes cerrar esta página: la importación sigue. Deja el navegador abierto hasta que termine.

done-new = { $count ->
    [one] Hay una grabación nueva en tu biblioteca
   *[other] Hay { $count } grabaciones nuevas en tu biblioteca
}
done-nothing-new = { $count ->
    [one] Nada nuevo: esta grabación ya estaba aquí
   *[other] Nada nuevo: estas { $count } grabaciones ya estaban aquí
}
also-kept = { $count ->
    [one] Una ya estaba aquí y queda como está.
   *[other] { $count } ya estaban aquí y quedan como están.
}
done-replaced = { $count ->
    [one] Una grabación tiene ahora una copia mejor
   *[other] { $count } grabaciones tienen ahora copias mejores
}
also-partial = { $count ->
    [one] Una solo se pudo guardar en parte. Conserva el ZIP y descarga otra vez tu archivo de datos de X.
   *[other] { $count } solo se pudieron guardar en parte. Conserva el ZIP y descarga otra vez tu archivo de datos de X.
}
also-damaged = { $count ->
    [one] Una tiene partes dañadas. Se conservó todo su audio.
   *[other] { $count } tienen partes dañadas. Se conservó todo su audio.
}
done-missing = { $count ->
    [0] No había nada que añadir
    [one] El archivo de datos menciona un Espacio, pero no trae su audio
   *[other] El archivo de datos menciona { $count } Espacios, pero no trae su audio
}
also-replaced = { $count ->
    [one] Una se reemplazó por una copia mejor.
   *[other] { $count } se reemplazaron por copias mejores.
}
also-missing = { $count ->
    [one] El archivo de datos menciona un Espacio, pero no trae su audio.
   *[other] El archivo de datos menciona { $count } Espacios, pero no trae su audio.
}
done-attachments = { $count ->
    [one] Se conservó otro archivo, pero no había audio
   *[other] Se conservaron otros { $count } archivos, pero no había audio
}
also-attachments = { $count ->
    [one] Se conservó otro archivo.
   *[other] Se conservaron otros { $count } archivos.
}
