section-schnelltest = Text
step-fragen = Text
fragen-hund = Text
step-ergebnis = Text
ergebnis-faellig = Text
    .law = § 1
ergebnis-frei = Text
    .law = § 2
