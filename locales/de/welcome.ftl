welcome-title = Behalten Sie die Spaces, die Sie gehostet haben
welcome-lead = Ihr Ton steckt in dem Archiv, das X von Ihren Daten erstellt: Afterspace führt Sie dorthin und bewahrt Ihre Aufnahmen auf, wo Sie sie hören können.
to-library = Zur Bibliothek

road-ask-title = Fordern Sie Ihr Archiv bei X an
road-ask-text = Sieben kleine Schritte auf X. Der Wegweiser zeigt auf jeden davon; Passwort und Code geben nur Sie selbst ein.
road-wait-title = Warten Sie einen Tag, manchmal mehrere
road-wait-text = X stellt das Archiv zusammen und schreibt Ihnen, wenn es fertig ist. Dann haben Sie sieben Tage, um es herunterzuladen.
road-bring-title = Holen Sie die ZIP-Datei hierher
road-bring-text = Afterspace findet Ihre Spaces darin und bewahrt ihren Ton auf, genau so, wie X ihn Ihnen gegeben hat.

before-title = Gut zu wissen, bevor Sie anfangen
before-yours = In Ihrem Archiv sind Spaces, die Sie gehostet haben; auch solche, die Sie nicht aufgezeichnet haben, können darin sein.
before-soon = X bewahrt Aufnahmen mindestens 30 Tage auf. Verlassen Sie sich nicht auf mehr: Fordern Sie das Archiv bald an.
before-left-out = Es ist schon vorgekommen, dass X Spaces weglässt. Wenn es Ihr Archiv trifft, sagen wir es Ihnen.

pin-title = Behalten Sie Afterspace im Blick
pin-text = Klicken Sie in der Symbolleiste des Browsers auf das Puzzleteil und dann auf die Stecknadel neben Afterspace. In Firefox: auf das Zahnrad, dann „An Symbolleiste anheften“.

private = Alles bleibt auf diesem Computer. Afterspace hat weder Account noch Server. Es erreicht nur X, und nur, wenn du deine Spaces über den Link von X holen lässt.

empty-title = Ihre Bibliothek ist leer
empty-lead = So kommen Ihre Aufnahmen von X in diese Bibliothek.
empty-popup = Noch keine Aufnahmen. Sie sind in dem Archiv, das X für Sie erstellt: Der Wegweiser führt Sie dorthin, Schritt für Schritt.
have-zip-link = Ich habe die ZIP-Datei schon

first-import-title = Ihre ersten Aufnahmen sind unterwegs
first-import-help = Jede erscheint hier, sobald sie vollständig gesichert ist.
