# Texts of the service "Beschäftigungserlaubnis" (the applicant's part). Plain German (DIN 8581-1). This wording is the binding one.

## Service page

service-title = Beschäftigungserlaubnis
service-short = Mit Aufenthaltsgestattung oder Duldung arbeiten oder eine Ausbildung machen
service-who =
    Sie haben eine Aufenthaltsgestattung oder eine Duldung und möchten arbeiten oder eine Ausbildung machen. Oder in Ihrem Aufenthaltstitel steht, dass Sie nur mit Erlaubnis der Ausländerbehörde arbeiten dürfen. Dann brauchen Sie für jede Stelle eine Beschäftigungserlaubnis.

    Am Anfang dürfen Sie meistens noch nicht arbeiten: in den ersten 3 Monaten, in einer Aufnahmeeinrichtung in den ersten 6 Monaten.

    In manchen Fällen ist Arbeit nicht erlaubt:

    - wenn in Ihrer Duldung „für Personen mit ungeklärter Identität“ steht
    - wenn Sie aus einem sicheren Herkunftsstaat kommen. Ob das für Sie gilt, hängt auch davon ab, wann Sie nach Deutschland gekommen sind und Asyl beantragt haben.

    Sind Sie unsicher? Stellen Sie den Antrag trotzdem. Wir prüfen ihn.
service-prepare =
    Diese Unterlagen brauchen Sie. Sie können sie fotografieren oder als PDF hochladen. Was Ihnen noch fehlt, können Sie nachreichen.

    - Ihre Aufenthaltsgestattung, Ihre Duldung oder Ihren Aufenthaltstitel
    - Ihren Pass, wenn Sie einen haben
    - den Arbeitsvertrag, das Angebot für die Arbeit oder den Ausbildungsvertrag
    - die Erlaubnis für Ihren Beruf, wenn man dafür eine braucht

    Auch Ihr Arbeitgeber muss etwas erklären. Dafür bekommen Sie im Antrag einen Link, den Sie an ihn weitergeben. Er kann stattdessen auch ein Formular auf Papier ausfüllen.
service-fee = Die Beschäftigungserlaubnis kostet nichts.
service-duration =
    Für die Fragen brauchen Sie etwa 10 Minuten. Sie können jederzeit eine Pause machen.

    Oft muss auch die Bundesagentur für Arbeit zustimmen. Das dauert etwa 3 bis 4 Wochen. Nicht nötig ist das zum Beispiel, wenn Sie schon 4 Jahre in Deutschland leben, und bei manchen Praktika und Ausbildungen.
service-law =
    - § 4a Absatz 4 Aufenthaltsgesetz (AufenthG): wer eine Erlaubnis braucht
    - § 61 Asylgesetz (AsylG): Arbeit mit Aufenthaltsgestattung
    - § 32 Beschäftigungsverordnung (BeschV): Arbeit mit Duldung oder Aufenthaltsgestattung
    - § 60a Absatz 6 und § 60b Absatz 5 AufenthG: wann Arbeit mit Duldung nicht erlaubt ist
service-data =
    Ihre Angaben werden auf Ihrem Gerät verschlüsselt. Nur die Ausländerbehörde kann sie lesen.

    Die Ausländerbehörde braucht die Angaben, um zu prüfen, ob sie Ihnen die Arbeit erlauben kann. Rechtsgrundlagen sind das Aufenthaltsgesetz und das Asylgesetz. Muss die Bundesagentur für Arbeit zustimmen, bekommt sie die Angaben, die sie dafür braucht.

    Ihr Arbeitgeber sieht Ihren Antrag nicht. Mit dem Link bekommt er nur das, was Sie vorher freigeben. Sie sehen seine Angaben auch nicht.

    Mehr dazu steht in der Datenschutzerklärung.
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
    .hint = Alle Vornamen

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
    .hint = Wenn Sie einen haben

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
    .intro = Ihre Angaben sehen Sie gleich noch einmal zusammen. Danach können Sie den Antrag absenden.
abschluss-wahrheit = Meine Angaben sind wahr und vollständig.
abschluss-datenschutz = Ich habe die Hinweise zum Datenschutz gelesen.

## Messages of the checks

check-geburtsdatum_vergangen = Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-kontakt_fehlt = Ohne E-Mail-Adresse und Telefonnummer können wir Ihnen nur Briefe schreiben. Das dauert länger. Sie können trotzdem weitermachen.
check-dokument_abgelaufen = Dieses Datum ist vorbei. Bitte lassen Sie Ihr Dokument verlängern. Sie können trotzdem weitermachen.
check-identitaet_ungeklaert = Mit dieser Duldung ist Arbeit nicht erlaubt (§ 60b Absatz 5 AufenthG). Hat sich etwas geändert, zum Beispiel weil Sie jetzt einen Pass haben? Dann laden Sie den Nachweis hoch. Sie können weitermachen, wir prüfen es.
check-sicherer_herkunftsstaat = Dieser Staat gilt als sicherer Herkunftsstaat. Vielleicht ist Arbeit dann nicht erlaubt. Es kommt auch darauf an, wann Sie nach Deutschland gekommen sind und Asyl beantragt haben. Sie können weitermachen, wir prüfen es.
check-beginn_vergangen = Dieser Tag ist schon vorbei. Sie dürfen erst anfangen, wenn Sie die Erlaubnis haben. Sie können trotzdem weitermachen.

## Why we ask

purpose-person = Damit wir wissen, wer Sie sind, und Ihre Akte finden.
purpose-kontakt = Damit wir Sie bei Fragen erreichen.
purpose-arbeit = Damit wir prüfen, ob wir die Arbeit erlauben können.
