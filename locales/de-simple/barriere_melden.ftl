# Texts of the accessibility contact form (BITVNRW section 5) in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

service-title = Eine Barriere melden
service-words = Barriere Problem Beschwerde Fehler Behinderung Barriere-Freiheit blind
service-short =
    Sie haben Probleme mit dieser Internet-Seite?
    Sagen Sie es uns.
service-who =
    Eine Barriere ist ein Hindernis.
    Sie kommen auf dieser Internet-Seite nicht weiter.
    Zum Beispiel:

    - Sie können etwas nicht lesen.
    - Sie können etwas nicht hören.
    - Sie können etwas nicht verstehen.
    - Sie können etwas nicht bedienen.

    Dann sagen Sie es uns hier.
    Alle Menschen dürfen eine Barriere melden.
service-prepare =
    Sie brauchen keine Dokumente.
    Ein Foto vom Bildschirm hilft uns.
    Sie können es aber auch weglassen.
service-fee = Die Meldung kostet nichts.
service-duration = Die Meldung dauert nur wenige Minuten.
service-law =
    - BITVNRW, Paragraf 5: Es muss dieses Formular geben.
    - BITVNRW, Paragraf 4: Es muss eine Erklärung zur Barriere-Freiheit geben.

    BITVNRW ist eine Regel in Nordrhein-Westfalen.
    Der lange Name ist: Barrierefreie-Informationstechnik-Verordnung.
service-data =
    Ihr Gerät verschlüsselt Ihre Meldung.
    Verschlüsseln heißt:
    Auf dem Weg zum Amt kann sie niemand lesen.
    Im Amt dürfen nur bestimmte Menschen die Meldung lesen.
    Sie arbeiten mit Meldungen.
    Andere müssen einen Grund sagen.
    Das Amt schreibt den Grund auf.

    Sie müssen Ihren Namen nicht sagen.
    Möchten Sie eine Antwort?
    Dann brauchen wir Ihre E-Mail-Adresse.
    Mehr steht auf der Seite zum Daten-Schutz.
service-basis =
    Für die Meldung gilt die BITVNRW, Paragraf 5.
    Für Ihre E-Mail-Adresse brauchen wir Ihre Erlaubnis.
    Sie können die Erlaubnis immer zurücknehmen.
service-recipients =
    - Andere Ämter bekommen die Meldung nur, wenn ein Gesetz es verlangt.
service-after =
    Wir prüfen Ihre Meldung.
    Möchten Sie eine Antwort?
    Dann schreiben wir Ihnen eine E-Mail.

    Hilft Ihnen die Antwort nicht?
    Dann können Sie mit der Ombuds-Stelle sprechen.
    Die Ombuds-Stelle hilft bei Streit über Barrieren.
    Die Adresse steht in der Erklärung zur Barriere-Freiheit.

section-meldung = Ihre Meldung

step-barriere = Was geht nicht?
barriere-seite = Wo ist die Barriere?
    .hint =
        Schreiben Sie die Überschrift von der Seite.
        Oder schreiben Sie die Adresse.
barriere-beschreibung = Was ist die Barriere?
    .hint =
        Was wollten Sie machen?
        Was ist passiert?
        Welches Gerät benutzen Sie?
        Benutzen Sie ein Hilfs-Mittel?
barriere-bildschirmfoto = Foto vom Bildschirm
    .hint = Achten Sie darauf: Auf dem Foto ist nichts Privates.

step-rueckmeldung = Möchten Sie eine Antwort?
rueckmeldung-antwort = Sollen wir Ihnen antworten?
rueckmeldung-email = E-Mail-Adresse
    .hint = Wir schicken die Antwort an diese Adresse.
rueckmeldung-name = Ihr Name
rueckmeldung-einwilligung =
    Sie dürfen meine E-Mail-Adresse und meinen Namen benutzen.
    Damit dürfen Sie mir antworten.
    .hint =
        Möchten Sie das später nicht mehr?
        Dann schreiben Sie uns eine E-Mail.
rueckmeldung-datenschutz = Daten-Schutz
    .hint =
        Wir brauchen Ihre Meldung.
        Damit können wir die Barriere wegmachen.
        Das steht in der Regel BITVNRW, Paragraf 5.

        Auf der Seite zum Daten-Schutz steht:

        - Wer bekommt Ihre Meldung?
        - Wie lange behalten wir sie?
        - Welche Rechte haben Sie?

        Der Link steht unten auf jeder Seite.

## Why we ask

purpose-antwort = So können wir Ihnen antworten.
