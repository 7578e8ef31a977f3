# Texts of the interface in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

## The frame around every page

site-skip = Zum Inhalt springen
site-official = Echte Internet-Seite vom Amt: { $authority }
site-demonstration = Nur ein Beispiel: Diese Internet-Seite ist nicht von einem Amt
site-languages = Sprache
site-new-tab = (Es öffnet sich ein neues Fenster.)
site-date =
    { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }
site-german-wording = Der genaue Text auf Deutsch
site-translation =
    Dieser Text ist ein Entwurf in Leichter Sprache.
    Prüferinnen und Prüfer haben den Text noch nicht gelesen.
    Für das Amt gilt der genaue Text auf Deutsch.
site-to-start = Zur Start-Seite

footer-nav = Über diese Internet-Seite
footer-phone = Telefon:
footer-email = E-Mail:
footer-hours = Dann ist das Amt offen:
footer-imprint = Impressum
footer-privacy = Daten-Schutz
footer-accessibility = Erklärung zur Barriere-Freiheit
footer-barrier = Eine Barriere melden
