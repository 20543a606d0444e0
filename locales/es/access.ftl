# El navegador no da a la extensión acceso a las páginas de X (el «acceso al sitio» de Firefox y de Chrome).

access-title = Tu navegador bloquea Afterspace en X
access-text = La guía solo funciona en las páginas de X. Allí te muestra el camino y nunca lee lo que escribes.
access-ask = Permitir en X
