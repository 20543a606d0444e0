# El navegador no deja que la extensión entre en las páginas de X (el «acceso al sitio» de Firefox y de Chrome).

access-title = Tu navegador no deja entrar a Afterspace en X
access-text = La guía solo puede ayudarte en las páginas de X. Allí te muestra el camino y no lee nada de lo que escribes.
access-ask = Permitirlo en X
