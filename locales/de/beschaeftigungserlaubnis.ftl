# Texts of the service "Beschäftigungserlaubnis" (the applicant's part). Plain German (DIN 8581-1). This wording is the binding one.

## Service page

service-title = Beschäftigungserlaubnis
service-words = Arbeit arbeiten Arbeitserlaubnis Job Stelle Minijob Nebenjob Ausbildung Lehre Praktikum Azubi Arbeitgeber Firma Vertrag Asyl Flüchtling Geflüchtete Duldung Gestattung BE
service-consequence = Fangen Sie erst an zu arbeiten, wenn Sie die Erlaubnis haben. Der Antrag allein erlaubt es noch nicht.
service-short = Mit Aufenthaltsgestattung oder Duldung arbeiten oder eine Ausbildung machen
service-who =
    Sie haben eine Aufenthaltsgestattung oder eine Duldung und möchten arbeiten oder eine Ausbildung machen. Oder in Ihrem Aufenthaltstitel steht, dass Sie nur mit Erlaubnis der Ausländerbehörde arbeiten dürfen. Dann brauchen Sie für jede Stelle eine Beschäftigungserlaubnis.

    Am Anfang dürfen Sie meistens noch nicht arbeiten. So lange müssen Sie warten:

    - mit Aufenthaltsgestattung: { $wartezeit_gestattung_monate ->
        [one] { $wartezeit_gestattung_monate } Monat
       *[other] { $wartezeit_gestattung_monate } Monate
    }. Müssen Sie in einer Aufnahmeeinrichtung wohnen, { $wartezeit_aufnahme_monate ->
        [one] zählt { $wartezeit_aufnahme_monate } Monat
       *[other] zählen { $wartezeit_aufnahme_monate } Monate
    } ab der Registrierung Ihres Asylantrags.
    - mit Aufenthaltsgestattung in einer Aufnahmeeinrichtung: { $wartezeit_aufnahme_dublin_monate ->
        [one] { $wartezeit_aufnahme_dublin_monate } Monat
       *[other] { $wartezeit_aufnahme_dublin_monate } Monate
    }, wenn Deutschland einen anderen EU-Staat um Ihre Aufnahme oder Rücknahme gebeten hat oder wenn ein anderer EU-Staat Ihnen schon Schutz gegeben hat
    - mit Duldung: { $wartezeit_duldung_monate ->
        [one] { $wartezeit_duldung_monate } Monat
       *[other] { $wartezeit_duldung_monate } Monate
    }. Frühere Zeiten mit Aufenthaltsgestattung oder einem Aufenthaltstitel zählen mit.
    - mit Duldung in einer Aufnahmeeinrichtung: { $wartezeit_aufnahme_duldung_monate ->
        [one] { $wartezeit_aufnahme_duldung_monate } Monat
       *[other] { $wartezeit_aufnahme_duldung_monate } Monate
    } mit Duldung. Haben Sie einen gültigen Pass oder Passersatz vorgelegt oder beginnen Sie eine qualifizierte Ausbildung, { $wartezeit_aufnahme_pass_monate ->
        [one] ist es { $wartezeit_aufnahme_pass_monate } Monat
       *[other] sind es { $wartezeit_aufnahme_pass_monate } Monate
    }.

    Durften Sie schon im Asylverfahren arbeiten, müssen Sie mit Duldung nicht noch einmal warten.

    Danach soll die Arbeit mit Duldung erlaubt werden, wenn nichts dagegen spricht. In manchen Fällen ist Arbeit aber nicht erlaubt, zum Beispiel:

    - wenn in Ihrer Duldung „für Personen mit ungeklärter Identität“ steht
    - wenn Sie aus einem sicheren Herkunftsstaat kommen und nach dem 31. August 2015 Asyl beantragt haben, mit Duldung auch ohne Asylantrag. Es gibt Ausnahmen.
    - wenn über Ihren Asylantrag in einem beschleunigten Verfahren entschieden wird
    - wenn Ihre Ausreise schon konkret vorbereitet wird

    Sind Sie unsicher? Stellen Sie den Antrag trotzdem. Wir prüfen ihn.
service-prepare =
    Diese Unterlagen brauchen Sie. Sie können sie fotografieren oder als PDF hochladen. Was Ihnen noch fehlt, können Sie nachreichen.

    - Ihre Aufenthaltsgestattung, Ihre Duldung oder Ihren Aufenthaltstitel
    - Ihren Pass, wenn Sie einen haben
    - den Arbeitsvertrag, das Angebot für die Arbeit oder den Ausbildungsvertrag
    - die Erlaubnis für Ihren Beruf, wenn man dafür eine braucht

    Auch Ihr Arbeitgeber muss etwas erklären. Dafür bekommen Sie im Antrag einen Link, den Sie an ihn weitergeben. Er kann stattdessen auch ein Formular auf Papier ausfüllen.
service-fee =
    Steht die Beschränkung in Ihrem Aufenthaltstitel, kostet die Erlaubnis nichts (§ 47 Absatz 2 AufenthV).

    Ob sie mit Duldung oder Aufenthaltsgestattung etwas kostet, sagt Ihnen die Ausländerbehörde. Im Online-Antrag müssen Sie nichts bezahlen.
service-duration =
    Für die Fragen brauchen Sie etwa 10 Minuten. Sie können jederzeit eine Pause machen.

    Oft muss auch die Bundesagentur für Arbeit zustimmen. Wir fragen sie. Hat sie alle Angaben und meldet sich { $zustimmung_wochen ->
        [one] { $zustimmung_wochen } Woche
       *[other] { $zustimmung_wochen } Wochen
    } lang nicht, gilt ihre Zustimmung als erteilt (§ 36 Absatz 2 BeschV). Nicht nötig ist die Zustimmung zum Beispiel, wenn Sie seit { $zustimmungsfrei_jahre ->
        [one] { $zustimmungsfrei_jahre } Jahr
       *[other] { $zustimmungsfrei_jahre } Jahren
    } ohne Unterbrechung erlaubt, geduldet oder gestattet in Deutschland leben, für eine Berufsausbildung und für manche Praktika.
service-law =
    - § 4a Absatz 1 und 2 Aufenthaltsgesetz (AufenthG): Arbeit mit einem Aufenthaltstitel
    - § 4a Absatz 4 AufenthG: Arbeit ohne Aufenthaltstitel
    - § 61 Asylgesetz (AsylG): Wartezeiten, Arbeit mit Aufenthaltsgestattung und in einer Aufnahmeeinrichtung
    - § 60a Absatz 5b AufenthG: wann Arbeit mit Duldung erlaubt werden soll
    - § 60a Absatz 6, § 60b Absatz 5 und § 104 Absatz 18 AufenthG: wann Arbeit mit Duldung nicht erlaubt ist, und Ausnahmen
    - § 60c AufenthG: Duldung für eine Ausbildung
    - §§ 32 und 36 Beschäftigungsverordnung (BeschV): die Zustimmung der Bundesagentur für Arbeit
    - § 47 Absatz 2 Aufenthaltsverordnung (AufenthV): wann die Erlaubnis nichts kostet
service-data =
    Ihre Angaben werden auf Ihrem Gerät verschlüsselt. Auf dem Weg kann sie niemand lesen. In der Behörde können sie nur Beschäftigte lesen, die für diese Anträge zuständig sind. Wer einen anderen Grund hat, muss ihn angeben, und das wird festgehalten.

    Die Ausländerbehörde braucht die Angaben, um zu prüfen, ob sie Ihnen die Arbeit erlauben kann. Muss die Bundesagentur für Arbeit zustimmen, bekommt sie die Angaben, die sie dafür braucht.

    Ihr Arbeitgeber sieht Ihren Antrag nicht. Mit dem Link bekommt er nur das, was Sie vorher freigeben. Sie sehen seine Angaben auch nicht.

    Mehr dazu steht in der Datenschutzerklärung.
service-basis =
    § 4a AufenthG, § 61 AsylG und § 32 BeschV für die Erlaubnis, § 86 Satz 1 AufenthG für die Daten. Für besonders geschützte Angaben, die in Ihren Unterlagen stehen: § 86 Satz 2 AufenthG.
service-recipients =
    - die Bundesagentur für Arbeit, wenn sie zustimmen muss (§ 39 AufenthG, § 36 BeschV)
    - die Behörde, die Leistungen nach dem Asylbewerberleistungsgesetz zahlt: Sie erfährt, dass die Arbeit erlaubt wurde (§ 90 Absatz 3 AufenthG)
    - Ihr Arbeitgeber bekommt nur, was Sie mit dem Link freigeben
service-after =
    - Ihr Arbeitgeber schickt uns seine Erklärung. Sie sehen im Stand Ihres Antrags, wenn sie angekommen ist.
    - Die Ausländerbehörde prüft beides. Wenn nötig, fragt sie die Bundesagentur für Arbeit.
    - Sie bekommen von uns Bescheid.

    Fangen Sie erst an zu arbeiten, wenn Sie die Erlaubnis haben.

## Sections

section-person = Angaben zu Ihnen
section-aufenthalt = Ihr Aufenthalt
section-arbeit = Die Arbeit
section-arbeitgebererklaerung = Erklärung des Arbeitgebers
section-unterlagen = Unterlagen
section-erklaerungen = Erklärungen

## Person

step-person = Ihr Name
    .intro = Schreiben Sie Ihren Namen so, wie er in Ihrem Dokument steht.
person-familienname = Familienname
person-vornamen = Vornamen
    .hint = Alle Vornamen. Steht in Ihrem Dokument kein Vorname, schreiben Sie einen Bindestrich: -

step-geburt = Ihre Geburt
geburt-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe
geburt-geburtsdatum = Geburtsdatum
    .hint = Steht in Ihrem Dokument nur das Jahr? Dann lassen Sie Tag und Monat leer.
geburt-geburtsort = Geburtsort

step-staatsangehoerigkeit = Ihre Staatsangehörigkeit
staatsangehoerigkeit-staat = Welche Staatsangehörigkeit haben Sie?
    .hint = Haben Sie mehrere, nehmen Sie die, die in Ihrem Dokument steht.

step-anschrift = Ihre Anschrift
anschrift-anschrift = Wo wohnen Sie?

step-kontakt = So erreichen wir Sie
    .intro = Geben Sie bitte mindestens eine Möglichkeit an. Dann können wir schneller nachfragen.
kontakt-email = E-Mail-Adresse
kontakt-telefon = Telefonnummer
    .hint = Mit Vorwahl

## Residence

step-dokument = Ihr Dokument
dokument-art = Welches Dokument haben Sie?
    .hint = Der Name steht auf dem Dokument.
    .option-aufenthaltsgestattung = Aufenthaltsgestattung
    .option-duldung = Duldung
    .option-duldung_ungeklaert = Duldung „für Personen mit ungeklärter Identität“
    .option-aufenthaltserlaubnis = Aufenthaltserlaubnis
    .option-andere = Ein anderes Dokument
dokument-art_andere = Welches Dokument ist das?
dokument-gueltig_bis = Gültig bis
    .hint = Das Datum steht auf dem Dokument.
dokument-aktenzeichen = Aktenzeichen oder AZR-Nummer
    .hint = Wenn Sie es kennen: Es steht auf Briefen der Ausländerbehörde.

## Work

step-arbeit = Wofür Sie die Erlaubnis brauchen
arbeit-anlass = Was möchten Sie?
    .option-erste = Eine neue Stelle anfangen
    .option-verlaengerung = Dort weiterarbeiten, wo ich schon mit Erlaubnis arbeite
arbeit-art = Was für eine Stelle ist das?
    .option-beschaeftigung = Arbeit
    .option-ausbildung = Ausbildung in einem Betrieb
    .option-praktikum = Praktikum
    .option-andere = Etwas anderes
arbeit-art_andere = Was ist es?
arbeit-ausbildungsduldung = Es gibt auch eine Duldung für die Ausbildung
    .hint = Beginnen Sie mit Duldung eine qualifizierte Berufsausbildung? Dann können Sie vielleicht eine Ausbildungsduldung bekommen (§ 60c AufenthG). Sie gilt für die ganze Ausbildung, und die Arbeit im Betrieb wird damit erlaubt. Den Antrag darauf können Sie frühestens { $ausbildungsduldung_antrag_monate ->
            [one] { $ausbildungsduldung_antrag_monate } Monat
           *[other] { $ausbildungsduldung_antrag_monate } Monate
        } vor dem Beginn stellen. Fragen Sie uns danach. Diesen Antrag können Sie trotzdem absenden.

step-taetigkeit = Ihre Tätigkeit
taetigkeit-bezeichnung = Als was arbeiten Sie dort?
    .hint = Zum Beispiel: Lagerhelferin, Ausbildung zum Koch
taetigkeit-beginn = Wann möchten Sie anfangen?
taetigkeit-berufserlaubnis = Darf man diesen Beruf nur mit einer staatlichen Erlaubnis ausüben?
    .hint = So ist es zum Beispiel in der Pflege oder bei Ärztinnen und Ärzten.
    .option-ja = Ja
    .option-nein = Nein
    .option-unbekannt = Das weiß ich nicht

step-arbeitgeber = Ihr Arbeitgeber
arbeitgeber-firma = Name der Firma oder Person, bei der Sie arbeiten
arbeitgeber-ort = Ort

## The employer's part

step-erklaerung_weg = Erklärung Ihres Arbeitgebers
    .intro = Ihr Arbeitgeber muss uns die Stelle beschreiben: zum Beispiel die Aufgaben, die Arbeitszeit und den Lohn.
erklaerung_weg-weg = Wie macht Ihr Arbeitgeber das?
    .option-link = Im Internet: Ich gebe ihm einen Link
    .option-papier = Auf Papier: Ich lade das ausgefüllte Formular hoch

step-uebergabe = Link für Ihren Arbeitgeber
uebergabe-link = Geben Sie diesen Link an Ihren Arbeitgeber weiter
    .hint =
        Mit dem Link füllt er seine Erklärung aus und schickt sie verschlüsselt an uns. Ein Konto braucht er nicht.

        Sie können Ihrem Arbeitgeber Arbeit abnehmen und Angaben zu Ihrer Person mitgeben. Sie entscheiden bei jeder Angabe. Über Ihren Aufenthalt erfährt er durch den Link nichts.

        Es ist egal, wer zuerst fertig ist. Wir führen beides zusammen. Geben Sie den Link nur Ihrem Arbeitgeber.

## Documents

step-unterlagen_person = Ihre Dokumente
    .intro = Fotos oder PDF-Dateien, jede höchstens 20 MB. Alles muss gut lesbar sein. Was Ihnen noch fehlt, können Sie nachreichen.
unterlagen_person-dokument = Ihre Aufenthaltsgestattung, Ihre Duldung oder Ihr Aufenthaltstitel
    .hint = Alle Seiten mit Angaben zu Ihnen
unterlagen_person-pass = Ihr Pass
    .hint = Wenn Sie einen haben. Ein Pass kann die Wartezeit verkürzen.

step-unterlagen_arbeit = Unterlagen zur Arbeit
unterlagen_arbeit-arbeitsvertrag = Arbeitsvertrag oder Angebot für die Stelle
unterlagen_arbeit-ausbildungsvertrag = Ausbildungsvertrag
unterlagen_arbeit-berufserlaubnis = Die Erlaubnis für Ihren Beruf
unterlagen_arbeit-erklaerung = Erklärung zum Beschäftigungsverhältnis
    .hint = Das Formular der Bundesagentur für Arbeit. Ihr Arbeitgeber füllt es aus und unterschreibt es.

## Declarations

step-hinweise = Wann Sie arbeiten dürfen
hinweise-arbeitsbeginn = Bitte lesen Sie das genau
    .hint =
        - Mit diesem Antrag dürfen Sie noch nicht arbeiten. Fangen Sie erst an, wenn Sie die Erlaubnis haben.
        - Die Erlaubnis gilt nur für diese Stelle. Für eine andere brauchen Sie eine neue.
        - Wenn die Erlaubnis befristet ist: Stellen Sie den Antrag auf Verlängerung, bevor sie endet.
hinweise-verstanden = Ich fange erst an zu arbeiten, wenn ich die Erlaubnis habe.

step-abschluss = Ihre Bestätigung
abschluss-folgen = Bevor Sie absenden
    .hint =
        - Der Antrag erlaubt die Arbeit noch nicht. Ohne Erlaubnis zu arbeiten ist verboten (§ 4a AufenthG).
        - Mit einem Aufenthaltstitel kostet die Erlaubnis nichts. Ob sie mit Duldung oder Aufenthaltsgestattung etwas kostet, sagen wir Ihnen.
        - Wer der Ausländerbehörde falsche Angaben zu Alter, Identität oder Staatsangehörigkeit macht, macht sich strafbar (§ 95 Absatz 1 Nummer 5 AufenthG).

        Lassen Sie sich Zeit. Sind Sie unsicher, fragen Sie uns, bevor Sie absenden.
abschluss-wahrheit = Meine Angaben sind wahr und vollständig.
abschluss-datenschutz = Hinweise zum Datenschutz
    .hint = Wir brauchen Ihre Angaben, um über die Erlaubnis zu entscheiden (§ 4a und § 86 AufenthG, § 61 AsylG). Wer sie bekommt, wie lange wir sie aufbewahren und welche Rechte Sie haben, steht in der Datenschutzerklärung. Der Link dazu steht unten auf jeder Seite.

## Messages of the checks

check-geburtsdatum_vergangen = Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-plz_ort = Bitte prüfen Sie Postleitzahl und Ort. Soweit wir wissen, passen sie nicht zusammen. Sie können trotzdem weitermachen.
check-kontakt_fehlt = Ohne E-Mail-Adresse und Telefonnummer können wir Ihnen nur Briefe schreiben. Das dauert länger. Sie können trotzdem weitermachen.
check-dokument_abgelaufen = Dieses Datum ist vorbei. Bitte lassen Sie Ihr Dokument verlängern. Sie können trotzdem weitermachen.
check-identitaet_ungeklaert = Mit dieser Duldung ist Arbeit nicht erlaubt (§ 60b Absatz 5 AufenthG). Hat sich etwas geändert, zum Beispiel weil Sie jetzt einen Pass haben? Dann laden Sie den Nachweis hoch. Sie können weitermachen, wir prüfen es.
check-sicherer_herkunftsstaat = Dieser Staat gilt als sicherer Herkunftsstaat. Haben Sie nach dem 31. August 2015 Asyl beantragt, darf die Arbeit während des Asylverfahrens meist nicht erlaubt werden. Sie können weitermachen, wir prüfen es.
check-sicherer_herkunftsstaat_duldung = Dieser Staat gilt als sicherer Herkunftsstaat. Die Arbeit darf meist nicht erlaubt werden, wenn Ihr Asylantrag nach dem 31. August 2015 gestellt und dann abgelehnt oder zurückgenommen wurde, oder wenn Sie keinen gestellt haben. Es gibt Ausnahmen. Sie können weitermachen, wir prüfen es.
check-sicherer_herkunftsstaat_2023 = Georgien und die Republik Moldau gelten als sichere Herkunftsstaaten. Das hindert die Arbeit nicht, wenn Sie bis zum 30. August 2023 Asyl beantragt haben, oder wenn Sie an diesem Tag ohne Asylantrag eine Duldung hatten. Sie können weitermachen, wir prüfen es.
check-sicherer_herkunftsstaat_eu = Dieser Staat steht auf einer Liste sicherer Herkunftsstaaten der EU. Das hindert die Arbeit nicht, wenn Sie am 6. Mai 2025 mit Duldung in Deutschland waren, oder wenn Sie am 11. Juni 2026 eine Erlaubnis zum Arbeiten hatten. Sie können weitermachen, wir prüfen es.
check-beginn_vergangen = Dieser Tag ist schon vorbei. Sie dürfen erst anfangen, wenn Sie die Erlaubnis haben. Sie können trotzdem weitermachen.

## Why we ask

purpose-person = Damit wir wissen, wer Sie sind, und Ihre Akte finden.
purpose-kontakt = Damit wir Sie bei Fragen erreichen.
purpose-arbeit = Damit wir prüfen, ob wir die Arbeit erlauben können.
