name-and-handle = { $name } ({ $handle })
people = Personen
people-none = X hat in Ihren Aufnahmen niemanden namentlich vermerkt.
show-more = { $count } weitere zeigen

person-recordings = Aufnahmen
person-hours = Redezeit
person-first = Zuerst gehört
person-last = Zuletzt gehört
person-spoke = { $time } von { $length }
person-turn = Ab { $time } abspielen ({ $length })
person-play = Nur { $person } hören
person-not-here-title = Niemand mit diesem Namen ist in Ihren Aufnahmen
person-not-here-help = Vielleicht kommt die Person in Aufnahmen vor, die gelöscht wurden oder auf einem anderen Computer sind.

person-name = Name von { $person }
person-name-verb = Benennen …
person-name-help = Er steht anstelle des Handles, hier und in allem, was Sie speichern. Lassen Sie das Feld leer, um wieder den Handle zu zeigen.
person-name-yes = Speichern
person-named = Der Name wurde geändert
person-name-of = { $person } benennen …
person-page-of = Alles von { $person }

person-join = Verbinden mit …
person-join-help = Wenn das ein weiterer Handle derselben Person ist
person-join-title = Wer ist auch { $person }?
person-join-field = Name oder Handle
person-join-question = Beide Handles sind dann eine Person. Sie können sie wieder trennen.
person-join-yes = Verbinden
person-join-unknown = Niemand in Ihren Aufnahmen hat diesen Namen oder Handle.
person-joined = Die Handles wurden verbunden
person-also = Weitere Handles dieser Person
person-part = Trennen
person-part-name = { $person } trennen
person-parted = { $person } ist wieder eine eigene Person

person-hide = In Texten nicht nennen
person-hide-help = Notizen, Kapitel und Untertitel, die Sie speichern, nennen die Person nicht
person-show = In Texten wieder nennen
person-hidden = Texte, die Sie speichern, nennen diese Person nicht
person-hidden-help = Texte, die Sie speichern, nennen diese Person nicht.
person-shown = Texte, die Sie speichern, nennen diese Person wieder

moment-menu = Die Stelle { $time }
play-from = Ab { $time } abspielen
key-name = Die Person am Fokus benennen, sonst das Geöffnete umbenennen
transcript-attached = „{ $name }“ ist jetzt das Transkript von „{ $title }“
drop-transcript = Ein Transkript (.srt, .vtt, .txt, .json) wird an die offene Aufnahme angehängt.
