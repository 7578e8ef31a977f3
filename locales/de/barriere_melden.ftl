# Texts of the accessibility contact form (BITVNRW section 5). Plain German (DIN 8581-1).

service-title = Barriere melden
service-words = Barriere Problem Beschwerde Fehler Behinderung barrierefrei Barrierefreiheit blind Screenreader
service-short = Uns sagen, wo Sie auf dieser Website nicht weiterkommen
service-who = Sie kommen auf dieser Website an einer Stelle nicht weiter? Sie können etwas nicht lesen, hören, verstehen oder bedienen? Dann sagen Sie uns das hier. Jede Person darf eine Barriere melden.
service-prepare = Sie brauchen keine Unterlagen. Ein Bildschirmfoto hilft uns, ist aber nicht nötig.
service-fee = Die Meldung kostet nichts.
service-duration = Die Meldung dauert nur wenige Minuten.
service-law =
    - § 5 der Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW): dieses Formular
    - § 4 BITVNRW: die Erklärung zur Barrierefreiheit
service-data =
    Ihre Meldung wird auf Ihrem Gerät verschlüsselt. Auf dem Weg kann sie niemand lesen. In der Behörde können sie nur Beschäftigte lesen, die für Meldungen zuständig sind. Wer einen anderen Grund hat, muss ihn angeben, und das wird festgehalten.

    Ihren Namen müssen Sie nicht nennen. Ihre E-Mail-Adresse brauchen wir nur, wenn Sie eine Antwort möchten.

    Mehr dazu steht in der Datenschutzerklärung.
service-basis =
    § 5 BITVNRW für die Meldung. Für Ihre E-Mail-Adresse und Ihren Namen: Ihre Einwilligung (Artikel 6 Absatz 1 Buchstabe a DSGVO). Sie können sie jederzeit widerrufen.
service-recipients =
    - Andere Stellen bekommen die Meldung nur, wenn ein Gesetz es verlangt.
service-after =
    Wir prüfen Ihre Meldung. Wenn Sie eine Antwort möchten, schreiben wir Ihnen eine E-Mail.

    Hilft Ihnen unsere Antwort nicht weiter? Dann können Sie sich an die Ombudsstelle in Nordrhein-Westfalen wenden. Wie Sie sie erreichen, steht in der Erklärung zur Barrierefreiheit.

section-meldung = Ihre Meldung

step-barriere = Was funktioniert nicht?
barriere-seite = Auf welcher Seite oder bei welchem Dienst ist die Barriere?
    .hint = Die Adresse oder die Überschrift der Seite
barriere-beschreibung = Beschreiben Sie die Barriere
    .hint = Was wollten Sie tun, und was ist passiert? Schreiben Sie uns auch, welches Gerät oder Hilfsmittel Sie benutzen, zum Beispiel einen Screenreader.
barriere-bildschirmfoto = Bildschirmfoto
    .hint = Achten Sie darauf, dass darauf nichts Privates zu sehen ist.

step-rueckmeldung = Möchten Sie eine Antwort?
rueckmeldung-antwort = Sollen wir Ihnen antworten?
rueckmeldung-email = E-Mail-Adresse
    .hint = An diese Adresse schicken wir die Antwort.
rueckmeldung-name = Ihr Name
rueckmeldung-einwilligung = Sie dürfen meine E-Mail-Adresse und meinen Namen nutzen, um mir zu antworten.
    .hint = Sie können das jederzeit widerrufen. Schreiben Sie uns dann eine E-Mail.
rueckmeldung-datenschutz = Hinweise zum Datenschutz
    .hint = Wir brauchen Ihre Meldung, um die Barriere zu beseitigen (§ 5 BITVNRW). Wer sie bekommt, wie lange wir sie aufbewahren und welche Rechte Sie haben, steht in der Datenschutzerklärung. Der Link dazu steht unten auf jeder Seite.

## Why we ask

purpose-antwort = Damit wir Ihnen antworten können.
