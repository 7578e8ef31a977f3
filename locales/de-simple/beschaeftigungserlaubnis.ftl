# Texts of the service "Beschäftigungserlaubnis" (the applicant's part) in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

## Service page

service-title = Beschäftigungs-Erlaubnis
service-short = Sie haben eine Aufenthalts-Gestattung oder eine Duldung. Sie möchten arbeiten.
service-who =
    Sie möchten arbeiten.
    Oder Sie möchten eine Ausbildung machen.
    Sie haben eine Aufenthalts-Gestattung oder eine Duldung.
    Dann brauchen Sie eine Beschäftigungs-Erlaubnis.
    Beschäftigungs-Erlaubnis heißt:
    Die Ausländer-Behörde erlaubt Ihnen die Arbeit.
    Die Ausländer-Behörde ist ein Amt.

    Oder Sie haben einen Aufenthalts-Titel.
    Dort steht: Sie dürfen nur mit Erlaubnis von der Ausländer-Behörde arbeiten.
    Dann brauchen Sie auch eine Beschäftigungs-Erlaubnis.

    Für jede Arbeits-Stelle brauchen Sie eine eigene Erlaubnis.

    Das bedeuten die Wörter:

    - Asyl: Deutschland schützt Menschen vor Verfolgung.
    - Aufenthalts-Gestattung: Sie haben Asyl beantragt. Das Verfahren ist noch nicht zu Ende.
    - Duldung: Sie müssen Deutschland verlassen. Aber zurzeit bringt das Amt Sie nicht weg.
    - Aufenthalts-Titel: Das ist Ihre Erlaubnis für das Leben in Deutschland.

    Am Anfang dürfen Sie meistens noch nicht arbeiten:

    - in den ersten 3 Monaten
    - in einer Aufnahme-Einrichtung in den ersten 6 Monaten

    In einer Aufnahme-Einrichtung wohnen Menschen am Anfang vom Asyl-Verfahren.

    Manchmal dürfen Sie nicht arbeiten:

    - In Ihrer Duldung steht: „für Personen mit ungeklärter Identität“. Das heißt: Es ist nicht klar: Wer sind Sie?
    - Sie kommen aus einem sicheren Herkunfts-Staat. Das Gesetz sagt: In diesem Land ist es meistens sicher.

    Gilt der zweite Punkt für Sie?
    Dafür sind auch diese Fragen wichtig:

    - Wann sind Sie nach Deutschland gekommen?
    - Wann haben Sie Asyl beantragt?

    Sind Sie unsicher?
    Stellen Sie den Antrag trotzdem.
    Wir prüfen ihn.
service-prepare =
    Sie brauchen Papiere.
    Sie können die Papiere mit dem Handy fotografieren.
    Oder Sie nehmen PDF-Dateien.
    Fehlt noch ein Papier?
    Dann können Sie es später schicken.
    Diese Papiere brauchen Sie:

    - Ihre Aufenthalts-Gestattung, Ihre Duldung oder Ihren Aufenthalts-Titel
    - Ihren Pass. Sie haben keinen? Dann geht es ohne.
    - den Arbeits-Vertrag, das Angebot für die Arbeit oder den Ausbildungs-Vertrag
    - vielleicht die Erlaubnis für Ihren Beruf

    Auch Ihr Arbeit-Geber muss etwas erklären.
    Der Arbeit-Geber ist eine Firma oder Person. Sie arbeiten dort.
    Sie bekommen im Antrag einen Link.
    Ein Link führt zu einer Seite im Internet.
    Den Link geben Sie Ihrem Arbeit-Geber.
    Er kann auch ein Formular auf Papier ausfüllen.
service-fee = Die Beschäftigungs-Erlaubnis kostet nichts.
service-duration =
    Sie brauchen ungefähr 10 Minuten für die Fragen.
    Sie können immer eine Pause machen.

    Oft muss auch die Bundes-Agentur für Arbeit zustimmen.
    Zustimmen heißt: Ja sagen.
    Das dauert ungefähr 3 bis 4 Wochen.
    Manchmal muss die Bundes-Agentur nicht zustimmen.
    Zum Beispiel:

    - Sie leben schon 4 Jahre in Deutschland.
    - Sie machen ein bestimmtes Praktikum oder eine bestimmte Ausbildung.
service-law =
    - Aufenthalts-Gesetz, Paragraf 4a Absatz 4: Wer braucht eine Erlaubnis?
    - Asyl-Gesetz, Paragraf 61: Arbeit mit Aufenthalts-Gestattung
    - Beschäftigungs-Verordnung, Paragraf 32: Arbeit mit Duldung oder Aufenthalts-Gestattung
    - Aufenthalts-Gesetz, Paragraf 60a Absatz 6 und Paragraf 60b Absatz 5: Wann darf man mit Duldung nicht arbeiten?
service-data =
    Ihr Gerät verschlüsselt Ihre Antworten.
    Verschlüsseln heißt: Andere Menschen können die Antworten nicht lesen.
    Nur die Ausländer-Behörde kann sie lesen.

    Die Ausländer-Behörde braucht Ihre Antworten.
    Sie prüft damit: Kann sie Ihnen die Arbeit erlauben?
    Das Aufenthalts-Gesetz und das Asyl-Gesetz erlauben das.
    Muss die Bundes-Agentur für Arbeit zustimmen?
    Dann bekommt sie die Antworten dafür.

    Ihr Arbeit-Geber sieht Ihren Antrag nicht.
    Mit dem Link bekommt er nur manche Antworten.
    Sie erlauben das vorher.
    Sie sehen seine Antworten auch nicht.

    Mehr steht auf der Seite zum Daten-Schutz.
service-after =
    - Ihr Arbeit-Geber schickt uns seine Erklärung. Ist sie angekommen? Das sehen Sie auf der Seite: So weit ist Ihr Antrag.
    - Die Ausländer-Behörde prüft beides. Manchmal fragt sie die Bundes-Agentur für Arbeit.
    - Sie bekommen von uns eine Antwort.

    Warten Sie auf die Erlaubnis.
    Erst dann dürfen Sie arbeiten.

## Sections

section-person = Fragen zu Ihnen
section-aufenthalt = Ihr Papier
section-arbeit = Die Arbeit
section-arbeitgebererklaerung = Erklärung vom Arbeit-Geber
section-unterlagen = Ihre Papiere
section-erklaerungen = Das müssen Sie wissen

## Person

step-person = Ihr Name
    .intro = Schreiben Sie Ihren Namen genau wie in Ihrem Papier.
person-familienname = Familien-Name
person-vornamen = Vornamen
    .hint = Schreiben Sie alle Vornamen.

step-geburt = Ihre Geburt
geburt-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe
geburt-geburtsdatum = Geburts-Datum
    .hint = Steht in Ihrem Papier nur das Jahr? Dann schreiben Sie nur das Jahr.
geburt-geburtsort = Geburts-Ort

step-staatsangehoerigkeit = Ihre Staats-Angehörigkeit
staatsangehoerigkeit-staat = Welche Staats-Angehörigkeit haben Sie?
    .hint = Das heißt: Sie gehören zu einem Land. Haben Sie mehrere? Dann nehmen Sie die aus Ihrem Papier.

step-anschrift = Ihre Adresse
anschrift-anschrift = Wo wohnen Sie?

step-kontakt = So erreichen wir Sie
    .intro =
        Vielleicht haben wir Fragen.
        Schreiben Sie bitte mindestens eine Antwort.
        Dann können wir schneller fragen.
kontakt-email = E-Mail-Adresse
kontakt-telefon = Telefon-Nummer
    .hint = Schreiben Sie auch die Vorwahl.

## Residence

step-dokument = Ihr Papier
dokument-art = Welches Papier haben Sie?
    .option-aufenthaltsgestattung = Aufenthalts-Gestattung
    .option-duldung = Duldung
    .option-duldung_ungeklaert = Duldung „für Personen mit ungeklärter Identität“
    .option-aufenthaltserlaubnis = Aufenthalts-Erlaubnis
    .option-andere = Ein anderes Papier
dokument-art_andere = Welches Papier ist das?
dokument-gueltig_bis = Bis wann gilt das Papier?
    .hint = Das Datum steht auf dem Papier.
dokument-aktenzeichen = Akten-Zeichen oder AZR-Nummer
    .hint = Die Nummer steht auf Briefen von der Ausländer-Behörde. Sie kennen sie nicht? Dann lassen Sie das Feld leer.

## Work

step-arbeit = Wofür brauchen Sie die Erlaubnis?
arbeit-anlass = Was möchten Sie?
    .option-erste = Ich möchte eine neue Arbeits-Stelle anfangen
    .option-verlaengerung = Ich arbeite dort schon mit Erlaubnis. Ich möchte dort weiter arbeiten
arbeit-art = Was für eine Arbeits-Stelle ist das?
    .option-beschaeftigung = Arbeit
    .option-ausbildung = Ausbildung in einem Betrieb
    .option-praktikum = Praktikum
    .option-andere = Etwas anderes
arbeit-art_andere = Was ist das?

step-taetigkeit = Ihre Arbeit
taetigkeit-bezeichnung = Als was arbeiten Sie dort?
    .hint = Beispiel: Lager-Helferin, Ausbildung zum Koch
taetigkeit-beginn = Wann möchten Sie anfangen?
taetigkeit-berufserlaubnis = Braucht man für diesen Beruf eine Erlaubnis vom Staat?
    .hint = Beispiel: in der Pflege oder als Ärztin oder Arzt
    .option-ja = Ja
    .option-nein = Nein
    .option-unbekannt = Ich weiß es nicht

step-arbeitgeber = Ihr Arbeit-Geber
arbeitgeber-firma = Name von der Firma oder Person
arbeitgeber-ort = Ort

## The employer's part

step-erklaerung_weg = Erklärung von Ihrem Arbeit-Geber
    .intro =
        Ihr Arbeit-Geber muss uns die Arbeits-Stelle beschreiben.
        Zum Beispiel die Aufgaben, die Arbeits-Zeit und den Lohn.
erklaerung_weg-weg = Wie macht Ihr Arbeit-Geber das?
    .option-link = Im Internet: Ich gebe ihm einen Link
    .option-papier = Auf Papier: Ich lade das fertige Formular hoch

step-uebergabe = Link für Ihren Arbeit-Geber
uebergabe-link = Geben Sie diesen Link Ihrem Arbeit-Geber
    .hint =
        Mit dem Link füllt er seine Erklärung aus.
        Er schickt sie verschlüsselt an uns.
        Ein Konto braucht er nicht.

        Sie können Ihrem Arbeit-Geber helfen.
        Dann bekommt er mit dem Link Antworten über Sie.
        Sie entscheiden bei jeder Antwort: Ja oder Nein.
        Der Link sagt nichts über Ihren Aufenthalt in Deutschland.

        Wer ist zuerst fertig?
        Das ist egal.
        Wir bringen beides zusammen.
        Geben Sie den Link nur Ihrem Arbeit-Geber.

## Documents

step-unterlagen_person = Ihre Papiere
    .intro =
        Machen Sie Fotos von den Papieren.
        Oder nehmen Sie PDF-Dateien.
        Jede Datei darf höchstens 20 Mega-Byte groß sein.
        Wir müssen alles gut lesen können.
        Fehlt noch ein Papier?
        Dann können Sie es später schicken.
unterlagen_person-dokument = Ihre Aufenthalts-Gestattung, Ihre Duldung oder Ihr Aufenthalts-Titel
    .hint = Wir brauchen alle Seiten mit Daten über Sie.
unterlagen_person-pass = Ihr Pass
    .hint = Sie haben keinen? Dann geht es ohne.

step-unterlagen_arbeit = Papiere zur Arbeit
unterlagen_arbeit-arbeitsvertrag = Arbeits-Vertrag oder Angebot für die Arbeits-Stelle
unterlagen_arbeit-ausbildungsvertrag = Ausbildungs-Vertrag
unterlagen_arbeit-berufserlaubnis = Die Erlaubnis für Ihren Beruf
unterlagen_arbeit-erklaerung = Erklärung zum Beschäftigungs-Verhältnis
    .hint = Das ist ein Formular von der Bundes-Agentur für Arbeit. Ihr Arbeit-Geber füllt es aus. Und er unterschreibt es.

## Declarations

step-hinweise = Wann dürfen Sie arbeiten?
hinweise-arbeitsbeginn = Bitte lesen Sie das genau
    .hint =
        - Mit diesem Antrag dürfen Sie noch nicht arbeiten. Warten Sie auf die Erlaubnis. Erst dann fangen Sie an.
        - Die Erlaubnis gilt nur für diese Arbeits-Stelle. Für eine andere brauchen Sie eine neue Erlaubnis.
        - Gilt die Erlaubnis nur bis zu einem bestimmten Tag? Dann stellen Sie vor diesem Tag den Antrag auf Verlängerung.
hinweise-verstanden = Erst mit der Erlaubnis fange ich an zu arbeiten.

step-abschluss = Ihre Bestätigung
    .intro =
        Gleich sehen Sie alle Antworten noch einmal.
        Dann können Sie den Antrag absenden.
abschluss-wahrheit = Meine Antworten sind wahr. Ich habe alles gesagt.
abschluss-datenschutz = Ich habe die Informationen zum Daten-Schutz gelesen.

## Messages of the checks

check-geburtsdatum_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-kontakt_fehlt = Wir haben keine E-Mail-Adresse und keine Telefon-Nummer von Ihnen. Dann können wir nur Briefe schreiben. Das dauert länger. Sie können trotzdem weitermachen.
check-dokument_abgelaufen = Dieser Tag ist schon vorbei. Bitte kümmern Sie sich um die Verlängerung. Sie können trotzdem weitermachen.
check-identitaet_ungeklaert = Mit dieser Duldung dürfen Sie nicht arbeiten. Das steht im Aufenthalts-Gesetz, Paragraf 60b Absatz 5. Hat sich etwas geändert? Zum Beispiel: Sie haben jetzt einen Pass. Dann laden Sie den Nachweis hoch. Sie können weitermachen. Wir prüfen es.
check-sicherer_herkunftsstaat = Dieses Land gilt als sicherer Herkunfts-Staat. Vielleicht dürfen Sie dann nicht arbeiten. Wichtig ist auch: Wann sind Sie nach Deutschland gekommen? Wann haben Sie Asyl beantragt? Sie können weitermachen. Wir prüfen es.
check-beginn_vergangen = Dieser Tag ist schon vorbei. Erst mit der Erlaubnis dürfen Sie anfangen. Sie können trotzdem weitermachen.

## Why we ask

purpose-person =
    Wir müssen wissen: Wer sind Sie?
    So finden wir Ihre Akte.
purpose-kontakt = So können wir Sie bei Fragen erreichen.
purpose-arbeit = Wir prüfen damit: Können wir die Arbeit erlauben?
