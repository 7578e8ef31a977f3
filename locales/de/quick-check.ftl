# Texts of the page around every quick check. Plain German (DIN 8581-1). This wording is the binding one.

quick-check-back = Zur Seite des Dienstes
quick-check-none = Hier erscheint das Ergebnis, sobald Sie Fragen beantworten.
quick-check-apply-text = Ihre Antworten werden nicht gespeichert und nicht gesendet. Den Antrag können Sie in jedem Fall stellen. Erst darüber entscheidet die Behörde.
quick-check-apply = Zum Antrag
