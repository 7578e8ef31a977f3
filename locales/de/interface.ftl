# Texts of the interface. Plain German (DIN 8581-1). This wording is the binding one.

## The frame around every page

site-skip = Zum Inhalt springen
site-official = Offizielle Website – { $authority }
site-demonstration = Demonstration – keine Website einer Behörde
site-languages = Sprache
site-new-tab = (öffnet in einem neuen Tab)
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
site-german-wording = Deutscher Wortlaut
site-translation = Rechtlich gilt der deutsche Text.
site-to-start = Zur Startseite

footer-nav = Über diese Website
footer-phone = Telefon:
footer-email = E-Mail:
footer-hours = Öffnungszeiten:
footer-imprint = Impressum
footer-privacy = Datenschutz
footer-accessibility = Erklärung zur Barrierefreiheit
footer-barrier = Barriere melden
