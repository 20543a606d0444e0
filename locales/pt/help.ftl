# What the help pages say. Their titles are in settings.ftl, where the search finds them.

help-archive-1 = Inicie o guia no Afterspace. Ele abre o X e mostra nas próprias páginas do X onde clicar.
help-archive-2 = Confirme com sua senha e um código que é você e peça o arquivo de dados.
help-archive-3 = Espere o X preparar e baixe todos os arquivos dele.
help-archive-hosted = O arquivo de dados contém os Spaces que você organizou. Aqueles em que você só foi convidado estão nos arquivos de quem organizou.
help-archive-link = O link do X funciona por sete dias. Baixe assim que estiver pronto.

help-waiting-day = O X leva um dia, às vezes vários. Enquanto isso você pode fechar tudo: o Afterspace lembra do seu pedido.
help-waiting-week = Depois de sete dias sem resposta, peça de novo: o X aceita outro pedido assim que o botão puder ser clicado.
help-waiting-reminders = O Afterspace lembra você depois de um dia, depois todos os dias, e antes de o link do X expirar. Você escolhe quais lembretes quer.

help-import-1 = Solte o ZIP em qualquer lugar da biblioteca ou escolha-o com “Adicionar”. Não o descompacte.
help-import-2 = Se o X deu vários arquivos, escolha todos. Eles também podem vir um depois do outro.
help-import-3 = Cada gravação aparece assim que está completa, e você já pode ouvir.
help-import-parts = ZIPs dentro de um ZIP, ZIPs divididos e arquivos de áudio soltos também são lidos. Nada muda nos seus arquivos.
help-import-damaged = De um ZIP danificado ou incompleto, tudo o que está intacto é salvo, e o relatório diz o que falta.
help-import-report = Cada importação deixa um relatório: o que havia no arquivo de dados e o que foi feito dele.

help-listen-lanes = Abaixo da onda, cada pessoa tem uma faixa que mostra quando falou; um clique nela reproduz dali.
help-listen-only = Clique em um nome para ouvir só aquela pessoa. O silêncio pode ser pulado nas opções do player.
help-listen-names = O X só conhece as pessoas pelo nome de usuário. Dê nomes a elas nas páginas delas, ligadas a cada gravação.
help-listen-keys = A barra de espaço reproduz e pausa, J e L pulam, N e P vão à fala seguinte e à anterior. Todas as teclas estão nas configurações.

help-transcript-1 = Salve o áudio da gravação com “Salvar”, como .m4a ou .mp3.
help-transcript-2 = Dê esse arquivo a uma ferramenta que transcreve. Ela devolve um arquivo com o texto.
help-transcript-3 = Abra a gravação, escolha a aba da transcrição e anexe esse arquivo. Você também pode soltá-lo ali.
help-transcript-none = O X não dá transcrições, e o Afterspace não as faz: nada sai deste computador, e o reconhecimento no navegador ainda não é bom o bastante.
help-transcript-tools = Whisper, whisper.cpp, MacWhisper e Vibe funcionam no seu próprio computador. Serviços como otter.ai, Descript, Rev ou Deepgram recebem seu áudio pela internet.
help-transcript-format = Escolha .srt, .vtt ou .json se puder: eles têm tempos, então o texto segue o áudio e quem fala é indicado. Um .txt simples também serve, sem tempos.

help-backup-1 = Abra as configurações e, nelas, o armazenamento.
help-backup-2 = Escolha fazer um backup e guarde o arquivo em outro lugar: em outro disco ou em uma nuvem sua.
help-backup-3 = No outro navegador, instale o Afterspace, escolha restaurar no mesmo lugar e selecione esse arquivo.
help-backup-only = A biblioteca está só neste perfil do navegador. Se o perfil for apagado ou danificado, perdem-se também as gravações que o X apagou nesse meio-tempo.
help-backup-people = Um backup contém vozes e nomes de outras pessoas. Guarde-o com tanto cuidado quanto as gravações.

help-uninstall-all = Quando você desinstala o Afterspace, o navegador apaga tudo o que é dele: gravações, nomes, notas, transcrições e configurações. Nenhuma extensão pode impedir isso.
help-uninstall-first = Faça antes um backup. O que você salvou ou baixou como arquivo fica onde está.
help-uninstall-files = Para esvaziar a biblioteca sem desinstalar, escolha excluir tudo nas configurações, no armazenamento.

help-privacy-local = Tudo fica neste computador. O Afterspace não tem servidor, não conta nada e não envia nada.
help-privacy-x = Nas páginas do X ele só mostra onde clicar. Não olha senhas nem códigos e nunca age por você.
help-privacy-others = As gravações contêm as vozes de outras pessoas. Pergunte a elas antes de publicar algo.

help-report-lead = Este é o relatório inteiro. Ele contém versões, quantidades e códigos: nem nomes, nem títulos, nem ids, nem horários.
help-report-shape = Se uma importação falhou, você pode acrescentar como o arquivo de dados é construído: nomes de campos que o X usa, tipos de valores, quantidades e tamanhos. Nada do que ele diz é acrescentado.
help-report-copy = Copiar o relatório
help-report-add = Acrescentar um arquivo de dados…
help-report-remove = Remover o arquivo de dados
help-report-copied = Copiado. Nada foi enviado: cole onde você relata o problema.
help-report-copy-failed = O navegador não permitiu. Selecione o relatório e copie você mesmo.
