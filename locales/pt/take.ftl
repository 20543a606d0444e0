error-no-ranges-title = O X só envia este arquivo de dados inteiro
error-no-ranges-help = O servidor do X não entrega partes de um arquivo. Nada foi buscado, e suas gravações não mudaram. Baixe o arquivo de dados como de costume e depois importe o ZIP.
error-kept-elsewhere-title = Este link fica em outro lugar
error-kept-elsewhere-help = Ele leva a um servidor que não é do X, e o Afterspace não acessa nenhum outro. Nada foi buscado. Baixe o arquivo de dados como de costume e depois importe o ZIP.
error-link-refused-title = O X não está entregando este arquivo agora
error-link-refused-help = O link pode ter expirado, ou o X quer que você entre de novo. No Firefox, as sessões de uma aba de contêiner não valem aqui: entre no X em uma aba comum. Depois tente de novo ou baixe o arquivo de dados como de costume. As gravações já salvas permanecem.
error-link-changed-title = O arquivo de dados no X mudou
error-link-changed-help = O arquivo do X não é mais o mesmo, então o Afterspace parou antes de misturar os dois. As gravações já salvas permanecem. Comece de novo pelo link ou baixe o arquivo de dados como de costume.
error-web-page-title = O X respondeu com uma página em vez do arquivo de dados
error-web-page-help = Em geral, o X quer que você entre de novo. Nada foi buscado. Abra a página de arquivos do X e tente de novo, ou baixe o arquivo de dados como de costume.
error-wrong-answer-title = O servidor do X respondeu algo diferente do que foi pedido
error-wrong-answer-help = O Afterspace não aceita nenhum byte que não pediu, por isso parou. As gravações já salvas permanecem. Baixe o arquivo de dados como de costume e depois importe o ZIP.
error-server-failed-title = O servidor do X não está funcionando agora
error-server-failed-help = Ele falhou várias vezes ou quer ficar em paz por um tempo. O que já foi buscado fica guardado. Tente de novo em uma hora ou baixe o arquivo de dados como de costume.
error-no-connection-title = A conexão com o X caiu
error-no-connection-help = Várias tentativas não adiantaram. O que já foi buscado fica guardado: continue quando estiver on-line de novo. As gravações já salvas permanecem.
report-remote = Fica no X: só os Spaces foram buscados
take-spaces = Buscar só os seus Spaces
take-lead = O Afterspace pode ler só os seus Spaces no arquivo de dados que o X guarda, sem baixá-lo inteiro.
take-asks = Para isso, ele precisa da sua permissão para acessar { $host }, um dos servidores do X. Ele não acessa nenhum outro, e este só quando você pede.
take-rest = O resto do arquivo de dados fica no X até { $day }. O seu download não muda.
take-goes-on = O download do X continua enquanto isso.
take-risk = O X pode contar isto como o seu download. Nesse caso, o botão dele fica cinza; o link fica guardado aqui até { $day }.
take-files = Arquivos no X
take-file = { $name }, até { $day }
take-begin = Ver quais Spaces há
take-denied-title = O Afterspace não pode acessar { $host }
take-denied-help = Nada foi enviado. Permita o acesso para buscar só os seus Spaces ou baixe o arquivo de dados como de costume.
take-none-title = Ainda não há um link do X
take-none-help = Inicie o download na página de arquivos do X. Enquanto ele durar, o Afterspace pode buscar os seus Spaces.
take-broke-title = O download do X parou
take-broke-help = Ele caiu pouco depois que o Afterspace começou a ler, então o Afterspace também parou de ler. Retome o download antes de tentar outra coisa.
take-planning = Lendo o que há no arquivo de dados…
take-choose = Quais gravações você quer?
take-stored = já está na sua biblioteca
take-missing = não está neste arquivo de dados
take-posts = Títulos dos seus posts ({ $size })
take-size = { $size } de { $total }
take-chosen =
    { $count ->
        [0] Escolha uma gravação
        [one] Buscar { $count } gravação
       *[other] Buscar { $count } gravações
    }
take-taking = As suas gravações estão chegando
take-progress = Progresso
take-traffic =
    { $count ->
        [one] { $count } pedido ao X, { $size }
       *[other] { $count } pedidos ao X, { $size }
    }
take-done = As suas gravações estão na sua biblioteca
take-cancel-download = Cancelar o download completo do X
take-again = Tentar de novo
take-continue = Continuar
take-unfinished = Você tinha começado a buscar gravações pelo link do X. O que já chegou fica guardado até { $day }.
take-cancel = Cancelar
take-on-x = Abrir a página do X
link-again = Tentar de novo o link do X
link-lead = Talvez a página do X não ofereça o arquivo de dados uma segunda vez. O link ainda funciona: seu navegador pode baixar tudo de novo.
link-begun = O download começou. Ele também aparece na lista de downloads do navegador.
link-failed = O download não começou.
request-log = Pedidos ao X
request-log-lead = Tudo o que o Afterspace já enviou pela rede: quando, a qual servidor e quanto voltou.
request-log-none = Nenhum. O Afterspace não enviou nada.
request-log-clear = Limpar a lista
