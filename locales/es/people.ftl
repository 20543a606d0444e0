name-and-handle = { $name } ({ $handle })
people = Personas
people-none = X no anotó a nadie por su nombre en tus grabaciones.
show-more = Mostrar { $count } más

person-recordings = Grabaciones
person-hours = Habló
person-first = Primera vez
person-last = Última vez
person-spoke = { $time } de { $length }
person-turn = Escuchar desde { $time } ({ $length })
person-play = Escuchar solo a { $person }
person-not-here-title = No hay nadie con ese nombre en tus grabaciones
person-not-here-help = Puede que esté en grabaciones que eliminaste o que están en otro equipo.

person-name = Nombre de { $person }
person-name-verb = Poner nombre…
person-name-help = Aparece en lugar del usuario, aquí y en lo que guardes. Déjalo vacío para volver a mostrar el usuario.
person-name-yes = Guardar
person-named = Se cambió el nombre
person-name-of = Poner nombre a { $person }…
person-page-of = Todo lo de { $person }

person-join = Unir con…
person-join-help = Si es otro usuario de la misma persona
person-join-title = ¿Quién es también { $person }?
person-join-field = Nombre o usuario
person-join-question = Los dos usuarios serán una sola persona. Puedes volver a separarlos.
person-join-yes = Unir
person-join-unknown = Nadie en tus grabaciones tiene ese nombre o usuario.
person-joined = Se unieron los usuarios
person-also = Otros usuarios de esta persona
person-part = Separar
person-part-name = Separar a { $person }
person-parted = { $person } vuelve a ser otra persona

person-hide = No nombrar en los textos
person-hide-help = Las notas, capítulos y subtítulos que guardes no dirán su nombre
person-show = Volver a nombrar en los textos
person-hidden = Los textos que guardes no nombran a esta persona
person-hidden-help = Los textos que guardes no nombran a esta persona.
person-shown = Los textos que guardes vuelven a nombrar a esta persona

moment-menu = El momento { $time }
play-from = Escuchar desde { $time }
key-name = Poner nombre a quien tiene el foco, o renombrar lo abierto
transcript-attached = «{ $name }» es ahora la transcripción de «{ $title }»
drop-transcript = Una transcripción (.srt, .vtt, .txt, .json) se adjunta a la grabación abierta.
