# Texts of the page around every quick check.
# Leichte Sprache: a draft, not reviewed by test readers.

quick-check-back = Zur Seite vom Antrag
quick-check-none =
    Beantworten Sie die Fragen.
    Dann sehen Sie hier das Ergebnis.
quick-check-apply-text =
    Wir speichern Ihre Antworten nicht.
    Wir senden Ihre Antworten nicht.
    Sie können den Antrag immer stellen.
    Erst danach entscheidet das Amt.
quick-check-apply = Zum Antrag
