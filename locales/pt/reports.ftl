imports-title = Suas importações
imports-none = Nada foi importado ainda.
imports-link = O que suas importações trouxeram
see-report = Ver o relatório completo

report-account = Arquivo de dados de @{ $handle }
report-files = Arquivos
report-inside = Dentro de { $name }
report-again = O que já tinha sido salvo continua na biblioteca. Importe o mesmo arquivo outra vez para ter o resto: nada será adicionado duas vezes.
report-unreached = { $count ->
    [one] Ainda faltava um Space.
   *[other] Ainda faltavam { $count } Spaces.
}
report-attachments = { $count ->
    [one] Um outro arquivo guardado.
   *[other] Outros { $count } arquivos guardados.
}
report-untaken = { $count ->
    [one] Algo sobre seus Spaces não foi guardado
   *[other] { $count } coisas sobre seus Spaces não foram guardadas
}
report-untaken-help = Não foi possível ler a lista de Spaces do X ou seus posts, ou guardar inteiros os arquivos que estavam junto com o áudio. Guarde o ZIP: uma versão futura talvez consiga.
report-delete = Excluir este relatório
report-delete-question = Excluir o relatório desta importação?
report-delete-help = Suas gravações ficam. Com ele, o que a lista do X dizia sobre os seus Spaces sai do histórico.

tally-new = { $count ->
    [one] { $count } nova
   *[other] { $count } novas
}
tally-kept = { $count ->
    [one] { $count } já estava aqui
   *[other] { $count } já estavam aqui
}
tally-longer = { $count ->
    [one] { $count } cópia mais longa
   *[other] { $count } cópias mais longas
}
tally-better = { $count ->
    [one] { $count } cópia melhor
   *[other] { $count } cópias melhores
}
tally-partial = { $count ->
    [one] { $count } incompleta
   *[other] { $count } incompletas
}
tally-damaged = { $count ->
    [one] { $count } danificada
   *[other] { $count } danificadas
}
tally-missing = { $count } sem áudio
tally-unreached = { $count ->
    [one] { $count } pendente
   *[other] { $count } pendentes
}

became-new = Nova na sua biblioteca.
became-kept = Já estava aqui e fica como está.
became-longer = Substituída por uma cópia mais longa: de { $former } para { $now }.
became-better = Substituída por uma cópia sem danos.
became-failed = O áudio está no arquivo de dados, mas não pôde ser salvo.
became-missing = Sem áudio.
became-unreached = A importação terminou antes de chegar a este. Importe o mesmo arquivo outra vez para tê-lo.
is-partial = Só uma parte foi salva: { $saved }.
is-partial-of = Só uma parte foi salva: { $saved } de cerca de { $whole }.
end-missing = O X diz que ele continuou por { $length } depois deste áudio. O resto pode estar além do ponto em que o ZIP termina: baixe-o de novo.
is-damaged = Tem partes danificadas; todo o áudio que havia foi mantido.
is-lost = Este navegador perdeu o áudio, e este arquivo de dados não o contém.
damaged-at = Danificada em { $places }.
damaged-at-and-more = { $count ->
    [one] Danificada em { $places } e em mais um lugar.
   *[other] Danificada em { $places } e em mais { $count } lugares.
}
damaged-lost = Cerca de { $lost } de áudio se perdeu aí.
gaps-at = { $count ->
    [one] Falta { $length } de áudio em { $places }: o arquivo de dados não traz essa parte.
   *[other] Falta áudio em { $places }, { $length } ao todo: o arquivo de dados não traz essas partes.
}
gaps-many = Falta áudio em { $count } lugares, { $length } ao todo, os primeiros em { $places }: o arquivo de dados não traz essas partes.

why-still-live = O Space ainda estava no ar quando o X preparou o arquivo de dados. Peça um novo ao X.
why-not-creator = Outra pessoa criou este Space. O mais provável é que o X só entregue o áudio a ela.
why-another-part = O X diz que este arquivo de dados tem mais partes. O mais provável é que o áudio esteja em uma delas: importe-as também.
why-too-old = Ele terminou mais de 30 dias antes de o X preparar o arquivo de dados. O mais provável é que o X já o tivesse apagado.
why-not-told = O X não diz por quê. Se o X deu a você vários ZIPs, importe todos.

zip-deletable = { $count ->
    [one] Você já pode excluir o ZIP ({ $size })
   *[other] Você já pode excluir os { $count } ZIPs ({ $size })
}
zip-also-holds = Todos os Spaces dele estão inteiros e na sua biblioteca. Ele também contém suas mensagens e tudo o mais que o X sabe sobre você.
zip-only-copy = A biblioteca fica neste navegador: remover o Afterspace também a remove. Se você não tem outra cópia, guarde o ZIP em um lugar seguro.
