up-next = Als Nächstes
queue-next = Als Nächstes abspielen
queue-end = An die Warteschlange anhängen
queued-next = Wird als Nächstes abgespielt
queued-end = An die Warteschlange angehängt
queue-clear = Leeren
queue-cleared = Die Warteschlange wurde geleert
queue-none = Nichts wartet. Wähle im Menü einer Aufnahme „Als Nächstes abspielen“.
queue-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}
queue-up = { $title } nach oben
queue-down = { $title } nach unten
queue-remove = { $title } aus der Warteschlange nehmen
play-all = Alle abspielen
sleep-turn = Wenn diese Person ausgeredet hat
sleep-after-turn = Vorher ausreden lassen
