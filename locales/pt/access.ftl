# O navegador não deixa a extensão entrar nas páginas do X (o "acesso ao site" do Firefox e do Chrome).

access-title = Seu navegador não deixa o Afterspace entrar no X
access-text = O guia só pode ajudar nas páginas do X. Lá ele mostra o caminho e não lê nada do que você escreve.
access-ask = Permitir no X
