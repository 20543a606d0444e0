imports-title = Tus importaciones
imports-none = Todavía no se ha importado nada.
imports-link = Qué trajeron tus importaciones
see-report = Ver el informe completo

report-account = Archivo de datos de @{ $handle }
report-files = Archivos
report-again = Lo que ya se había guardado está a salvo. Importa otra vez el mismo archivo para tener el resto: nada se añadirá dos veces.
report-unreached = { $count ->
    [one] Faltaba un Espacio.
   *[other] Faltaban { $count } Espacios.
}
report-attachments = { $count ->
    [one] Se conservó otro archivo.
   *[other] Se conservaron otros { $count } archivos.
}
report-untaken = { $count ->
    [one] Algo sobre tus Espacios no se pudo guardar
   *[other] { $count } cosas sobre tus Espacios no se pudieron guardar
}
report-untaken-help = La lista de Espacios de X no se pudo leer, o no se pudieron conservar completos los archivos que hay junto al audio. Conserva el ZIP: quizá una versión posterior lo haga mejor.

tally-new = { $count ->
    [one] { $count } nueva
   *[other] { $count } nuevas
}
tally-kept = { $count ->
    [one] { $count } ya estaba
   *[other] { $count } ya estaban
}
tally-longer = { $count ->
    [one] { $count } copia más larga
   *[other] { $count } copias más largas
}
tally-better = { $count ->
    [one] { $count } copia mejor
   *[other] { $count } copias mejores
}
tally-partial = { $count ->
    [one] { $count } incompleta
   *[other] { $count } incompletas
}
tally-damaged = { $count ->
    [one] { $count } dañada
   *[other] { $count } dañadas
}
tally-missing = { $count } sin audio
tally-unreached = { $count ->
    [one] { $count } pendiente
   *[other] { $count } pendientes
}

became-new = Nueva en tu biblioteca.
became-kept = Ya estaba aquí y queda como está.
became-longer = Reemplazada por una copia más larga: de { $former } a { $now }.
became-better = Reemplazada por una copia sin daños.
became-failed = Su audio está, pero no se pudo guardar.
became-missing = Sin audio.
became-unreached = La importación terminó antes de llegar a este. Importa otra vez el mismo archivo para tenerlo.
is-partial = Solo se guardó una parte: { $saved }.
is-partial-of = Solo se guardó una parte: { $saved } de unos { $whole }.
is-damaged = Tiene partes dañadas; se conservó todo el audio que había.
damaged-at = Dañada en { $places }.
damaged-at-and-more = { $count ->
    [one] Dañada en { $places } y en un lugar más.
   *[other] Dañada en { $places } y en { $count } lugares más.
}
damaged-lost = Ahí se pierden unos { $lost } de audio.
gaps-at = { $count ->
    [one] Tiene un hueco de { $length } en { $places }: el archivo de datos no trae ese audio.
   *[other] Tiene huecos en { $places }, { $length } en total: el archivo de datos no trae ese audio.
}
gaps-many = Tiene { $count } huecos, { $length } en total, los primeros en { $places }: el archivo de datos no trae ese audio.

why-still-live = El Espacio seguía en curso cuando X preparó el archivo de datos. Pide uno nuevo a X.
why-not-creator = Otra persona inició este Espacio. Lo más probable es que X solo le dé el audio a ella.
why-another-part = X dice que este archivo de datos tiene más partes. Lo más probable es que esté en una de ellas: impórtalas también.
why-too-old = Terminó más de 30 días antes de que X preparara el archivo de datos. Lo más probable es que X ya lo hubiera borrado.
why-not-told = X no dice por qué. Si X te dio varios ZIP, impórtalos todos.

zip-deletable = { $count ->
    [one] Ya puedes borrar el ZIP ({ $size })
   *[other] Ya puedes borrar los { $count } ZIP ({ $size })
}
zip-also-holds = Todos sus Espacios están completos y en tu biblioteca. También contiene tus mensajes y todo lo demás que X sabe de ti.
zip-only-copy = La biblioteca vive en este navegador: si quitas Afterspace, también se borra. Si no tienes otra copia, mejor guarda el ZIP en un lugar seguro.
