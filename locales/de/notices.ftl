notice-archive-title = Ihr Archiv von X ist da
notice-archive-text = { $name } ({ $size }) ist heruntergeladen. Klicken Sie, um die Spaces daraus in Afterspace zu holen.
notice-imported-title = Ihre Spaces sind in Afterspace
notice-imported-text =
    { $count ->
        [one] Eine neue Aufnahme ist in Ihrer Bibliothek.
       *[other] { $count } neue Aufnahmen sind in Ihrer Bibliothek.
    }
notice-interrupted-title = Der Download Ihres Archivs hat aufgehört
notice-interrupted-text = { $name } ist nicht vollständig. Klicken Sie, um zu sehen, warum, und wie es weitergeht.
notice-failed-title = Ihr Archiv konnte nicht von selbst importiert werden
notice-failed-text = Nichts ist verloren: Die Datei ist, wo sie war. Klicken Sie, um zu sehen, warum, und was zu tun ist.
notice-lost-title = In Ihrer Bibliothek fehlt Ton
notice-lost-text =
    { $count ->
        [one] Dieser Browser hat den Ton einer Aufnahme verloren. Klicken Sie, um zu sehen, welcher, und importieren Sie die ZIP-Datei noch einmal.
       *[other] Dieser Browser hat den Ton von { $count } Aufnahmen verloren. Klicken Sie, um zu sehen, welcher, und importieren Sie die ZIP-Dateien noch einmal.
    }
notice-waiting-title = Ist Ihr Archiv von X fertig?
notice-waiting-text = Sie haben es { $asked } bei X angefordert. Klicken Sie, um auf X nachzusehen.
notice-ending-title = Ihr Archiv von X ist bald weg
notice-ending-text = X bewahrt es bis zum { $until } auf. Klicken Sie, um es dort herunterzuladen.
notice-expired-title = Der Link von X zu Ihrem Archiv ist abgelaufen
notice-expired-text = X hat es bis zum { $until } aufbewahrt. Klicken Sie, um ein neues anzufordern.
notice-again-title = Zeit, bei X ein neues Archiv anzufordern
notice-again-text = Ihr letztes Archiv ist vom { $made }. Fordern Sie spätestens am { $by } ein neues an, bevor X neuere Aufnahmen löscht.
