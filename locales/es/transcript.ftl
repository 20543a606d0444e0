transcript = Transcripción
transcript-help = Transcribe la grabación con la herramienta que prefieras y adjunta el resultado (subtítulos, una tabla, un texto con tiempos o el .json de un servicio). Aquí sigue el audio, con los nombres de quienes hablan, y se incluye en lo que exportes. No sale de este equipo.
transcript-attach = Adjuntar una transcripción
transcript-replace = Reemplazar la transcripción
transcript-follow = Seguir el audio
transcript-untimed = Este texto no indica tiempos, así que no puede seguir el audio. Un archivo .srt, .vtt o .json sí puede.
transcript-remove = Quitar la transcripción
transcript-remove-question = ¿Quitar la transcripción?
transcript-remove-help = «{ $name }» se quitará de esta grabación. El archivo que adjuntaste sigue donde estaba.
transcript-remove-yes = Quitar

transcript-lines = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
}
transcript-speakers = { $count ->
    [one] { $count } participante
   *[other] { $count } participantes
}
transcript-span = { $from }–{ $to } de { $duration }
transcript-no-times = Texto sin tiempos
transcript-attach-question = ¿Adjuntar esta transcripción?
transcript-attach-yes = Adjuntar
transcript-replace-question = ¿Reemplazar la transcripción?
transcript-replace-yes = Reemplazar
transcript-replace-help = Se reemplaza la transcripción actual, con tus correcciones. Puedes deshacerlo.
transcript-replaced = Transcripción reemplazada
transcript-encoding = Si las letras no son las correctas, leerlo como
transcript-shift-offer = Empieza cuando la grabación ya ha terminado. Adelantar todas las líneas { $time }
transcript-late = { $count ->
    [one] { $count } línea queda después del final de la grabación. ¿Es el archivo correcto?
   *[other] { $count } líneas quedan después del final de la grabación. ¿Es el archivo correcto?
}
transcript-offset = Cuándo aparecen las líneas
transcript-offset-help = Reproduce la grabación y pulsa hasta que las líneas aparezcan cuando las oyes
transcript-offset-none = Como en el archivo
transcript-offset-now = Desplazadas { $seconds }
transcript-earlier = Antes
transcript-later = Después
transcript-shifted = Líneas desplazadas
transcript-line-at = Palabras en { $time }
transcript-line-keep = Conservar
transcript-line-edit = Editar línea
transcript-line-edit-help = Editar la línea resaltada (F2, o doble clic en una línea)
transcript-line-changed = Línea cambiada
transcript-starts-now = Empieza ahora
transcript-starts-now-help = Pulsa cuando oigas la primera palabra: todas las líneas se desplazan para que esta empiece ahí
