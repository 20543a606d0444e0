name-and-handle = { $name } ({ $handle })
people = Pessoas
people-none = O X não registrou ninguém pelo nome nas suas gravações.
show-more = Mostrar mais { $count }

person-recordings = Gravações
person-hours = Falou
person-first = Primeira vez
person-last = Última vez
person-spoke = { $time } de { $length }
person-turn = Ouvir a partir de { $time } ({ $length })
person-play = Ouvir só { $person }
person-not-here-title = Ninguém com esse nome está nas suas gravações
person-not-here-help = Talvez esteja em gravações que foram excluídas ou que estão em outro computador.

person-name = Nome de { $person }
person-name-verb = Dar nome…
person-name-help = Aparece no lugar do usuário, aqui e no que você salvar. Deixe em branco para mostrar o usuário de novo.
person-name-yes = Salvar
person-named = O nome foi alterado
person-name-of = Dar nome a { $person }…
person-page-of = Tudo de { $person }

person-join = Unir com…
person-join-help = Se este é outro usuário da mesma pessoa
person-join-title = Quem também é { $person }?
person-join-field = Nome ou usuário
person-join-question = Os dois usuários passam a ser uma só pessoa. Você pode separá-los de novo.
person-join-yes = Unir
person-join-unknown = Ninguém nas suas gravações tem esse nome ou usuário.
person-joined = Os usuários foram unidos
person-also = Outros usuários desta pessoa
person-part = Separar
person-part-name = Separar { $person }
person-parted = { $person } volta a ser outra pessoa

person-hide = Não citar nos textos
person-hide-help = As notas, capítulos e legendas que você salvar não dizem o nome
person-show = Citar nos textos de novo
person-hidden = Os textos que você salvar não citam esta pessoa
person-hidden-help = Os textos que você salvar não citam esta pessoa.
person-shown = Os textos que você salvar citam esta pessoa de novo

moment-menu = O momento { $time }
play-from = Ouvir a partir de { $time }
key-name = Dar nome a quem está em foco ou renomear o que está aberto
transcript-attached = “{ $name }” agora é a transcrição de “{ $title }”
drop-transcript = Uma transcrição (.srt, .vtt, .txt, .json) é anexada à gravação aberta.
