sample-title = Cuatro voces sin palabras
sample-label = Muestra
sample-text = Voces sintéticas para que pruebes el reproductor mientras esperas. No están en tu biblioteca.
