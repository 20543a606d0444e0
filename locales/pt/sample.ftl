sample-title = Quatro vozes, sem palavras
sample-label = Exemplo
sample-text = Vozes sintéticas para você experimentar o player enquanto espera. Elas não estão na sua biblioteca.
