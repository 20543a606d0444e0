request = Seu pedido ao X
request-of = Seu pedido ao X para @{ $handle }
request-none = Falta um Space? Peça um novo arquivo de dados ao X.
request-waiting = O X está preparando seu arquivo de dados
request-waiting-person = O X deve estar preparando seu arquivo de dados
request-asked = Pedido { $ago }
request-found = Notado { $ago }
request-takes = O X leva um dia, às vezes vários
request-unanswered = O X não responde há uma semana
request-unanswered-note = Peça um novo arquivo de dados assim que o botão do X permitir
request-ready = Seu arquivo de dados está pronto
request-ready-by = Baixe até { $day }
request-downloading = Seu arquivo de dados está sendo baixado
request-downloading-note = Deixe o navegador aberto até terminar
request-interrupted = O download foi interrompido
request-interrupted-note = Continue na lista de downloads do navegador, ou no X
request-downloaded = Seu arquivo de dados foi baixado
request-downloaded-note = Importe o ZIP para sua biblioteca
request-expired = O link do X para seu arquivo de dados não funciona mais
request-expired-note = Um arquivo de dados fica sete dias no X. Peça um novo: o caminho agora é curto.
request-failed = O X não conseguiu preparar seu arquivo de dados
request-failed-note = Peça mais uma vez. Se também falhar, o X indica na mesma página um formulário para você pedir ajuda.
request-unavailable = O X não está entregando seu arquivo de dados agora
request-unavailable-note = Olhe de novo daqui a algumas horas e peça um novo assim que o X oferecer.
start-guide = Começar o guia
choose-zip = Escolher o ZIP…
continue-on-x = Continuar no X
look-on-x = Olhar no X
request-again-on-x = Pedir de novo no X
allow-notices = Me avise quando chegar
offer-title =
    { $count ->
        [one] Seu arquivo de dados do X chegou
       *[other] { $count } partes do seu arquivo de dados do X chegaram
    }
offer-earlier-title =
    { $count ->
        [one] Nos seus downloads há um arquivo de dados do X. Importar?
       *[other] Nos seus downloads há { $count } partes de arquivos de dados do X. Importar?
    }
offer-parts =
    { $count ->
        [one] O X entregou este arquivo de dados em { $parts } partes. Ainda falta uma aqui: baixe-a também e depois traga todas de uma vez.
       *[other] O X entregou este arquivo de dados em { $parts } partes. Ainda faltam { $count } aqui: baixe-as também e depois traga todas de uma vez.
    }
offer-facts = { $size }, baixado em { $moment }
offer-gone = Não está mais onde foi baixado
offer-gone-help = Se você o moveu, traga-o do novo lugar. Se ele foi excluído, tente de novo na lista de downloads do navegador, ou no X.
offer-import-now = Importar agora
offer-decline = Este não
offer-reveal = Mostrar na pasta
download-running = Seu arquivo de dados está sendo baixado
download-paused = O download está em pausa
download-stopped = O download parou antes do fim
download-progress = Andamento do download
download-facts = { $there } de { $total }
download-so-far = { $there } até agora
download-left = tempo restante: cerca de { $left }
download-resume = Continuar o download
download-can-resume = O que já chegou fica guardado: o download continua daí.
download-retry = Tente de novo na lista de downloads do próprio navegador (Ctrl+J; no Mac, ⌥⌘L ou ⌘J): talvez o X não ofereça o mesmo arquivo duas vezes.
download-why-full = Não há mais espaço no disco. Libere espaço primeiro.
download-why-network = A conexão caiu.
download-why-cancelled = Ele foi cancelado.
download-why-closed = O navegador foi fechado antes de terminar.
download-why-blocked = O navegador ou um antivírus deste computador bloqueou o arquivo.
download-why-folder = O navegador não conseguiu gravar na pasta de downloads. Escolha outra pasta nas configurações dele.
download-why-refused = O X não entrega mais o arquivo: talvez o link tenha acabado, ou o X queira que você entre de novo na conta.
download-why-unknown = O navegador não diz por quê.
road-step = Etapa { $step } de { $count }
road-done = (feito)
