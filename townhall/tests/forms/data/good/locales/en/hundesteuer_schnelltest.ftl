section-schnelltest = Words
step-fragen = Words
fragen-hund = Words
step-ergebnis = Words
ergebnis-faellig = Words
    .law = § 1
ergebnis-frei = Words
    .law = § 2
