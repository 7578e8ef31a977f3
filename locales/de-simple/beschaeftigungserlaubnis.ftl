# Texts of the service "Beschäftigungserlaubnis" (the applicant's part) in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

## Service page

service-title = Beschäftigungs-Erlaubnis
service-words = Arbeit arbeiten Arbeits-Erlaubnis Job Stelle Mini-Job Ausbildung Lehre Praktikum Arbeitgeber Firma Vertrag Asyl Flüchtling Duldung
service-consequence =
    Sie brauchen erst die Erlaubnis.
    Dann dürfen Sie arbeiten.
    Der Antrag allein ist keine Erlaubnis.
service-short =
    Sie haben eine Aufenthalts-Gestattung oder eine Duldung.
    Sie möchten arbeiten.
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
    - Aufenthalts-Gestattung: Sie haben Asyl beantragt und warten noch.
    - Duldung: Sie müssten ausreisen, aber es geht gerade nicht.
    - Aufenthalts-Titel heißt: Sie dürfen in Deutschland leben.
    - Aufnahme-Einrichtung: Dort wohnen Menschen am Anfang vom Asyl-Verfahren.

    Am Anfang müssen Sie meistens warten.

    Sie haben eine Aufenthalts-Gestattung?
    Dann warten Sie { $wartezeit_gestattung_monate ->
        [one] { $wartezeit_gestattung_monate } Monat
       *[other] { $wartezeit_gestattung_monate } Monate
    }.
    Sie müssen in einer Aufnahme-Einrichtung wohnen?
    Dann { $wartezeit_aufnahme_monate ->
        [one] beginnt { $wartezeit_aufnahme_monate } Monat
       *[other] beginnen { $wartezeit_aufnahme_monate } Monate
    } mit Ihrem Asyl-Antrag.
    Das Amt muss den Antrag aufgeschrieben haben.
    Manchmal müssen Sie dort { $wartezeit_aufnahme_dublin_monate ->
        [one] { $wartezeit_aufnahme_dublin_monate } Monat
       *[other] { $wartezeit_aufnahme_dublin_monate } Monate
    } warten:

    - Deutschland hat ein anderes EU-Land gefragt: Nehmt ihr diesen Menschen?
    - Oder ein anderes EU-Land hat Ihnen schon Schutz gegeben.

    Sie haben eine Duldung?
    Dann warten Sie { $wartezeit_duldung_monate ->
        [one] { $wartezeit_duldung_monate } Monat
       *[other] { $wartezeit_duldung_monate } Monate
    }.
    Auch die Zeit mit der Aufenthalts-Gestattung zählt.
    Sie müssen in einer Aufnahme-Einrichtung wohnen?
    Dann warten Sie { $wartezeit_aufnahme_duldung_monate ->
        [one] { $wartezeit_aufnahme_duldung_monate } Monat
       *[other] { $wartezeit_aufnahme_duldung_monate } Monate
    } mit der Duldung.
    Sie haben einen gültigen Pass gezeigt?
    Oder Sie fangen eine richtige Berufs-Ausbildung an?
    Dann warten Sie auch dort nur { $wartezeit_aufnahme_pass_monate ->
        [one] { $wartezeit_aufnahme_pass_monate } Monat
       *[other] { $wartezeit_aufnahme_pass_monate } Monate
    }.

    Vielleicht durften Sie schon im Asyl-Verfahren arbeiten.
    Dann müssen Sie mit der Duldung nicht noch einmal warten.

    Danach soll das Amt die Arbeit mit Duldung erlauben.
    Aber manchmal geht es nicht:

    - In Ihrer Duldung steht: „für Personen mit ungeklärter Identität“.
    - Sie kommen aus einem sicheren Herkunfts-Staat.
    - Das Amt entscheidet besonders schnell über Ihren Asyl-Antrag.
    - Das Amt bereitet Ihre Ausreise schon vor.

    Ungeklärte Identität heißt: Es ist nicht klar, wer Sie sind.
    Sicherer Herkunfts-Staat heißt:
    Das Gesetz sagt, in diesem Land ist es meistens sicher.
    Das gilt für Asyl-Anträge nach dem 31. August 2015.
    Mit Duldung gilt es auch ohne Asyl-Antrag.
    Aber es gibt Ausnahmen.

    Sind Sie unsicher?
    Stellen Sie den Antrag trotzdem.
    Wir prüfen ihn.
service-prepare =
    Sie brauchen Dokumente.
    Sie können die Dokumente mit dem Handy fotografieren.
    Oder Sie nehmen PDF-Dateien.
    Fehlt noch etwas?
    Dann können Sie es später schicken.
    Diese Dokumente brauchen Sie:

    - Ihre Aufenthalts-Gestattung, Ihre Duldung oder Ihren Aufenthalts-Titel
    - Ihren Pass, wenn Sie einen haben
    - den Arbeits-Vertrag, das Angebot für die Arbeit oder den Ausbildungs-Vertrag
    - vielleicht die Erlaubnis für Ihren Beruf

    Auch Ihr Arbeit-Geber muss etwas erklären.
    Der Arbeit-Geber ist eine Firma oder Person.
    Sie arbeiten dort.
    Sie bekommen im Antrag einen Link.
    Ein Link führt zu einer Seite im Internet.
    Den Link geben Sie Ihrem Arbeit-Geber.
    Er kann auch ein Formular mit der Hand ausfüllen.
service-fee =
    Sie haben einen Aufenthalts-Titel?
    Dann kostet die Erlaubnis nichts.
    Das steht in der Aufenthalts-Verordnung, Paragraf 47 Absatz 2.

    Sie haben eine Duldung oder eine Aufenthalts-Gestattung?
    Dann fragen Sie die Ausländer-Behörde: Kostet es etwas?
    Hier im Internet zahlen Sie nichts.
service-duration =
    Sie brauchen ungefähr 10 Minuten für die Fragen.
    Sie können immer eine Pause machen.

    Oft muss auch die Bundes-Agentur für Arbeit zustimmen.
    Zustimmen heißt: Ja sagen.
    Wir fragen die Bundes-Agentur.
    Sie hat { $zustimmung_wochen ->
        [one] { $zustimmung_wochen } Woche
       *[other] { $zustimmung_wochen } Wochen
    } Zeit.
    Sagt sie in { $zustimmung_wochen ->
        [one] dieser Woche
       *[other] diesen { $zustimmung_wochen } Wochen
    } nichts?
    Dann heißt das: Ja.
    Aber sie muss alle Antworten haben.
    Das steht in der Beschäftigungs-Verordnung, Paragraf 36 Absatz 2.

    Manchmal muss die Bundes-Agentur nicht zustimmen.
    Zum Beispiel:

    - Sie leben schon { $zustimmungsfrei_jahre ->
        [one] { $zustimmungsfrei_jahre } Jahr
       *[other] { $zustimmungsfrei_jahre } Jahre
    } ohne Pause mit Erlaubnis in Deutschland.
    - Eine Duldung oder Aufenthalts-Gestattung zählt dabei auch.
    - Sie machen eine Berufs-Ausbildung.
    - Sie machen ein bestimmtes Praktikum.
service-law =
    - Aufenthalts-Gesetz, Paragraf 4a Absatz 1 und 2: Arbeit mit Aufenthalts-Titel
    - Aufenthalts-Gesetz, Paragraf 4a Absatz 4: Arbeit ohne Aufenthalts-Titel
    - Asyl-Gesetz, Paragraf 61: Wie lange müssen Sie warten?
    - Aufenthalts-Gesetz, Paragraf 60a Absatz 5b: Arbeit mit Duldung
    - Aufenthalts-Gesetz, Paragraf 60a Absatz 6: Wann dürfen Sie nicht arbeiten?
    - Aufenthalts-Gesetz, Paragraf 60b Absatz 5: Wann dürfen Sie nicht arbeiten?
    - Aufenthalts-Gesetz, Paragraf 104 Absatz 18: Ausnahmen
    - Aufenthalts-Gesetz, Paragraf 60c: Duldung für eine Ausbildung
    - Beschäftigungs-Verordnung, Paragraf 32 und 36: die Bundes-Agentur für Arbeit
    - Aufenthalts-Verordnung, Paragraf 47 Absatz 2: Wann kostet es nichts?
service-data =
    Ihr Gerät verschlüsselt Ihre Antworten.
    Verschlüsseln heißt:
    Auf dem Weg zum Amt kann sie niemand lesen.
    Im Amt dürfen nur bestimmte Menschen die Antworten lesen.
    Sie arbeiten mit diesen Anträgen.
    Andere müssen einen Grund sagen.
    Das Amt schreibt den Grund auf.

    Die Ausländer-Behörde braucht Ihre Antworten.
    Sie prüft damit: Kann sie Ihnen die Arbeit erlauben?
    Muss die Bundes-Agentur für Arbeit zustimmen?
    Dann bekommt sie die Antworten dafür.

    Ihr Arbeit-Geber sieht Ihren Antrag nicht.
    Mit dem Link bekommt er nur manche Antworten.
    Sie erlauben das vorher.
    Sie sehen seine Antworten auch nicht.

    Mehr steht auf der Seite zum Daten-Schutz.
service-basis =
    Das Aufenthalts-Gesetz erlaubt das, Paragraf 4a und Paragraf 86.
    Und das Asyl-Gesetz, Paragraf 61.
    Und die Beschäftigungs-Verordnung, Paragraf 32.
service-recipients =
    - die Bundes-Agentur für Arbeit, wenn sie zustimmen muss
    - das Amt für Ihr Geld nach dem Asylbewerber-Leistungs-Gesetz
    - Dieses Amt hört von uns: Sie dürfen arbeiten.
    - Ihr Arbeit-Geber bekommt nur die Antworten mit Ihrer Erlaubnis.
service-after =
    - Ihr Arbeit-Geber schickt uns seine Erklärung.
    - Ist sie angekommen?
    - Das sehen Sie beim Stand von Ihrem Antrag.
    - Die Ausländer-Behörde prüft beides.
    - Manchmal fragt sie die Bundes-Agentur für Arbeit.
    - Sie bekommen von uns eine Antwort.

    Warten Sie auf die Erlaubnis.
    Erst dann dürfen Sie arbeiten.

## Sections

section-person = Fragen zu Ihnen
section-aufenthalt = Ihr Dokument
section-arbeit = Die Arbeit
section-arbeitgebererklaerung = Erklärung vom Arbeit-Geber
section-unterlagen = Ihre Dokumente
section-erklaerungen = Das müssen Sie wissen

## Person

step-person = Ihr Name
    .intro = Schreiben Sie Ihren Namen genau wie in Ihrem Dokument.
person-familienname = Familien-Name
person-vornamen = Vornamen
    .hint =
        Schreiben Sie alle Vornamen.
        Steht in Ihrem Dokument kein Vorname?
        Dann schreiben Sie einen Binde-Strich: -

step-geburt = Ihre Geburt
geburt-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe
geburt-geburtsdatum = Geburts-Datum
    .hint =
        Steht in Ihrem Dokument nur das Jahr?
        Dann schreiben Sie nur das Jahr.
geburt-geburtsort = Geburts-Ort

step-staatsangehoerigkeit = Ihre Staats-Angehörigkeit
staatsangehoerigkeit-staat = Welche Staats-Angehörigkeit haben Sie?
    .hint =
        Das heißt: Sie gehören zu einem Land.
        Haben Sie mehrere?
        Dann nehmen Sie die aus Ihrem Dokument.

step-anschrift = Ihre Adresse
anschrift-anschrift = Wo wohnen Sie?

step-kontakt = So erreichen wir Sie
    .intro =
        Vielleicht haben wir Fragen.
        Schreiben Sie bitte eine E-Mail-Adresse oder eine Telefon-Nummer.
        Dann können wir schneller fragen.
kontakt-email = E-Mail-Adresse
kontakt-telefon = Telefon-Nummer
    .hint = Schreiben Sie auch die Vorwahl.

## Residence

step-dokument = Ihr Dokument
dokument-art = Welches Dokument haben Sie?
    .hint =
        Identität heißt: Wer sind Sie?
        Ungeklärt heißt: Das ist nicht klar.
    .option-aufenthaltsgestattung = Aufenthalts-Gestattung: Sie haben Asyl beantragt und warten noch.
    .option-duldung = Duldung: Sie müssten ausreisen, aber es geht gerade nicht.
    .option-duldung_ungeklaert = Duldung „für Personen mit ungeklärter Identität“
    .option-aufenthaltserlaubnis = Aufenthalts-Erlaubnis: Sie dürfen eine bestimmte Zeit bleiben.
    .option-andere = Ein anderes Dokument
dokument-art_andere = Welches Dokument ist das?
dokument-gueltig_bis = Bis wann gilt das Dokument?
    .hint = Das Datum steht auf dem Dokument.
dokument-aktenzeichen = Akten-Zeichen oder AZR-Nummer
    .hint =
        Die Nummer steht auf Briefen von der Ausländer-Behörde.
        Sie kennen sie nicht?
        Dann lassen Sie das Feld leer.

## Work

step-arbeit = Wofür brauchen Sie die Erlaubnis?
arbeit-anlass = Was möchten Sie?
    .option-erste = Ich möchte eine neue Arbeits-Stelle anfangen
    .option-verlaengerung =
        Ich arbeite dort schon mit Erlaubnis.
        Ich möchte dort weiter arbeiten
arbeit-art = Was für eine Arbeits-Stelle ist das?
    .option-beschaeftigung = Arbeit
    .option-ausbildung = Ausbildung in einem Betrieb
    .option-praktikum = Praktikum
    .option-andere = Etwas anderes
arbeit-art_andere = Was ist das?
arbeit-ausbildungsduldung = Es gibt auch eine Duldung für die Ausbildung
    .hint =
        Sie haben eine Duldung?
        Und Sie fangen eine richtige Berufs-Ausbildung an?
        Dann gibt es vielleicht eine Ausbildungs-Duldung für Sie.
        Sie gilt so lange wie die ganze Ausbildung.
        Und Sie dürfen damit im Betrieb arbeiten.
        Sie können sie { $ausbildungsduldung_antrag_monate ->
            [one] { $ausbildungsduldung_antrag_monate } Monat
           *[other] { $ausbildungsduldung_antrag_monate } Monate
        } vor dem Anfang beantragen.
        Fragen Sie uns danach.
        Diesen Antrag können Sie trotzdem senden.
        Das steht im Aufenthalts-Gesetz, Paragraf 60c.

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
    .option-papier = Mit der Hand: Ich lade das fertige Formular hoch

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

step-unterlagen_person = Ihre Dokumente
    .intro =
        Machen Sie Fotos von den Dokumenten.
        Oder nehmen Sie PDF-Dateien.
        Jede Datei darf höchstens 20 Mega-Byte groß sein.
        Wir müssen alles gut lesen können.
        Fehlt noch etwas?
        Dann können Sie es später schicken.
unterlagen_person-dokument = Ihre Aufenthalts-Gestattung, Ihre Duldung oder Ihr Aufenthalts-Titel
    .hint =
        Aufenthalts-Titel heißt: Sie dürfen in Deutschland leben.
        Wir brauchen alle Seiten mit Daten über Sie.
unterlagen_person-pass = Ihr Pass
    .hint =
        Sie haben keinen?
        Dann geht es ohne.
        Mit Pass müssen Sie vielleicht kürzer warten.

step-unterlagen_arbeit = Dokumente zur Arbeit
unterlagen_arbeit-arbeitsvertrag = Arbeits-Vertrag oder Angebot für die Arbeits-Stelle
unterlagen_arbeit-ausbildungsvertrag = Ausbildungs-Vertrag
unterlagen_arbeit-berufserlaubnis = Die Erlaubnis für Ihren Beruf
unterlagen_arbeit-erklaerung = Erklärung zum Beschäftigungs-Verhältnis
    .hint =
        Das ist ein Formular von der Bundes-Agentur für Arbeit.
        Ihr Arbeit-Geber füllt es aus.
        Und er unterschreibt es.

## Declarations

step-hinweise = Wann dürfen Sie arbeiten?
hinweise-arbeitsbeginn = Bitte lesen Sie das genau
    .hint =
        - Mit diesem Antrag dürfen Sie noch nicht arbeiten.
        - Warten Sie auf die Erlaubnis.
        - Erst dann fangen Sie an.
        - Die Erlaubnis gilt nur für diese Arbeits-Stelle.
        - Für eine andere brauchen Sie eine neue Erlaubnis.
        - Gilt die Erlaubnis nur bis zu einem bestimmten Tag?
        - Dann stellen Sie vor diesem Tag den Antrag auf Verlängerung.
hinweise-verstanden = Erst mit der Erlaubnis fange ich an zu arbeiten.

step-abschluss = Ihre Bestätigung
abschluss-folgen = Lesen Sie das vor dem Senden
    .hint =
        Mit dem Antrag dürfen Sie noch nicht arbeiten.
        Arbeit ohne Erlaubnis ist verboten.
        Das steht im Aufenthalts-Gesetz, Paragraf 4a.

        Sie haben einen Aufenthalts-Titel?
        Aufenthalts-Titel heißt: Sie dürfen in Deutschland leben.
        Dann kostet die Erlaubnis nichts.
        Sie haben eine Duldung oder eine Aufenthalts-Gestattung?
        Dann sagen wir Ihnen: Kostet es etwas?

        Schreiben Sie nichts Falsches über sich.
        Zum Beispiel über Ihr Alter oder Ihren Namen.
        Falsche Antworten sind strafbar.
        Das steht im Aufenthalts-Gesetz, Paragraf 95 Absatz 1 Nummer 5.

        Nehmen Sie sich Zeit.
        Sind Sie unsicher?
        Dann fragen Sie uns vor dem Senden.
abschluss-wahrheit =
    Meine Antworten sind wahr.
    Ich habe alles gesagt.
abschluss-datenschutz = Daten-Schutz
    .hint =
        Wir brauchen Ihre Antworten.
        Damit entscheiden wir über die Erlaubnis.
        Das Aufenthalts-Gesetz und das Asyl-Gesetz erlauben das.
        Es sind die Paragrafen 4a und 86 und der Paragraf 61.

        Auf der Seite zum Daten-Schutz steht:

        - Wer bekommt Ihre Antworten?
        - Wie lange behalten wir sie?
        - Welche Rechte haben Sie?

        Der Link steht unten auf jeder Seite.

## Messages of the checks

check-geburtsdatum_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-plz_ort =
    Bitte prüfen Sie die Post-Leitzahl und den Ort.
    Vielleicht passen sie nicht zusammen.
    Sie können trotzdem weitermachen.
check-kontakt_fehlt =
    Wir haben keine E-Mail-Adresse und keine Telefon-Nummer von Ihnen.
    Dann können wir nur Briefe schreiben.
    Das dauert länger.
    Sie können trotzdem weitermachen.
check-dokument_abgelaufen =
    Dieser Tag ist schon vorbei.
    Bitte kümmern Sie sich um die Verlängerung.
    Sie können trotzdem weitermachen.
check-identitaet_ungeklaert =
    Mit dieser Duldung dürfen Sie nicht arbeiten.
    Das steht im Aufenthalts-Gesetz, Paragraf 60b Absatz 5.
    Hat sich etwas geändert?
    Zum Beispiel: Sie haben jetzt einen Pass.
    Dann laden Sie den Nachweis hoch.
    Sie können weitermachen.
    Wir prüfen es.
check-sicherer_herkunftsstaat =
    Dieses Land gilt als sicherer Herkunfts-Staat.
    Haben Sie nach dem 31. August 2015 Asyl beantragt?
    Dann dürfen Sie im Asyl-Verfahren meistens nicht arbeiten.
    Sie können weitermachen.
    Wir prüfen es.
check-sicherer_herkunftsstaat_duldung =
    Dieses Land gilt als sicherer Herkunfts-Staat.
    Haben Sie nach dem 31. August 2015 Asyl beantragt?
    Und hat das Amt Nein gesagt?
    Oder haben Sie kein Asyl beantragt?
    Dann dürfen Sie meistens nicht arbeiten.
    Aber es gibt Ausnahmen.
    Sie können weitermachen.
    Wir prüfen es.
check-sicherer_herkunftsstaat_2023 =
    Georgien und Moldau gelten als sichere Herkunfts-Staaten.
    Trotzdem dürfen manche Menschen von dort arbeiten:
    Sie haben bis zum 30. August 2023 Asyl beantragt.
    Oder Sie hatten an diesem Tag eine Duldung ohne Asyl-Antrag.
    Sie können weitermachen.
    Wir prüfen es.
check-sicherer_herkunftsstaat_eu =
    Dieses Land steht auf einer Liste von der Europäischen Union.
    Die Liste heißt: sichere Herkunfts-Staaten.
    Trotzdem dürfen manche Menschen von dort arbeiten:
    Sie waren am 6. Mai 2025 mit Duldung in Deutschland.
    Oder Sie durften am 11. Juni 2026 schon arbeiten.
    Sie können weitermachen.
    Wir prüfen es.
check-beginn_vergangen =
    Dieser Tag ist schon vorbei.
    Erst mit der Erlaubnis dürfen Sie anfangen.
    Sie können trotzdem weitermachen.

## Why we ask

purpose-person =
    Wir müssen wissen: Wer sind Sie?
    So finden wir Ihre Akte.
purpose-kontakt = So können wir Sie bei Fragen erreichen.
purpose-arbeit = Wir prüfen damit: Können wir die Arbeit erlauben?
