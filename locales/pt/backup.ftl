backup = Cópia de segurança
backup-lead = Uma cópia de segurança é um ZIP com todas as gravações como o X as guardou, e com os seus títulos, notas, marcadores, transcrições e posições de escuta. A biblioteca está só neste navegador: guarde uma cópia em outro lugar.
backup-never = Ainda não há nenhuma cópia de segurança.
backup-last = { $count ->
    [one] Última cópia: { $day }, com { $count } gravação.
   *[other] Última cópia: { $day }, com { $count } gravações.
}
backup-make = Fazer uma cópia de segurança
backup-all = Cópia de segurança da biblioteca
backup-some = { $count ->
    [one] Cópia de segurança desta gravação
   *[other] Cópia de segurança de { $count } gravações
}
backup-size = { $count ->
    [one] { $count } gravação, cerca de { $size }
   *[other] { $count } gravações, cerca de { $size }
}
backup-reading = Lendo a biblioteca…
backup-others = Ela também contém o que você tem sobre outras pessoas:
backup-speakers = { $count ->
    [one] o nome de usuário de uma pessoa, e quando fala
   *[other] os nomes de usuário de { $count } pessoas, e quando falam
}
backup-names = { $count ->
    [one] um nome que você deu a alguém
   *[other] { $count } nomes que você deu a pessoas
}
backup-notes = { $count ->
    [one] uma nota sua
   *[other] { $count } notas suas
}
backup-transcripts = { $count ->
    [one] uma transcrição
   *[other] { $count } transcrições
}
backup-others-help = Quem tiver o arquivo pode ler isso, a menos que você defina uma senha.
backup-with-deleted = { $count ->
    [one] Incluir { $count } gravação excluída há pouco ({ $size })
   *[other] Incluir { $count } gravações excluídas há pouco ({ $size })
}
backup-with-password = Definir uma senha
backup-password = Senha
backup-password-again = A mesma senha outra vez
backup-password-help = Criptografa o arquivo. Ninguém pode recuperar uma senha esquecida: sem ela, esta cópia nunca mais poderá ser aberta.
backup-password-differs = As duas senhas não são iguais.
backup-yes = Fazer a cópia
backup-working = Fazendo a cópia de segurança
backup-working-help = Cada gravação é lida uma vez e verificada. Você pode fechar esta janela para cancelar.
backup-done = { $name } está a caminho dos seus downloads
backup-done-help = Guarde-o em outro disco, ou onde você guarda o que não pode se perder.
backup-incomplete = { $count ->
    [one] Um arquivo não pode estar na cópia
   *[other] { $count } arquivos não podem estar na cópia
}
backup-incomplete-help = Todo o resto está. Se você ainda tem o arquivo de dados do X, importe-o de novo antes: assim volta o que falta.
backup-part = { $title }, parte { $part }
backup-reason-lost = { $name }: o navegador o perdeu
backup-reason-changed = { $name }: não é o que foi importado
backup-reason-unreadable = { $name }: o registro na biblioteca está danificado
backup-save = Guardar sem eles
backup-close = Fechar
backup-reminder = { $count ->
    [one] { $count } gravação não está em nenhuma cópia
   *[other] { $count } gravações não estão em nenhuma cópia
}
backup-reminder-help = Estão só neste navegador. Se você remover o Afterspace, ou se o disco falhar, elas se perdem.
backup-readme = Isto é uma cópia de segurança de uma biblioteca do Afterspace, uma extensão do navegador que guarda os seus Spaces do X. O áudio está nas pastas que começam por "account-" e toca em quase todos os reprodutores. Todo o resto é texto (JSON). Para a restaurar, abra a biblioteca do Afterspace e solte este arquivo sobre ela. Não altere nada nele: manifest.json tem uma soma de verificação de cada arquivo.
zip-keep = { $count ->
    [one] Guarde o ZIP, ou faça uma cópia de segurança
   *[other] Guarde os ZIP, ou faça uma cópia de segurança
}
zip-keep-help = Todos os Spaces do arquivo de dados estão completos e na sua biblioteca. Mas a biblioteca está só neste navegador: remover o Afterspace também a apaga.
zip-keep-yes = { $count ->
    [one] Guardo o ZIP
   *[other] Guardo os ZIP
}
error-backup-interrupted-title = A cópia de segurança não foi concluída
error-backup-interrupted-help = O navegador encerrou a parte do Afterspace que a fazia, provavelmente por falta de memória. A sua biblioteca não mudou. Feche outras abas e tente de novo.
