notice-archive-title = Seu arquivo de dados do X chegou
notice-archive-text = { $name } ({ $size }) foi baixado. Clique para trazer os Spaces dele para o Afterspace.
notice-imported-title = Seus Spaces estão no Afterspace
notice-imported-text =
    { $count ->
        [one] Há uma gravação nova na sua biblioteca.
       *[other] Há { $count } gravações novas na sua biblioteca.
    }
notice-interrupted-title = O download do seu arquivo de dados parou
notice-interrupted-text = { $name } não está completo. Clique para ver por quê e como continuar.
notice-failed-title = Seu arquivo de dados não pôde ser importado sozinho
notice-failed-text = Nada se perdeu: o arquivo continua onde estava. Clique para ver por quê e o que fazer.
notice-lost-title = Falta áudio na sua biblioteca
notice-lost-text =
    { $count ->
        [one] Este navegador perdeu o áudio de uma gravação. Clique para ver qual e importe o ZIP de novo.
       *[other] Este navegador perdeu o áudio de { $count } gravações. Clique para ver quais e importe os ZIPs de novo.
    }
notice-waiting-title = Seu arquivo de dados do X está pronto?
notice-waiting-text = Você pediu ao X { $asked }. Clique para olhar no X.
notice-ending-title = Seu arquivo de dados do X logo vai sumir
notice-ending-text = O X o guarda até { $until }. Clique para ir até lá e baixar.
notice-expired-title = O link do X para seu arquivo de dados acabou
notice-expired-text = O X o guardou até { $until }. Clique para pedir um novo.
notice-again-title = Hora de pedir um novo arquivo de dados ao X
notice-again-text = Seu último arquivo de dados é de { $made }. Peça outro até { $by }, antes que o X descarte gravações mais novas.
