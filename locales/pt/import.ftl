import = Importação
choose-files = Importar arquivos
choose-folder = Importar uma pasta
drop-here = Solte para importar
have-zip-title = O ZIP já está com você?
have-zip-text = Arraste-o para esta página ou escolha-o. O nome dele começa com “twitter-” e uma data. Se o navegador o descompactou, escolha a pasta.

import-reading = { $count ->
    [one] Lendo { $name }
   *[other] Lendo { $count } arquivos
}
import-progress = Andamento da importação
import-goes-on = Você pode fechar esta página: a importação continua. Deixe o navegador aberto até terminar.
import-queued = { $count ->
    [one] { $name } está na fila
   *[other] { $count } arquivos estão na fila
}
import-queued-help = Outra importação está em andamento. Esta começa sozinha quando aquela terminar.
import-choose-again = { $count ->
    [one] Escolha { $name } outra vez.
   *[other] Escolha outra vez os mesmos { $count } arquivos.
}

done-new = { $count ->
    [one] Há uma gravação nova na sua biblioteca
   *[other] Há { $count } gravações novas na sua biblioteca
}
done-nothing-new = { $count ->
    [one] Nada de novo: esta gravação já estava aqui
   *[other] Nada de novo: estas { $count } gravações já estavam aqui
}
also-kept = { $count ->
    [one] Uma já estava aqui e fica como está.
   *[other] { $count } já estavam aqui e ficam como estão.
}
done-replaced = { $count ->
    [one] Uma gravação agora está aqui em uma cópia melhor
   *[other] { $count } gravações agora estão aqui em cópias melhores
}
also-partial = { $count ->
    [one] De uma só foi possível salvar uma parte. Guarde o ZIP e baixe seu arquivo de dados do X outra vez.
   *[other] De { $count } só foi possível salvar uma parte. Guarde o ZIP e baixe seu arquivo de dados do X outra vez.
}
also-damaged = { $count ->
    [one] Uma tem partes danificadas. Todo o áudio dela foi mantido.
   *[other] { $count } têm partes danificadas. Todo o áudio delas foi mantido.
}
done-missing = { $count ->
    [0] Não havia nada para adicionar
    [one] O arquivo de dados menciona um Space, mas não traz o áudio dele
   *[other] O arquivo de dados menciona { $count } Spaces, mas não traz o áudio deles
}
also-replaced = { $count ->
    [one] Uma foi substituída por uma cópia melhor.
   *[other] { $count } foram substituídas por cópias melhores.
}
also-missing = { $count ->
    [one] O arquivo de dados menciona um Space, mas não traz o áudio dele.
   *[other] O arquivo de dados menciona { $count } Spaces, mas não traz o áudio deles.
}
done-attachments = { $count ->
    [one] Um outro arquivo foi guardado, mas não havia áudio
   *[other] Outros { $count } arquivos foram guardados, mas não havia áudio
}
also-attachments = { $count ->
    [one] Um outro arquivo foi guardado.
   *[other] Outros { $count } arquivos foram guardados.
}
