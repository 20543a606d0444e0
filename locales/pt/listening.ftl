back-seconds = Voltar { $seconds } segundos
forward-seconds = Avançar { $seconds } segundos
speed = Velocidade
speed-times = { $speed }×
listening = Como ouvir
skip-silence = Pular silêncios
silence-saves = economiza { $time }
boost = Aumentar as vozes baixas
volume = Volume
sleep = Parar sozinho
sleep-off = Desligado
sleep-in = Em { $time }
sleep-at = Às { $time }

keys-title = Teclas
key-space = Espaço
key-toggle = Tocar ou pausar
key-move = Mover { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}
key-speed = Mais devagar, mais rápido
key-zoom = Ampliar a imagem

zoom-in = Aproximar
zoom-out = Afastar
zoom-whole = Gravação inteira
scroll-picture = Parte da gravação à vista
at-clock = { $time } no relógio
nobody-speaks = ninguém fala
next-turn = Próxima fala de { $speaker }
listen-only = Ouvir só { $speaker }
listen-all = Voltar a ouvir todo mundo

bookmarks = Marcadores
add-bookmark = Adicionar um marcador
bookmark-note = Nota do marcador em { $time }
bookmark-note-hint = O que acontece aqui?
bookmark-go = Tocar a partir de { $time }
bookmark-delete = Excluir o marcador em { $time }

dead-air-first = As primeiras palavras vêm em { $time }: começar daí?
dead-air-last = Ninguém fala depois de { $time }: terminar aí?
dead-air-both = Primeiras palavras em { $time }, últimas em { $end }: tocar só o que está entre elas?
dead-air-trim = Deixar o silêncio de fora
dead-air-help = Ao tocar e ao exportar, o silêncio fica de fora. A gravação em si guarda tudo.
trimmed = Toca de { $from } a { $to }
trim-undo = Tocar inteira

key-rows = Gravação anterior ou seguinte
key-back = Voltar à lista
key-control = Ctrl
continue-listening = Continuar
