imports-title = Historial de importaciones
imports-none = Todavía no se ha importado nada.
imports-link = Historial de importaciones
see-report = Ver el informe completo

report-account = Archivo de datos de @{ $handle }
report-files = Archivos
report-inside = Dentro de { $name }
report-again = Las grabaciones que ya se habían guardado siguen en tu biblioteca. Importa otra vez el mismo archivo para tener el resto: nada se añade dos veces.
report-unreached = { $count ->
    [one] Un Espacio aún no se importó.
   *[other] { $count } Espacios aún no se importaron.
}
report-attachments = { $count ->
    [one] Se guardó otro archivo.
   *[other] Se guardaron otros { $count } archivos.
}
report-untaken = { $count ->
    [one] Un dato sobre tus Espacios no se pudo importar
   *[other] { $count } datos sobre tus Espacios no se pudieron importar
}
report-untaken-help = No se pudieron leer la lista de Espacios de X o tus posts, o no se pudieron guardar completos los archivos que venían con el audio. Conserva el ZIP: quizá una versión posterior lo haga mejor.
report-delete = Eliminar este informe
report-delete-question = ¿Eliminar el informe de esta importación?
report-delete-help = Tus grabaciones se quedan. Con él se borra del historial lo que la lista de X decía de tus Espacios.

tally-new = { $count ->
    [one] { $count } nueva
   *[other] { $count } nuevas
}
tally-kept = { $count ->
    [one] { $count } sin cambios
   *[other] { $count } sin cambios
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
    [one] { $count } por importar
   *[other] { $count } por importar
}

became-new = Nueva en tu biblioteca.
became-kept = Ya estaba en tu biblioteca y no ha cambiado.
became-longer = Reemplazada por una copia más larga: de { $former } a { $now }.
became-better = Reemplazada por una copia sin daños.
became-failed = Su audio está en el archivo de datos, pero no se pudo guardar.
became-missing = Sin audio.
became-unreached = La importación terminó antes de llegar a este. Importa otra vez el mismo archivo para tenerlo.
is-partial = Incompleta: solo se pudo guardar { $saved }.
is-partial-of = Incompleta: solo se pudo guardar { $saved } de unos { $whole }.
end-missing = X dice que siguió { $length } después de este audio. El resto puede estar más allá del punto donde se corta el ZIP: descárgalo otra vez.
is-damaged = Tiene partes dañadas; se guardó tal como llegó.
is-lost = Este navegador ha perdido su audio, y este archivo de datos no lo contiene.
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
gaps-many = Tiene { $count } huecos, { $length } en total, el primero en { $places }: el archivo de datos no trae ese audio.

why-still-live = El Espacio seguía en directo cuando X preparó el archivo de datos. Solicita otro a X.
why-not-creator = Otra persona inició este Espacio. Lo más probable es que X solo le dé el audio a ella.
why-another-part = X dice que este archivo de datos tiene más partes. Lo más probable es que el audio esté en una de ellas: impórtalas también.
why-too-old = Terminó más de 30 días antes de que X preparara el archivo de datos. Lo más probable es que X ya lo hubiera borrado.
why-not-told = X no dice por qué. Si X te dio varios ZIP, impórtalos todos.

zip-deletable = { $count ->
    [one] Ya puedes borrar el ZIP ({ $size })
   *[other] Ya puedes borrar los { $count } ZIP ({ $size })
}
zip-also-holds = Todos sus Espacios están completos y en tu biblioteca. El archivo de datos también contiene tus mensajes y muchos otros datos que X tiene de ti.
zip-only-copy = La biblioteca vive en este navegador: si quitas Afterspace, también se borra. Si no tienes otra copia, mejor guarda el ZIP en un lugar seguro.
