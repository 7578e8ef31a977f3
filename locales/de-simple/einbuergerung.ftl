# Texts of the service "Einbürgerung" in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

## Service page

service-title = Einbürgerung
service-words = deutscher Pass deutsch werden Staats-Bürgerschaft Staats-Angehörigkeit Nationalität einbürgern Einbürgerungs-Test Doppel-Pass
service-consequence =
    Die Einbürgerung kostet { $gebuehr_einbuergerung } Euro für jede Person.
    Ein Kind bekommt sie zusammen mit Mutter oder Vater?
    Und das Kind hat kein eigenes Einkommen?
    Dann kostet sie für das Kind { $gebuehr_einbuergerung_kind } Euro.
    Manchmal sagt das Amt Nein.
    Oder Sie wollen den Antrag nicht mehr.
    Dann kostet das { $gebuehr_einbuergerung_mindestens } bis { $gebuehr_einbuergerung } Euro.
service-short = Sie möchten die deutsche Staats-Angehörigkeit bekommen.
service-who =
    Sie leben schon lange in Deutschland.
    Sie möchten Deutsche oder Deutscher werden.
    Dann stellen Sie einen Antrag auf Einbürgerung.
    Einbürgerung heißt:
    Sie bekommen die deutsche Staats-Angehörigkeit.
    Staats-Angehörigkeit heißt:
    Sie gehören zu einem Land.
    Ihre jetzige Staats-Angehörigkeit müssen Sie nicht aufgeben.
    Das sagt das deutsche Recht.

    Meistens gelten diese Regeln:

    - Sie leben seit mindestens { $aufenthalt_jahre ->
        [one] { $aufenthalt_jahre } Jahr
       *[other] { $aufenthalt_jahre } Jahren
    } rechtmäßig in Deutschland.
    - Sie dürfen für immer bleiben oder haben einen passenden Aufenthalts-Titel.
    - Es ist klar: Wer sind Sie?
    - Ihre Staats-Angehörigkeit ist klar.
    - Sie und Ihre Familie brauchen kein Geld nach SGB II oder XII.
    - Sie sprechen genug Deutsch.
    - Sie kennen das Wichtigste über das Leben in Deutschland.
    - Sie haben keine Strafe wegen einer Straf-Tat.
    - Sie sagen Ja zur freiheitlichen demokratischen Grund-Ordnung.
    - Sie sagen Ja zur besonderen Verantwortung von Deutschland.

    Rechtmäßig heißt: Sie haben ein Recht dazu.
    Ein Aufenthalts-Titel ist eine Erlaubnis für das Leben in Deutschland.
    SGB II und SGB XII sind Gesetze.
    Dort steht zum Beispiel: So viel Grund-Sicherung bekommen Menschen ohne Geld.
    Ihr Wissen über Deutschland zeigen Sie meistens mit dem Einbürgerungs-Test.
    Kleine Strafen zählen oft nicht.
    Die Grund-Ordnung sind die wichtigsten Regeln in Deutschland.
    Die Verantwortung kommt aus der Geschichte von Deutschland.

    Haben Sie eine deutsche Ehe-Frau oder einen deutschen Ehe-Mann?
    Sind Sie seit { $ehe_jahre ->
        [one] { $ehe_jahre } Jahr
       *[other] { $ehe_jahre } Jahren
    } oder länger verheiratet?
    Dann reichen meistens { $aufenthalt_ehe_jahre ->
        [one] { $aufenthalt_ehe_jahre } Jahr
       *[other] { $aufenthalt_ehe_jahre } Jahre
    } in Deutschland.
    Das gilt auch für eingetragene Lebens-Partnerschaften.

    Bei manchen Regeln gibt es Ausnahmen.
    Passt eine Regel nicht zu Ihnen?
    Dann können Sie den Antrag trotzdem stellen.
    Wir prüfen jeden Antrag einzeln.

    Diese Personen dürfen in den gleichen Antrag:

    - Ihre Ehe-Frau oder Ihr Ehe-Mann
    - Ihre Kinder, jünger als 16 Jahre

    Sie dürfen auch kürzer in Deutschland leben als Sie.

    Ab 16 Jahren stellt man den Antrag meistens selbst.
    Sind Kinder jünger als 16 Jahre?
    Dann stellen andere Personen den Antrag für die Kinder.
    Diese Personen heißen: gesetzliche Vertreterinnen und Vertreter.
    Meistens sind das die Eltern.

    Jemand kann Sie vertreten.
    Diese Person braucht eine Vollmacht.
    Vollmacht heißt: Sie darf für Sie handeln.
    Auch eine rechtliche Betreuerin oder ein Betreuer kann den Antrag stellen.
service-prepare =
    Sie brauchen Dokumente.
    Bescheide sind Briefe vom Amt mit einer Entscheidung.
    Dokumente sind zum Beispiel Ausweise, Urkunden und Briefe.
    Sie können die Dokumente mit dem Handy fotografieren.
    Oder Sie nehmen PDF-Dateien.
    Sofort brauchen wir nur die Kopie von Ihrem Pass.
    Alles andere können Sie später schicken.
    Sie haben keinen Pass?
    Dann können Sie den Antrag trotzdem stellen.
    Diese Dokumente brauchen Sie:

    - Ihren Pass oder Ausweis
    - Ihren Aufenthalts-Titel
    - Urkunden über Geburt, Ehe, Scheidung und Adoption
    - Nachweise für Ihre Sprache und den Einbürgerungs-Test

    Eine Urkunde ist ein wichtiges Schreiben von einem Amt.
    Ein Nachweis zeigt: Das stimmt.

    Sie sind angestellt?
    Dann brauchen Sie auch:

    - Ihren Arbeits-Vertrag
    - Ihre letzten 3 Lohn-Abrechnungen
    - ein Schreiben von Ihrem Arbeit-Geber: Niemand hat Ihnen gekündigt
    - Ihren Renten-Verlauf

    Im Renten-Verlauf stehen Ihre Zeiten für die Rente.

    Sie arbeiten selbstständig?
    Dann brauchen Sie auch:

    - Ihre letzten 3 Steuer-Bescheide
    - ein Schreiben vom Steuer-Büro über die letzten 3 Monate
    - Ihre Gewerbe-Anmeldung oder einen Auszug aus dem Handels-Register
    - eine steuerliche Unbedenklichkeits-Bescheinigung

    Das Schreiben vom Steuer-Büro braucht einen runden Stempel.
    Das Handels-Register ist eine Liste mit Firmen.
    Die Unbedenklichkeits-Bescheinigung kommt vom Finanz-Amt.
    Sie zeigt: Sie haben Ihre Steuern bezahlt.

    Haben Sie eine private Versicherung für das Alter?
    Dann brauchen Sie einen Nachweis dafür.

    Sie wohnen zur Miete?
    Dann brauchen Sie Ihren Miet-Vertrag.

    Ist eine Urkunde in einer anderen Sprache?
    Dann brauchen Sie eine Übersetzung.
    Manche Urkunden brauchen auch eine Legalisation oder eine Apostille.
    Das ist eine Bestätigung: Die Urkunde ist echt.
service-fee =
    Der Preis steht im Gesetz.
    Die Einbürgerung kostet { $gebuehr_einbuergerung } Euro für jede Person.

    Ist das Kind jünger als 18 Jahre?
    Und bekommt es die Einbürgerung zusammen mit Mutter oder Vater?
    Dann kostet sie für das Kind { $gebuehr_einbuergerung_kind } Euro.
    Hat das Kind ein eigenes Einkommen?
    Dann kostet sie für das Kind { $gebuehr_einbuergerung } Euro.
    Einkommen ist Geld, zum Beispiel der Lohn für Arbeit.

    Vielleicht lehnen wir den Antrag ab.
    Oder Sie nehmen den Antrag zurück, und wir haben schon geprüft.
    Dann kostet das { $gebuehr_einbuergerung_mindestens } bis { $gebuehr_einbuergerung } Euro.
    Manchmal kann das Amt den Preis kleiner machen.
    Hier im Internet zahlen Sie noch nichts.
service-duration =
    Sie brauchen ungefähr 45 Minuten für die Fragen.
    Mit Familie dauert es länger.
    Sie können immer eine Pause machen.

    Das Amt prüft danach Ihren Antrag.
    Die Zeit dafür ist verschieden lang.
    Die Zeit hängt von Ihren Antworten und Dokumenten ab.
service-law =
    Das Gesetz heißt: Staats-Angehörigkeits-Gesetz.
    Die Abkürzung ist: StAG.

    - StAG, Paragraf 10: Dort stehen die Regeln für die Einbürgerung.
    - StAG, Paragraf 9: Regeln für Menschen mit deutschen Ehe-Leuten.
    - StAG, Paragraf 12a: Welche Verurteilungen zählen?
    - StAG, Paragraf 12b: Zeiten in anderen Ländern.
    - StAG, Paragraf 34: Wer stellt den Antrag selbst?
    - StAG, Paragraf 35a und 42: Was passiert bei falschen Antworten?
    - StAG, Paragraf 38: Dort steht der Preis.

    Ein anderes Gesetz heißt: Bundes-Zentral-Register-Gesetz.
    Die Abkürzung ist: BZRG.

    - BZRG, Paragraf 51 und 53: Welche Strafen muss man nennen?
service-data =
    Ihr Gerät verschlüsselt Ihre Antworten.
    Verschlüsseln heißt: Auf dem Weg kann sie niemand lesen.
    Im Amt dürfen nur bestimmte Menschen die Antworten lesen.
    Sie arbeiten mit diesen Anträgen.
    Andere müssen einen Grund sagen.
    Das Amt schreibt den Grund auf.

    Das Amt braucht Ihre Antworten.
    Es entscheidet damit über Ihren Antrag.
    Das erlaubt das StAG.
    Es steht in Paragraf 31.
    Das Amt fragt auch andere Ämter.
    Zum Beispiel die Ausländer-Behörde und das Register für Strafen.
    Ab 16 Jahren fragt es auch den Verfassungs-Schutz.
    Der Verfassungs-Schutz sucht nach Gefahren für die Demokratie.

    Manche Antworten sind besonders geschützt.
    Zum Beispiel Antworten zu:

    - Gesundheit
    - Mitglied sein in politischen Gruppen
    - Straf-Verfahren

    Bei diesen Fragen steht: Dafür brauchen wir die Antwort.

    Mehr steht auf der Seite zum Daten-Schutz.
service-basis =
    Das Staats-Angehörigkeits-Gesetz erlaubt das.
    Die Abkürzung ist: StAG.
    Für die Einbürgerung sind es die Paragrafen 8 bis 14.
    Für die Daten ist es der Paragraf 31.
    Für Straf-Taten ist es auch der Paragraf 12a.
service-recipients =
    - der Verfassungs-Schutz, wenn Sie mindestens 16 Jahre alt sind
    - andere Ämter, zum Beispiel die Ausländer-Behörde
    - nach der Einbürgerung das Bundes-Verwaltungs-Amt und das Melde-Amt
    - das Amt für Statistik, aber ohne Ihren Namen
service-others =
    Sind Sie mit der Person im Antrag verheiratet?
    Oder gehören Sie zu ihrer Familie?
    Dann hat uns die Person Daten von Ihnen geschrieben.
    Zum Beispiel Name, Geburt, Land und Adresse.
service-after =
    - Sie bekommen eine Bestätigung: Der Antrag ist angekommen.
    - Das Amt prüft Ihre Antworten.
    - Fehlt etwas, dann fragt das Amt.
    - Sie kommen zu einem Termin und bringen alle echten Dokumente mit.
    - Das Bekenntnis und die Loyalitäts-Erklärung geben Sie persönlich ab.
    - Davor sprechen wir mit Ihnen darüber.
    - Am Ende bekommen Sie die Einbürgerungs-Urkunde.

    Erst dann sind Sie Deutsche oder Deutscher.
    Bekenntnis heißt:
    Sie sagen Ja zu den wichtigsten Regeln in Deutschland.
    Loyalitäts-Erklärung heißt:
    Sie sagen: Ich unterstütze nichts gegen diese Regeln.

## Sections

section-person = Fragen zu Ihnen
section-familie = Familie
section-angehoerigkeit = Staats-Angehörigkeit und Identität
section-aufenthalt = Leben in Deutschland
section-bildung = Bildung und Sprache
section-wirtschaft = Arbeit und Geld
section-erklaerungen = Straf-Taten und Bekenntnis
section-mit_ehepartner = Ehe-Frau oder Ehe-Mann: Antrag zusammen
section-unterlagen = Ihre Dokumente
section-abschluss = Fast fertig

## Texts that occur in many places

zeit-von = Von
    .hint =
        Sie wissen den Tag nicht mehr?
        Dann reichen Monat und Jahr.
zeit-bis = Bis
    .hint =
        Ist es noch nicht zu Ende?
        Dann lassen Sie das Feld leer.
zeit-seit = Seit wann?
    .hint =
        Sie wissen den Tag nicht mehr?
        Dann reichen Monat und Jahr.
zeit-land = Land

step-antrag = Für wen ist der Antrag?
    .intro =
        In diesem Antrag steht oft „Sie“.
        „Sie“ meint Sie selbst.
        Oder „Sie“ meint die Person, für die Sie den Antrag stellen.
antrag-fuer = Für wen möchten Sie die Einbürgerung?
    .hint =
        Ihre Familie können Sie später dazu nehmen.
        Vollmacht heißt: Eine Person darf für eine andere handeln.
        Rechtliche Betreuung heißt: Ein Gericht hat Sie dazu bestimmt.
    .option-mich = Für mich selbst
    .option-kind = Nur für mein Kind unter 16 Jahren
    .option-vollmacht = Für eine andere Person, ich habe eine Vollmacht
    .option-betreuung = Für eine erwachsene Person, ich bin rechtliche Betreuerin oder Betreuer
antrag-kind = „Sie“ heißt jetzt immer: Ihr Kind
    .hint =
        Beantworten Sie alle Fragen für Ihr Kind.
        Später fragen wir nach den Eltern.
antrag-andere = „Sie“ heißt jetzt immer: die andere Person
    .hint =
        Beantworten Sie alle Fragen für die andere Person.
        Gleich fragen wir nach Ihnen.
antrag-vertreten = Vertritt Sie jemand mit einer Vollmacht?
    .hint =
        Das kann zum Beispiel eine Anwältin oder ein Anwalt sein.
        Dann schreibt das Amt an diese Person.

step-bevollmaechtigt = Vertretung mit Vollmacht
    .intro =
        Vollmacht heißt: Eine Person darf für eine andere handeln.
        Hier fragen wir nach der Person mit der Vollmacht.
bevollmaechtigt-vornamen = Vornamen
bevollmaechtigt-stelle = Name von der Kanzlei, vom Verein oder von der Stelle

step-betreuung = Rechtliche Betreuung
    .intro =
        Rechtliche Betreuung heißt:
        Ein Gericht hat eine Person bestimmt.
        Diese Person hilft oder entscheidet.
        Hier fragen wir nach der Betreuerin oder dem Betreuer.
betreuung-vorbehalt = Gibt es für diesen Antrag einen Einwilligungs-Vorbehalt?
    .hint =
        Einwilligungs-Vorbehalt heißt:
        Die Betreuerin oder der Betreuer muss zustimmen.
        Das hat ein Gericht gesagt.
        Ohne Vorbehalt kann eine erwachsene Person den Antrag meistens selbst stellen.
        Sie können den Antrag immer hier ausfüllen.
        Geschäfts-unfähig heißt:
        Die Person kann vor dem Gesetz nicht selbst entscheiden.
        Mit Vorbehalt braucht die Person den Einbürgerungs-Test nicht.
        Auch geschäfts-unfähige Personen brauchen ihn nicht.
        Und sie müssen weniger erklären.
        Das steht im StAG, Paragraf 10 Absatz 1.
    .option-ja = Ja
    .option-unfaehig = Nein, aber die Person ist geschäfts-unfähig
    .option-nein = Nein
    .option-unsicher = Ich weiß es nicht

## Person

step-person = Name
    .intro =
        Wer möchte die Einbürgerung?
        Schreiben Sie hier den Namen von dieser Person.
        Schreiben Sie alle Namen genau wie im Pass.
        Nehmen Sie immer die lateinischen Buchstaben aus dem Pass.
        Zum Beispiel: A, B, C.
person-familienname = Familien-Name
person-vornamen = Vornamen
    .hint =
        Schreiben Sie alle Vornamen.
        Steht im Pass kein Vorname?
        Dann schreiben Sie einen Binde-Strich: -
person-geburtsname = Geburts-Name
    .hint =
        Ist er anders als der Familien-Name?
        Dann schreiben Sie ihn hier.
person-namensteile = Andere Teile vom Namen
    .hint = Beispiel: Vaters-Name oder Mittel-Name

step-fruehere_namen = Frühere Namen
fruehere_namen-gab_es = Hatten Sie früher andere Namen?
    .hint =
        Steht der Name in einem Dokument anders?
        Das zählt auch.
        Den Geburts-Namen müssen Sie nicht noch einmal schreiben.
fruehere_namen-name = Frühere Namen
    .item = Name { $number }
    .add = Noch ein Name
    .remove = Name { $number } wegnehmen
fruehere_namen-name-name = Ganzer Name
fruehere_namen-name-grund = Warum ist der Name jetzt anders?
    .hint = Beispiel: Heirat oder andere Schreib-Weise

step-geburt = Geburt
geburt-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe
geburt-geburtsdatum = Geburts-Datum
    .hint =
        Steht im Ausweis nur das Jahr?
        Dann schreiben Sie nur das Jahr.
geburt-vertretung = Jünger als 16 Jahre
    .hint =
        Das Kind stellt den Antrag nicht selbst.
        Das machen die gesetzlichen Vertreterinnen und Vertreter.
        Nach diesen Personen fragen wir später.
geburt-selbst = 16 oder 17 Jahre alt
    .hint =
        Sie stellen den Antrag selbst.
        Ihre Eltern müssen nicht zustimmen.
geburt-geburtsort = Geburts-Ort
geburt-kreis = Kreis, Bezirk oder Region vom Geburts-Ort
geburt-land = Geburts-Land
    .hint = Zu welchem Land gehört der Ort heute?
geburt-abweichend = Steht in einem Dokument ein anderes Geburts-Datum?
geburt-anderes_datum = Andere Geburts-Daten
    .item = Datum { $number }
    .add = Noch ein Datum
    .remove = Datum { $number } wegnehmen
geburt-anderes_datum-dokument = In welchem Dokument steht das Datum?

step-kontakt = Telefon und E-Mail
    .intro =
        Vielleicht haben wir Fragen.
        Schreiben Sie bitte eine E-Mail-Adresse oder eine Telefon-Nummer.
        Dann können wir schneller fragen.
kontakt-email = E-Mail-Adresse
kontakt-telefon = Telefon-Nummer
    .hint = Schreiben Sie auch die Vorwahl.

step-anschrift = Adresse
anschrift-anschrift = Adresse
    .hint =
        Wo ist die Person gemeldet?
        Schreiben Sie diese Adresse.

step-minderjaehrig = Antrag zusammen mit Mutter oder Vater
minderjaehrig-mit_elternteil = Stellt Ihre Mutter oder Ihr Vater auch einen Antrag auf Einbürgerung?
    .hint = Dann bearbeiten wir beide Anträge zusammen.
minderjaehrig-elternteil = Name von dieser Person

step-vertretung_1 = Gesetzliche Vertretung
    .intro =
        Diese Person darf für das Kind entscheiden.
        Das nennt man: Sorge-Recht.
        Meistens haben die Eltern das Sorge-Recht.
        Haben beide Eltern das Sorge-Recht?
        Dann fragen wir danach nach der zweiten Person.
        Ein Vormund entscheidet für ein Kind ohne Eltern.
vertretung_1-sorge = Wer vertritt das Kind?
    .option-gemeinsam = Beide Eltern zusammen
    .option-allein = Nur die Mutter oder nur der Vater
    .option-vormund = Ein Vormund oder eine andere Stelle
vertretung_1-stelle = Name von der Stelle
vertretung_1-anschrift = Adresse
step-vertretung_2 = Gesetzliche Vertretung: zweite Person

## Family

step-familienstand = Familien-Stand
familienstand-stand = Welchen Familien-Stand haben Sie?
    .hint =
        Eine Lebens-Partnerschaft ist wie eine Ehe.
        Aufgehoben heißt: Ein Gericht hat die Ehe beendet.
    .option-ld = ledig: Ich war nie verheiratet
    .option-vh = verheiratet
    .option-lp = in eingetragener Lebens-Partnerschaft
    .option-gs = geschieden
    .option-vw = verwitwet: Meine Frau oder mein Mann ist gestorben
    .option-ea = Ehe aufgehoben
    .option-lv = Lebens-Partnerschaft zu Ende durch Tod
    .option-la = Lebens-Partnerschaft aufgehoben
    .option-le = Lebens-Partnerschaft zu Ende durch Todes-Erklärung
    .option-nb = nicht bekannt
familienstand-ort = Ort von der Heirat
    .hint = Oder: Wo haben Sie die Lebens-Partnerschaft geschlossen?
familienstand-getrennt = Leben Sie getrennt?
    .hint = Getrennt heißt: Sie leben nicht mehr als Paar zusammen.
familienstand-mehrere = Sind Sie gleichzeitig mit mehreren Personen verheiratet?
familienstand-mehrehe = Bitte sprechen Sie zuerst mit uns
    .hint =
        Sind Sie mit mehreren Personen gleichzeitig verheiratet?
        Dann geht die Einbürgerung nicht.
        Das steht im StAG, Paragraf 11.
        Fragen Sie uns: Was gilt für mich?
        Sie können den Antrag trotzdem weiter ausfüllen.

step-fruehere_ehen = Frühere Ehen
    .intro = Wir meinen auch eingetragene Lebens-Partnerschaften.
fruehere_ehen-gab_es = Waren Sie früher schon einmal verheiratet?
fruehere_ehen-ehe = Frühere Ehen oder Lebens-Partnerschaften
    .item = Ehe { $number }
    .add = Noch eine Ehe
    .remove = Ehe { $number } wegnehmen
fruehere_ehen-ehe-von = Tag von der Heirat
    .hint =
        Sie wissen den Tag nicht mehr?
        Dann reichen Monat und Jahr.
fruehere_ehen-ehe-bis = Wann war die Ehe zu Ende?
    .hint =
        War es eine Scheidung?
        Dann schreiben Sie: Seit wann ist sie rechtskräftig?
        Rechtskräftig heißt: Die Scheidung gilt endgültig.
fruehere_ehen-ehe-ende = Wodurch war die Ehe zu Ende?
    .hint = Aufhebung heißt: Ein Gericht hat die Ehe beendet.
    .option-scheidung = Scheidung
    .option-aufhebung = Aufhebung
    .option-tod = Tod oder Todes-Erklärung
fruehere_ehen-ehe-ausland = War die Scheidung oder Aufhebung in einem anderen Land?
fruehere_ehen-ehe-anerkannt = Gilt die Scheidung oder Aufhebung auch in Deutschland?
    .hint =
        Manche Scheidungen aus anderen Ländern gelten hier nicht sofort.
        Erst muss ein Amt sie anerkennen.
        Sie wissen es nicht?
        Dann klären wir das mit Ihnen.
    .option-ja = Ja
    .option-nein = Nein
    .option-unsicher = Ich weiß es nicht
fruehere_ehen-ehe-staat = Staats-Angehörigkeit von der früheren Partnerin oder dem früheren Partner

step-ehepartner = Ihre Ehe-Frau oder Ihr Ehe-Mann
    .intro = Oder Ihre Lebens-Partnerin oder Ihr Lebens-Partner.
step-ehepartner_anschrift = Adresse von der Ehe-Frau oder dem Ehe-Mann
step-ehepartner_angehoerigkeit = Staats-Angehörigkeit von der Ehe-Frau oder dem Ehe-Mann
ehepartner_angehoerigkeit-staat = Staats-Angehörigkeiten
    .item = Staats-Angehörigkeit { $number }
    .add = Noch eine Staats-Angehörigkeit
    .remove = Staats-Angehörigkeit { $number } wegnehmen
ehepartner_angehoerigkeit-deutsch_seit = Seit wann ist die Person deutsch?
    .hint =
        Seit der Geburt?
        Dann lassen Sie das Feld leer.
ehepartner_angehoerigkeit-stellt_mit = Möchte Ihre Ehe-Frau oder Ihr Ehe-Mann auch die Einbürgerung?
    .hint =
        Sagen Sie Ja?
        Dann stellen Sie den Antrag zusammen.
        Später fragen wir mehr dazu.
        Ist die Person schon deutsch?
        Dann sagen Sie Nein.
ehepartner_angehoerigkeit-seit = Seit wann lebt die Person in Deutschland?
    .hint =
        Sie lebt nicht in Deutschland?
        Dann lassen Sie das Feld leer.

step-kinder = Kinder
kinder-haben = Haben Sie Kinder?
    .hint =
        Auch diese Kinder zählen:

        - erwachsene Kinder
        - adoptierte Kinder
        - Kinder von Eltern ohne Ehe
kinder-einbuergern = Soll ein Kind unter 16 Jahren mit Ihnen die Einbürgerung bekommen?
    .hint =
        Ab 16 Jahren stellt ein Kind den Antrag meistens selbst.
        Es kann trotzdem mit Ihnen zusammen deutsch werden.
        Das geht, bis es 18 Jahre alt ist.
        Das steht im StAG, Paragraf 10 Absatz 2.
kinder-weitere = Haben Sie noch andere Kinder?
step-kinder_mit = Einbürgerung für Ihre Kinder
kinder_mit-kind = Kinder
    .item = Kind { $number }
    .add = Noch ein Kind
    .remove = Kind { $number } wegnehmen
kinder_mit-kind-seit = Seit wann lebt das Kind in Deutschland?
kinder_mit-kind-titel = Aufenthalts-Titel vom Kind
    .hint =
        Ein Aufenthalts-Titel ist eine Erlaubnis für das Leben in Deutschland.
        Beispiel: Niederlassungs-Erlaubnis
        Das Kind hat keinen?
        Dann lassen Sie das Feld leer.
kinder_mit-kind-wohnt = Bei wem wohnt das Kind?
    .option-bei_mir = Bei mir
    .option-anderer = Beim anderen Eltern-Teil, also Mutter oder Vater
    .option-woanders = An einem anderen Ort
kinder_mit-kind-sorge = Wer hat das Sorge-Recht?
    .hint =
        Sorge-Recht heißt:
        Diese Person darf für das Kind entscheiden.
    .option-gemeinsam = Beide Eltern zusammen
    .option-allein = Nur ich
    .option-ehepartner = Nur meine Ehe-Frau oder mein Ehe-Mann
    .option-andere = Eine andere Person oder Stelle
kinder_mit-kind-anderer_elternteil = Name von der anderen Person mit Sorge-Recht
kinder_mit-kind-zustimmung = Ist diese Person mit der Einbürgerung einverstanden?
    .option-ja = Ja
    .option-offen = Nein, oder ich weiß es noch nicht
kinder_mit-kind-schule = Name von der Schule
    .hint =
        Das Kind geht nicht zur Schule?
        Dann lassen Sie das Feld leer.
step-kinder_weitere = Ihre anderen Kinder

step-elternteil_1 = Ihre Eltern: erste Person
elternteil_1-angaben = Können Sie Fragen zu Ihrer Mutter oder Ihrem Vater beantworten?
    .hint =
        Sie wissen nur einen Teil?
        Dann wählen Sie: Ja.
elternteil_1-verstorben = Ist diese Person gestorben?
step-elternteil_2 = Ihre Eltern: zweite Person

## Nationality and identity

step-angehoerigkeit = Ihre Staats-Angehörigkeit
    .intro =
        Schreiben Sie alle Ihre Staats-Angehörigkeiten.
        Sie haben keinen Pass mehr?
        Schreiben Sie die Staats-Angehörigkeit trotzdem.
        Für Deutschland müssen Sie keine davon aufgeben.
angehoerigkeit-staat = Ihre Staats-Angehörigkeiten
    .item = Staats-Angehörigkeit { $number }
    .add = Noch eine Staats-Angehörigkeit
    .remove = Staats-Angehörigkeit { $number } wegnehmen
angehoerigkeit-staat-land = Staats-Angehörigkeit
    .hint =
        Wählen Sie das Land.
        Sie gehören zu keinem Land?
        Dann suchen Sie: staatenlos
        Ihre Staats-Angehörigkeit ist nicht klar?
        Dann suchen Sie: ungeklärt
angehoerigkeit-staat-erworben = Wie haben Sie diese Staats-Angehörigkeit bekommen?
    .option-geburt = Durch die Geburt oder durch die Eltern
    .option-einbuergerung = Durch Einbürgerung
    .option-ehe = Durch Heirat
    .option-andere = Anders, oder ich weiß es nicht
angehoerigkeit-staat-nachweis = Womit können Sie das zeigen?
    .option-pass = Pass
    .option-ausweis = Personal-Ausweis
    .option-urkunde = Eine andere Urkunde
    .option-keiner = Zurzeit mit nichts
angehoerigkeit-ungeklaert = Staatenlos, oder es ist nicht klar
    .hint =
        Sie können den Antrag ganz normal weiter ausfüllen.
        Wir prüfen mit Ihnen zusammen: Welche Nachweise sind möglich?
angehoerigkeit-fruehere = Hatten Sie früher noch eine andere Staats-Angehörigkeit?
angehoerigkeit-frueher = Frühere Staats-Angehörigkeiten
    .item = Frühere Staats-Angehörigkeit { $number }
    .add = Noch eine frühere Staats-Angehörigkeit
    .remove = Frühere Staats-Angehörigkeit { $number } wegnehmen
angehoerigkeit-frueher-grund = Warum haben Sie diese Staats-Angehörigkeit verloren?

step-ausweis = Ausweis und Identität
ausweis-art = Welchen Ausweis haben Sie?
    .hint =
        Einen Reise-Ausweis bekommen Menschen ohne Pass von Deutschland.
        Ein Ausweis-Ersatz gilt in Deutschland wie ein Ausweis.
    .option-reisepass = Reise-Pass
    .option-personalausweis = Personal-Ausweis von meinem Land
    .option-reiseausweis = Reise-Ausweis für Flüchtlinge, Staatenlose oder Ausländer
    .option-ausweisersatz = Ausweis-Ersatz
    .option-keiner = Keinen davon
ausweis-nummer = Serien-Nummer
ausweis-gueltig_bis = Bis wann gilt der Ausweis?
ausweis-identitaet = Können Sie Ihre Identität mit Dokumenten zeigen?
    .hint =
        Identität heißt: Wer sind Sie?
        Beispiel: Pass, Geburts-Urkunde oder Führer-Schein
    .option-ja = Ja
    .option-teilweise = Zum Teil
    .option-nein = Nein
ausweis-erklaerung = Was fehlt?
    .hint =
        Sie können den Antrag trotzdem stellen.
        Was haben Sie schon versucht?
        Was kann helfen?
        Schreiben Sie alles.
        Beispiel: alte Dokumente, Zeugnisse, Kontakte zur Botschaft
        Die Botschaft vertritt ein Land in einem anderen Land.

step-status = Besonderer Schutz oder Status
status-status = Passt etwas davon zu Ihnen?
    .hint =
        Das steht in Ihrem Bescheid.
        Ein Bescheid ist ein Brief vom Amt mit einer Entscheidung.
        Spät-Aussiedler sind deutsche Familien aus Ost-Europa und Asien.
    .option-keiner = Nein, nichts davon
    .option-fluechtling = Ich bin als Flüchtling anerkannt
    .option-asyl = Ich bin asyl-berechtigt
    .option-subsidiaer = Ich habe subsidiären Schutz
    .option-staatenlos = Ich bin als staatenlos anerkannt
    .option-spaetaussiedler = Ich bin Spät-Aussiedlerin oder Spät-Aussiedler
    .option-andere = Ich habe einen anderen Schutz
status-gestattung = Die Zeit von Ihrem Asyl-Verfahren zählt mit
    .hint =
        Sie haben Schutz bekommen.
        Darum zählt die Zeit mit einer Aufenthalts-Gestattung.
        Das steht im Asyl-Gesetz, Paragraf 55.
status-aussiedler = Vielleicht sind Sie schon deutsch
    .hint =
        Haben Sie die Bescheinigung für Spät-Aussiedler?
        Oder für die Familie von Spät-Aussiedlern?
        Dann haben Sie die deutsche Staats-Angehörigkeit schon.
        Sie brauchen keine Einbürgerung.
        Das steht im StAG, Paragraf 7.
        Sie sind nicht sicher?
        Dann fragen Sie uns.
status-andere = Welcher Schutz ist das?

step-wehrdienst = Wehr-Dienst
wehrdienst-geleistet = Haben Sie Wehr-Dienst oder Militär-Dienst gemacht?
    .hint =
        Das heißt: Sie waren Soldatin oder Soldat.
        Ersatz-Dienst zählt auch.
        Dienst in anderen bewaffneten Gruppen zählt auch.
wehrdienst-dienst = Dienste
    .item = Dienst { $number }
    .add = Noch ein Dienst
    .remove = Dienst { $number } wegnehmen
wehrdienst-dienst-art = Was für ein Dienst war das?

## Residence

step-einreise = Einreise und lange Reisen
einreise-erste = Wann sind Sie zum ersten Mal nach Deutschland gezogen?
    .hint =
        Sie wissen den Tag nicht mehr?
        Dann reichen Monat und Jahr.
einreise-unter_fuenf = Noch { $aufenthalt_jahre ->
        [one] kein Jahr
       *[other] keine { $aufenthalt_jahre } Jahre
    }
    .hint =
        Meistens müssen Sie seit { $aufenthalt_jahre ->
            [one] { $aufenthalt_jahre } Jahr
           *[other] { $aufenthalt_jahre } Jahren
        } rechtmäßig in Deutschland leben.
        Rechtmäßig heißt: Sie haben ein Recht dazu.
        Das steht im StAG, Paragraf 10.
        Bekommen Sie die Einbürgerung zusammen mit Ehe-Partner oder Eltern?
        Dann reichen vielleicht weniger Jahre.
        Sie können den Antrag trotzdem absenden.
        Fragen Sie uns: Was gilt für mich?
einreise-ehe_deutsch = { $aufenthalt_ehe_jahre ->
        [one] { $aufenthalt_ehe_jahre } Jahr reicht
       *[other] { $aufenthalt_ehe_jahre } Jahre reichen
    } meistens
    .hint =
        Ihre Ehe-Frau oder Ihr Ehe-Mann ist deutsch.
        Sie sind seit { $ehe_jahre ->
            [one] { $ehe_jahre } Jahr
           *[other] { $ehe_jahre } Jahren
        } oder länger verheiratet.
        Dann reichen meistens { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } Jahr
           *[other] { $aufenthalt_ehe_jahre } Jahre
        } in Deutschland.
        Das steht im StAG, Paragraf 9.
einreise-ehe_kurz = Bitte fragen Sie uns dazu
    .hint =
        Ihre Ehe-Frau oder Ihr Ehe-Mann ist deutsch.
        Meistens müssen Sie dann seit { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } Jahr
           *[other] { $aufenthalt_ehe_jahre } Jahren
        } in Deutschland leben.
        Und Sie müssen seit { $ehe_jahre ->
            [one] { $ehe_jahre } Jahr
           *[other] { $ehe_jahre } Jahren
        } verheiratet sein.
        Sind Sie seit { $ehe_verkuerzung_jahre ->
            [one] { $ehe_verkuerzung_jahre } Jahr
           *[other] { $ehe_verkuerzung_jahre } Jahren
        } oder länger verheiratet?
        Dann reicht manchmal auch eine kürzere Zeit in Deutschland.
        Das steht im StAG, Paragraf 9.
        Sie können den Antrag trotzdem absenden.
einreise-ehe_frueher = Waren Sie mit einer deutschen Person verheiratet?
    .hint =
        Auch dann reichen vielleicht { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } Jahr
           *[other] { $aufenthalt_ehe_jahre } Jahre
        }.
        Das muss alles stimmen:

        - Der Tod oder die Scheidung war vor weniger als { $ehe_ende_jahre ->
            [one] { $ehe_ende_jahre } Jahr
           *[other] { $ehe_ende_jahre } Jahren
        }.
        - Sie haben zusammen ein deutsches Kind unter 18 Jahren.
        - Das Kind lebt bei Ihnen.
        - Sie dürfen für das Kind entscheiden.

        Das steht im StAG, Paragraf 9.
        Es gilt auch für Lebens-Partnerschaften.
einreise-eu_jahr = Für Sie zählen die Monate in einem Jahr
    .hint =
        Das gilt für Menschen aus den Ländern der EU.
        Es gilt auch für Island, Liechtenstein und Norwegen.
        Und es gilt für ihre Familien.
        Es gilt auch mit einem Aufenthalts-Dokument-GB.
        Das steht im StAG, Paragraf 12b Absatz 1.
        Rechnen Sie alle Reisen in einem Jahr zusammen.
        Waren es mehr als 6 Monate?
        Dann sagen Sie bei der nächsten Frage: Ja.
        Haben Sie noch eine andere Staats-Angehörigkeit?
        Das ändert nichts.
einreise-eu_jahr_moeglich = Vielleicht zählen für Sie die Monate in einem Jahr
    .hint =
        Haben Sie die Staats-Angehörigkeit von einem Land der EU?
        Oder von Island, Liechtenstein oder Norwegen?
        Oder hat Ihre Ehe-Frau oder Ihr Ehe-Mann so eine Staats-Angehörigkeit?
        Die deutsche Staats-Angehörigkeit zählt hier nicht.
        Oder sind Sie oder Ihre Familie aus Groß-Britannien?
        Und Sie haben ein Recht aus dem Freizügigkeits-Gesetz/EU, Paragraf 16?
        Dafür gibt es zum Beispiel das Aufenthalts-Dokument-GB.
        Dann rechnen Sie alle Reisen in einem Jahr zusammen.
        Das steht im StAG, Paragraf 12b Absatz 1.
        Waren es mehr als 6 Monate?
        Dann sagen Sie bei der nächsten Frage: Ja.
        Haben Sie noch eine andere Staats-Angehörigkeit?
        Das ändert nichts.
einreise-unterbrochen = Waren Sie danach einmal länger als 6 Monate im Ausland?
    .hint =
        Ausland heißt: in anderen Ländern.
        Wir meinen: mehr als 6 Monate, ohne Pause.
        Steht darüber etwas anderes?
        Dann gilt, was dort steht.
        Sind Sie in Deutschland geboren?
        Dann zählt die Zeit seit der Geburt.
einreise-frist = Hat die Ausländer-Behörde Ihnen eine längere Zeit erlaubt?
    .hint =
        Und sind Sie in dieser Zeit zurück gekommen?
        Dann wählen Sie: Ja.
        Die Zeit im Ausland schadet dann nicht.
        Sonst können frühere Zeiten in Deutschland trotzdem zählen.
        Das steht im StAG, Paragraf 12b.
    .option-ja = Ja
    .option-nein = Nein
    .option-unsicher = Ich weiß es nicht
einreise-haelfte = Waren Sie mehr als die Hälfte der Zeit im Ausland?
    .hint =
        Rechnen Sie alle Reisen { $aufenthalt_jahre ->
            [one] des letzten Jahres
           *[other] der letzten { $aufenthalt_jahre } Jahre
        } zusammen.
        Haben Sie eine deutsche Ehe-Frau oder einen deutschen Ehe-Mann?
        Dann rechnen Sie { $aufenthalt_ehe_jahre ->
            [one] das letzte Jahr
           *[other] die letzten { $aufenthalt_ehe_jahre } Jahre
        }.
        Frühere Zeiten in Deutschland können trotzdem zählen.
    .option-nein = Nein
    .option-ja = Ja
    .option-unsicher = Ich weiß es nicht
einreise-grund = Warum waren Sie so lange im Ausland?
    .hint =
        Waren Sie mehrmals dort?
        Dann schreiben Sie jeden Grund.
        Die Zeiten schreiben Sie später bei den Wohn-Orten.

step-titel = Aufenthalts-Titel
titel-art = Welcher Aufenthalts-Titel gilt jetzt?
    .hint = Ein Aufenthalts-Titel ist eine Erlaubnis für das Leben in Deutschland.
    .more =
        Diese Wörter stehen auf Ihrer Karte oder in Ihrem Dokument:

        - Niederlassungs-Erlaubnis: Sie dürfen für immer in Deutschland bleiben.
        - Dauer-Aufenthalt-EU: Auch damit dürfen Sie für immer bleiben.
        - Blaue Karte EU: Sie arbeiten hier und haben studiert.
        - Aufenthalts-Erlaubnis: Sie dürfen eine bestimmte Zeit bleiben.
        - Aufenthalts-Karte: Sie gehören zur Familie von Menschen aus der EU.
        - Aufenthalts-Dokument-GB: für Menschen aus Groß-Britannien.
        - Fiktions-Bescheinigung: Das Amt prüft noch Ihren Antrag.
        - Aufenthalts-Gestattung: Ihr Asyl-Verfahren läuft noch.
        - Duldung: Sie müssen eigentlich gehen, aber jetzt geht es nicht.
    .option-niederlassungserlaubnis = Niederlassungs-Erlaubnis
    .option-daueraufenthalt_eu = Erlaubnis zum Dauer-Aufenthalt-EU
    .option-blaue_karte = Blaue Karte EU
    .option-aufenthaltserlaubnis = Aufenthalts-Erlaubnis
    .option-aufenthaltskarte = Aufenthalts-Karte für Angehörige von EU-Bürgern
    .option-aufenthaltsdokument_gb = Aufenthalts-Dokument-GB
    .option-fiktionsbescheinigung = Fiktions-Bescheinigung
    .option-aufenthaltsgestattung = Aufenthalts-Gestattung
    .option-duldung = Duldung
    .option-andere = Ein anderes Dokument
    .option-keiner = Keiner
titel-andere = Welches Dokument ist das?
titel-zweifel = Bitte fragen Sie uns dazu
    .hint =
        Für die Einbürgerung brauchen Sie eines von diesen:

        - ein Recht auf Leben in Deutschland ohne Ende
        - eine Blaue Karte EU
        - eine passende Aufenthalts-Erlaubnis

        Viele Aufenthalts-Erlaubnisse passen.
        Das steht im StAG, Paragraf 10.
        Sie können den Antrag trotzdem stellen.
        Fragen Sie uns:

        - Zählt die Zeit mit diesem Dokument?
        - Welcher Titel ist möglich?

        Zeiten mit einer Duldung zählen nicht.
        Zeiten mit einer Aufenthalts-Gestattung zählen manchmal.
        Sie zählen nach einem Asyl-Verfahren mit gutem Ende:
        Sie sind jetzt asyl-berechtigt oder ein anerkannter Flüchtling.
        Oder Sie haben subsidiären Schutz.
        Das steht im Asyl-Gesetz, Paragraf 55.
titel-rechtsgrundlage = Welcher Paragraf steht auf dem Aufenthalts-Titel?
    .hint =
        Das Zeichen für Paragraf ist: §.
        Beispiel: § 28 Abs. 1 AufenthG
    .more =
        Manche Aufenthalts-Erlaubnisse reichen allein nicht für die Einbürgerung.
        Sie haben einen von diesen Paragrafen aus dem Aufenthalts-Gesetz:

        - 16a, 16b, 16d, 16e, 16f, 17, 18f
        - 19, 19b, 19e, 20, 20a, 22, 23a, 24
        - 25 Absatz 3 bis 5
        - 104c

        Die Abkürzung für das Aufenthalts-Gesetz ist: AufenthG.

        Steht einer davon auf Ihrem Dokument?
        Dann können Sie den Antrag trotzdem stellen.
        Fragen Sie uns: Welcher andere Titel ist für mich möglich?
titel-gueltig_bis = Bis wann gilt das Dokument?

step-wohnorte = Wohn-Orte seit der Geburt
    .intro =
        Wo haben Sie gewohnt?
        Schreiben Sie alle Orte in Deutschland und im Ausland.
        Beginnen Sie mit dem Wohn-Ort von heute.
wohnorte-ausland = Lange Zeiten im Ausland
    .hint =
        Schreiben Sie auch diese Zeiten.
        Jede Zeit ist ein eigener Wohn-Ort.
wohnorte-zeit = Wohn-Orte
    .item = Wohn-Ort { $number }
    .add = Noch ein Wohn-Ort
    .remove = Wohn-Ort { $number } wegnehmen
wohnorte-zeit-ort = Ort
wohnorte-zeit-titel = Aufenthalts-Titel in dieser Zeit
    .hint =
        Ein Aufenthalts-Titel ist eine Erlaubnis für das Leben in Deutschland.
        Beispiel: Visum, Aufenthalts-Erlaubnis, Duldung

## Education and language

step-schule = Schule
schule-besucht = Sind Sie zur Schule gegangen?
    .hint = Oder gehen Sie jetzt zur Schule?
schule-schule = Schulen
    .item = Schule { $number }
    .add = Noch eine Schule
    .remove = Schule { $number } wegnehmen
schule-schule-name = Name oder Art von der Schule
schule-schule-ort = Ort
schule-schule-abschluss = Abschluss
    .hint =
        Beispiel: Realschul-Abschluss.
        Sie haben keinen?
        Dann lassen Sie das Feld leer.

step-ausbildung = Ausbildung und Studium
ausbildung-begonnen = Haben Sie eine Ausbildung oder ein Studium angefangen?
ausbildung-ausbildung = Ausbildungen
    .item = Ausbildung { $number }
    .add = Noch eine Ausbildung
    .remove = Ausbildung { $number } wegnehmen
ausbildung-ausbildung-art = Was ist das?
    .option-beruf = Berufs-Ausbildung
    .option-studium = Studium
    .option-andere = Etwas anderes
ausbildung-ausbildung-fach = Beruf oder Fach
ausbildung-ausbildung-einrichtung = Betrieb, Schule oder Hoch-Schule
    .hint = Schreiben Sie den Namen und den Ort.
ausbildung-ausbildung-abgeschlossen = Haben Sie den Abschluss gemacht?

step-sprache = Deutsche Sprache
sprache-nachweis = Welchen Nachweis haben Sie für Ihr Deutsch?
    .hint =
        Ein Nachweis zeigt: Das stimmt.
        Das Gesetz sagt: Sie brauchen B1.
        B1 heißt: Sie verstehen und sprechen Deutsch im Alltag gut.
        Das steht im StAG, Paragraf 10 Absatz 4.
        Haben Sie einen anderen Nachweis?
        Dann prüfen wir ihn.
        Haben Sie noch keinen?
        Dann können Sie den Antrag trotzdem stellen.
    .option-b1 = Ein Zertifikat: B1 oder höher
    .option-schule = Zeugnisse von einer deutsch-sprachigen Schule
    .option-abschluss = Einen deutschen Abschluss: Schule, Ausbildung oder Studium
    .option-noch_nicht = Noch keinen
    .option-ausnahme = Keinen, und ich bitte um eine Ausnahme
sprache-grund = Was ist der Grund?
    .option-krankheit = Krankheit
    .option-behinderung = Behinderung
    .option-alter = Alter
    .option-gastarbeiter = Ich gehöre zu den Gast-Arbeitern oder Vertrags-Arbeitern
    .option-bemueht =
        Ich habe lange und ernsthaft geübt.
        Aber ich schaffe es nicht.
        Oder es fällt mir für immer sehr schwer.
sprache-erklaerung = Erklären Sie kurz den Grund
    .hint =
        Den Namen von einer Krankheit müssen Sie nicht schreiben.
        Nach einem Attest fragen wir später.
        Ein Attest ist ein Schreiben von einer Ärztin oder einem Arzt.
    .more =
        Das sind Gast-Arbeiter und Vertrags-Arbeiter:

        - Gast-Arbeiter kamen bis zum 30. Juni 1974 in die Bundes-Republik.
        - Vertrags-Arbeiter kamen bis zum 13. Juni 1990 in die DDR.
        - Ihre Ehe-Frauen und Ehe-Männer kamen später nach.

        Diese Menschen müssen im Alltag Deutsch sprechen können.
        Das reicht.
        Sie brauchen keinen Test.

        Haben Sie lange und ernsthaft geübt?
        Und Sie schaffen es trotzdem nicht?
        Oder es fällt Ihnen für immer sehr schwer?
        Dann kann das Gleiche für Sie gelten.
        Das steht im StAG, Paragraf 10 Absatz 4a und 6.
        Dafür brauchen wir einen Nachweis.

step-test = Wissen über Deutschland
test-nachweis = Haben Sie den Einbürgerungs-Test bestanden?
    .hint =
        Der Test ist meistens der Nachweis.
        Ein Nachweis zeigt: Das stimmt.
        Das steht im StAG, Paragraf 10 Absatz 5.
        Haben Sie einen deutschen Abschluss?
        Dann prüfen wir Ihr Zeugnis.
        Haben Sie noch nichts?
        Dann können Sie den Antrag trotzdem stellen.
    .option-bestanden = Ja
    .option-abschluss = Nein, aber ich habe einen deutschen Abschluss
    .option-noch_nicht = Noch nicht
    .option-ausnahme = Nein, und ich bitte um eine Ausnahme

## Work and income

step-einkommen = Ihr Einkommen
einkommen-beruf = Ihr Beruf
    .hint =
        Was arbeiten Sie?
        Oder was haben Sie zuletzt gearbeitet?
einkommen-art = Woher kommt das meiste Geld?
    .option-angestellt = Ich bin angestellt
    .option-selbststaendig = Ich arbeite selbstständig
    .option-rente = Ich bekomme Rente oder Pension
    .option-ausbildung = Ich gehe zur Schule, mache eine Ausbildung oder studiere
    .option-ohne = Ich habe zurzeit kein Einkommen
    .option-sonstiges = Von etwas anderem
einkommen-lebt_von = Wovon leben Sie?
    .hint = Beispiel: vom Einkommen von den Eltern, vom Geld aus der Ausbildung
einkommen-netto = Wie viel Geld bekommen Sie im Monat?
    .hint =
        Steuern und Versicherungen sind schon abgezogen.
        Das heißt auch: netto.
        Beispiel: 2150,00 Euro
        Sie haben kein Einkommen?
        Dann schreiben Sie 0.

step-arbeit = Ihre Arbeit
arbeit-arbeitgeber = Wo arbeiten Sie?
    .hint = Schreiben Sie den Namen von der Firma und den Ort.
arbeit-taetigkeit = Was arbeiten Sie?
    .hint = Oder: Wie heißt Ihre Firma?
arbeit-befristet = Gilt der Vertrag nur für eine bestimmte Zeit?
arbeit-befristet_bis = Bis wann gilt der Vertrag?
arbeit-gekuendigt = Gibt es eine Kündigung für diese Arbeit?

step-leistungen = Sozial-Leistungen
leistungen-bezogen = Bekommen Sie oder Ihre Familie Sozial-Leistungen?
    .hint =
        Oder haben Sie einen Antrag dafür gestellt?
        Dann sagen Sie auch Ja.
        Sozial-Leistungen sind Hilfe vom Staat.
        Kinder-Geld zählt nicht dazu.
leistungen-leistung = Leistungen
    .item = Leistung { $number }
    .add = Noch eine Leistung
    .remove = Leistung { $number } wegnehmen
leistungen-leistung-art = Welche Leistung?
    .hint = SGB II, SGB XII und AsylbLG sind Gesetze.
    .option-sgb2 = SGB II: Grund-Sicherung für Arbeit-Suchende, zum Beispiel Grund-Sicherungs-Geld
    .option-sgb12 = SGB XII: Sozial-Hilfe oder Grund-Sicherung im Alter
    .option-asyl = AsylbLG: Leistungen für Menschen im Asyl-Verfahren
    .option-wohngeld = Wohn-Geld oder Kinder-Zuschlag
    .option-andere = Eine andere Leistung
leistungen-leistung-andere = Welche Leistung ist das?
leistungen-leistung-grund = Möchten Sie etwas zum Grund sagen?
    .hint =
        Sie müssen hier nichts schreiben.
        Eine Krankheit müssen Sie nicht nennen.
        Der Grund ist wichtig für Gast-Arbeiter und Vertrags-Arbeiter.
leistungen-ausnahme = Passt etwas davon zu Ihnen?
    .hint =
        Dann ist die Einbürgerung vielleicht trotzdem möglich.
        Gast-Arbeiter kamen bis zum 30. Juni 1974.
        Vertrags-Arbeiter kamen bis zum 13. Juni 1990 in die DDR.
        Ehe-Frauen und Ehe-Männer von ihnen zählen auch.
        Voll-Zeit heißt hier:
        In den letzten 24 Monaten waren es mindestens 20 Monate.
    .option-keine = Nein
    .option-gastarbeiter = Ich gehöre zu den Gast-Arbeitern
    .option-vertragsarbeit = Ich gehöre zu den Vertrags-Arbeitern
    .option-vollzeit = Ich arbeite so lange Voll-Zeit
    .option-ehepartner = Meine Ehe-Frau oder mein Ehe-Mann arbeitet so, und wir haben ein Kind
    .option-unsicher = Ich weiß es nicht

step-wohnung = Ihre Wohnung
wohnung-verhaeltnis = Wie wohnen Sie?
    .option-miete = Ich zahle Miete
    .option-eigentum = Das Haus oder die Wohnung gehört mir
    .option-mietfrei = Ich zahle keine Miete, zum Beispiel bei der Familie
wohnung-kosten = Was kostet die Wohnung im Monat?
    .hint =
        Rechnen Sie zusammen: Miete oder Raten und Neben-Kosten.
        Schreiben Sie den Betrag in Euro.
wohnung-personen = Wie viele Menschen wohnen dort?
    .hint = Zählen Sie auch sich selbst.

step-unterhalt = Unterhalt
unterhalt-zahlt = Müssen Sie Unterhalt zahlen?
    .hint =
        Unterhalt heißt: Sie zahlen Geld für andere.
        Beispiel: Geld für Kinder in einer anderen Wohnung
unterhalt-pflicht = Ihr Unterhalt für andere
    .item = Unterhalt { $number }
    .add = Noch ein Unterhalt
    .remove = Unterhalt { $number } wegnehmen
unterhalt-pflicht-person = Für wen?
unterhalt-pflicht-betrag = Wie viel Unterhalt ist das im Monat?
    .hint = Schreiben Sie den Betrag in Euro.

step-vorsorge = Vorsorge für das Alter
vorsorge-gesetzlich = Zahlen Sie in die gesetzliche Renten-Versicherung ein?
    .hint =
        Oder haben Sie früher eingezahlt?
        Dann sagen Sie auch Ja.
vorsorge-privat = Sorgen Sie noch anders für das Alter vor?
    .hint = Beispiel: private Rente, Betriebs-Rente, Lebens-Versicherung, eigene Wohnung
vorsorge-privat_art = Wie machen Sie das?

## Convictions and commitment

step-straftaten = Straf-Taten
straftaten-belehrung = Bitte lesen Sie das zuerst
    .hint =
        In Deutschland gibt es ein Register für Strafen.
        Ein Register ist eine Liste.
        Wir dürfen alles in diesem Register sehen.
        Das steht im BZRG, Paragraf 41.
        Sie müssen uns auch Strafen nennen, die nicht im Führungs-Zeugnis stehen.
        Das steht im BZRG, Paragraf 53.

        Das müssen Sie nicht nennen:

        - Strafen, die im Register schon gelöscht sind
        - Strafen, die das Amt jetzt löschen muss
        - Erziehungs-Maßregeln und Zucht-Mittel für Jugendliche
        - Buß-Gelder, zum Beispiel für zu schnelles Fahren

        Erziehungs-Maßregeln und Zucht-Mittel sind zum Beispiel Arbeits-Stunden oder Jugend-Arrest.
        Das steht im BZRG, Paragraf 51, 53 und 64.

        Nennen Sie alle Strafen aus anderen Ländern.
        Nennen Sie auch alle Verfahren in anderen Ländern.
        Das steht im StAG, Paragraf 12a.

        Haben Sie eine Strafe?
        Dann ist die Einbürgerung vielleicht trotzdem möglich.
        Kleine Strafen zählen oft nicht.
        Zum Beispiel eine Geld-Strafe bis { $strafe_tagessaetze } Tages-Sätze.
        Haben Sie mehrere Strafen?
        Dann rechnen wir sie zusammen.
        Das prüfen wir.

        Wann muss das Amt eine Strafe löschen?
        Das hängt von der Strafe ab.
        Das steht im BZRG, Paragraf 46.
        Sie wissen es nicht?
        Fragen Sie das Bundes-Amt für Justiz: Was steht über mich im Register?

        Manche Jugend-Strafen müssen Sie auch nicht nennen.
        Ein Gericht hat gesagt: Der Straf-Makel ist weg.
        Davon gibt es Ausnahmen.
        Sie stehen im BZRG, Paragraf 41 Absatz 2.
straftaten-verurteilungen = Haben Sie Strafen, die Sie nennen müssen?
    .hint =
        In Deutschland oder in anderen Ländern.
        Auch ein Straf-Befehl zählt.
        Ein Straf-Befehl ist eine Strafe vom Gericht in einem Brief.
straftaten-urteil = Verurteilungen
    .item = Verurteilung { $number }
    .add = Noch eine Verurteilung
    .remove = Verurteilung { $number } wegnehmen
straftaten-urteil-gericht = Gericht
straftaten-urteil-datum = Datum vom Urteil
    .hint =
        Sie wissen den Tag nicht mehr?
        Dann reichen Monat und Jahr.
straftaten-urteil-aktenzeichen = Akten-Zeichen
    .hint = Das ist die Nummer auf dem Brief.
straftaten-urteil-tat = Für welche Tat?
straftaten-urteil-strafe = Welche Strafe?
    .hint =
        Schreiben Sie die Strafe wie im Brief vom Gericht.
        Beispiel: Geld-Strafe von 30 Tages-Sätzen
        Tages-Sätze heißt: So wird eine Geld-Strafe berechnet.
straftaten-ermittlungen = Läuft jetzt ein Ermittlungs-Verfahren oder ein Straf-Verfahren gegen Sie?
    .hint =
        In Deutschland oder in anderen Ländern.
        Ermittlungs-Verfahren heißt: Die Polizei untersucht eine Straf-Tat.
        Straf-Verfahren heißt: Die Sache ist beim Gericht.
straftaten-verfahren = Diese Verfahren laufen jetzt
    .item = Verfahren { $number }
    .add = Noch ein Verfahren
    .remove = Verfahren { $number } wegnehmen
straftaten-verfahren-stelle = Polizei, Staats-Anwaltschaft oder Gericht
straftaten-verfahren-vorwurf = Was sollen Sie getan haben?
straftaten-aussetzung = Wir warten bis zum Ende vom Verfahren
    .hint =
        Erst dann entscheiden wir.
        Das steht im StAG, Paragraf 12a.
        Sie können den Antrag trotzdem stellen.

step-sperre = Frühere Einbürgerung
sperre-frueher = Hat ein Amt Ihre Einbürgerung schon einmal zurückgenommen?
    .hint =
        Oder hat ein Amt gesagt: Sie haben getäuscht?
        Oder: Sie haben mit Absicht etwas Falsches gesagt?
        Dann wählen Sie auch „Ja“.
        Dann ist die Einbürgerung { $einbuergerung_sperre_jahre ->
            [one] { $einbuergerung_sperre_jahre } Jahr
           *[other] { $einbuergerung_sperre_jahre } Jahre
        } lang nicht möglich.
        Das steht im StAG, Paragraf 35a.
        Sie können den Antrag trotzdem stellen.
        Vielleicht ist die Zeit schon vorbei.
sperre-behoerde = Welches Amt war das?

step-mitgliedschaft = Extremistische Organisationen
mitgliedschaft-mitglied = Sind oder waren Sie Mitglied in einer extremistischen Organisation?
    .hint =
        Oder unterstützen Sie eine?
        Oder haben Sie früher eine unterstützt?
        Dann sagen Sie auch Ja.
        Extremistische Organisationen sind Gruppen.
        Diese Gruppen kämpfen gegen die freiheitliche demokratische Grund-Ordnung.
        Oder sie benutzen Gewalt für ihre Ziele.
        Die Grund-Ordnung sind die wichtigsten Regeln in Deutschland.
        Andere Parteien, Vereine und Religions-Gemeinschaften müssen Sie nicht nennen.
mitgliedschaft-erklaerung = Welche Organisation ist das?
    .hint =
        Wann war das?
        Wie denken Sie heute darüber?

step-loyalitaet = Bekenntnis und Loyalitäts-Erklärung
loyalitaet-bekenntnis = Das passiert beim Termin
    .hint =
        Für die Einbürgerung brauchen Sie 2 Erklärungen:

        - das Bekenntnis
        - die Loyalitäts-Erklärung

        Das steht im StAG, Paragraf 10.
        Die Erklärungen geben Sie persönlich ab.
        Im Internet geht das nicht.
        Wir sprechen vorher mit Ihnen darüber.
        Wir prüfen: Verstehen Sie den Inhalt?

        Bekenntnis heißt: Sie sagen Ja zu diesen 3 Dingen.

        Erstens: Sie sagen Ja zur freiheitlichen demokratischen Grund-Ordnung.
        Die Grund-Ordnung sind die wichtigsten Regeln in Deutschland.
        Dazu gehören die Menschen-Rechte.
        Menschen-Rechte gelten für alle Menschen.
        Dazu gehören freie Wahlen.
        Alle dürfen wählen, ohne Angst.
        Dazu gehören unabhängige Gerichte.
        Niemand darf Richterinnen und Richtern Befehle geben.

        Zweitens: Früher haben die National-Sozialisten in Deutschland geherrscht.
        Das war eine Unrechts-Herrschaft.
        Das heißt: Sie haben viele Millionen Menschen verfolgt und getötet.
        Besonders viele davon waren jüdische Menschen.
        Deutschland hat dafür eine besondere Verantwortung.
        Darum schützen wir jüdisches Leben.
        Sie sagen Ja zu dieser Verantwortung.

        Drittens: Alle Völker sollen in Frieden zusammen leben.
        Ein Volk sind alle Menschen in einem Land.
        Niemand darf einen Angriffs-Krieg führen.
        Das heißt: Kein Land darf ein anderes Land angreifen.
        Sie sagen Ja dazu.

        Loyalitäts-Erklärung heißt:
        Sie sagen: Ich unterstütze nichts gegen diese Ordnung.
        Ich habe auch früher nichts gegen sie unterstützt.
        Oder Sie denken heute anders als früher.
        Dann sagen Sie uns das.
loyalitaet-informiert =
    Ich weiß:
    Das Bekenntnis und die Loyalitäts-Erklärung gebe ich persönlich ab.
    Das mache ich beim Termin.

## The spouse who applies too

step-mit_person = Ehe-Frau oder Ehe-Mann: mehr Fragen
    .intro =
        Eine Person stellt den Antrag mit Ihnen.
        Diese Person beantwortet diesen Teil.
        In diesem Teil meint „Sie“ diese Person.
step-mit_fruehere_ehen = Ehe-Frau oder Ehe-Mann: frühere Ehen
    .intro = Wir meinen auch eingetragene Lebens-Partnerschaften.
step-mit_kinder = Ehe-Frau oder Ehe-Mann: andere Kinder
    .intro =
        Stehen Kinder schon in diesem Antrag?
        Dann schreiben Sie diese Kinder hier nicht noch einmal.
step-mit_eltern = Ehe-Frau oder Ehe-Mann: Eltern
mit_eltern-elternteil = Eltern
    .item = Mutter oder Vater { $number }
    .add = Mutter oder Vater dazu schreiben
    .remove = Mutter oder Vater { $number } wegnehmen
step-mit_angehoerigkeit = Ehe-Frau oder Ehe-Mann: Staats-Angehörigkeit
    .intro =
        Schreiben Sie alle Ihre Staats-Angehörigkeiten.
        Sie haben keinen Pass mehr?
        Schreiben Sie die Staats-Angehörigkeit trotzdem.
        Für Deutschland müssen Sie keine davon aufgeben.
step-mit_ausweis = Ehe-Frau oder Ehe-Mann: Ausweis und Identität
step-mit_status = Ehe-Frau oder Ehe-Mann: besonderer Schutz oder Status
step-mit_wehrdienst = Ehe-Frau oder Ehe-Mann: Wehr-Dienst
step-mit_einreise = Ehe-Frau oder Ehe-Mann: Einreise und lange Reisen
step-mit_titel = Ehe-Frau oder Ehe-Mann: Aufenthalts-Titel
step-mit_wohnorte = Ehe-Frau oder Ehe-Mann: Wohn-Orte seit der Geburt
step-mit_schule = Ehe-Frau oder Ehe-Mann: Schule
step-mit_ausbildung = Ehe-Frau oder Ehe-Mann: Ausbildung und Studium
step-mit_sprache = Ehe-Frau oder Ehe-Mann: deutsche Sprache
step-mit_test = Ehe-Frau oder Ehe-Mann: Wissen über Deutschland
step-mit_einkommen = Ehe-Frau oder Ehe-Mann: Einkommen
step-mit_arbeit = Ehe-Frau oder Ehe-Mann: Arbeit
step-mit_unterhalt = Ehe-Frau oder Ehe-Mann: Unterhalt
step-mit_vorsorge = Ehe-Frau oder Ehe-Mann: Vorsorge für das Alter
step-mit_straftaten = Ehe-Frau oder Ehe-Mann: Straf-Taten
mit_straftaten-eigen = Dafür gibt es später ein eigenes Formular
    .hint =
        Hier fragen wir nicht nach Strafen von Ihrer Ehe-Frau oder Ihrem Ehe-Mann.
        Das Amt fragt diese Person selbst.
        Sie sehen die Antworten nicht.
step-mit_mitgliedschaft = Ehe-Frau oder Ehe-Mann: extremistische Organisationen
step-mit_loyalitaet = Ehe-Frau oder Ehe-Mann: Bekenntnis und Loyalitäts-Erklärung

## Documents

step-unterlagen_ausweis = Ausweis und Aufenthalts-Titel
    .intro =
        Machen Sie Fotos von den Dokumenten.
        Oder nehmen Sie PDF-Dateien.
        Jede Datei darf höchstens 20 Mega-Byte groß sein.
        Wir müssen alles gut lesen können.
        Zum Termin bringen Sie die echten Dokumente mit.
unterlagen_ausweis-pass = Kopie vom Pass oder Ausweis
    .hint =
        Wir brauchen alle Seiten mit Daten über Sie.
        Nur diese Kopie brauchen wir sofort.
unterlagen_ausweis-ersatz = Andere Dokumente über Ihre Identität
    .hint =
        Identität heißt: Wer sind Sie?
        Beispiel: ein alter Pass oder der Führer-Schein
unterlagen_ausweis-titel = Aufenthalts-Titel
    .hint =
        Ein Aufenthalts-Titel ist eine Erlaubnis für das Leben in Deutschland.
        Wir brauchen die Vorder-Seite und die Rück-Seite.
unterlagen_ausweis-status = Bescheid über den besonderen Schutz oder Status
    .hint = Ein Bescheid ist ein Brief vom Amt mit einer Entscheidung.
unterlagen_ausweis-identitaet = Dokumente zu der Frage: Wer sind Sie?
    .hint = Beispiel: Brief von der Botschaft, Zeugnisse, Urkunden

step-unterlagen_familie = Urkunden
    .intro =
        Ist eine Urkunde in einer anderen Sprache?
        Dann laden Sie auch die Übersetzung hoch.
        Haben Sie eine Legalisation oder eine Apostille?
        Das ist eine Bestätigung: Die Urkunde ist echt.
        Dann laden Sie sie auch hoch.
unterlagen_familie-geburt = Geburts-Urkunde
unterlagen_familie-ehe = Heirats-Urkunde oder Urkunde von der Lebens-Partnerschaft
unterlagen_familie-scheidung = Urteile über Scheidung oder Aufhebung
    .hint =
        Dort muss stehen: Das Urteil ist rechtskräftig.
        Rechtskräftig heißt: Es gilt endgültig.
unterlagen_familie-sterbeurkunde = Sterbe-Urkunde von der früheren Partnerin oder dem früheren Partner
unterlagen_familie-name = Dokument über den neuen Namen
unterlagen_familie-weitere = Noch mehr Urkunden
    .hint = Beispiel: Urkunde von einer Adoption

step-unterlagen_vertretung = Vertretung
unterlagen_vertretung-ausweis = Ausweise von den gesetzlichen Vertreterinnen und Vertretern
    .hint =
        Für den deutschen Personal-Ausweis gibt es eine Regel:
        Die Person muss die Kopie erlauben.
        Man muss sehen: Das ist eine Kopie.
        Schreiben Sie zum Beispiel „Kopie“ darauf.
        Die Zugangs-Nummer brauchen wir nicht.
        Die Person darf die Nummer schwarz machen.
        Möchte die Person das nicht?
        Dann wählen Sie „Ich gebe das später ab“.
        Sie zeigt den Ausweis dann beim Termin.
unterlagen_vertretung-sorge = Nachweis über das Sorge-Recht oder die Vormundschaft
    .hint =
        Sorge-Recht heißt: Eine Person darf für das Kind entscheiden.
        Ein Vormund entscheidet für ein Kind ohne Eltern.
        Haben beide Eltern das Sorge-Recht?
        Dann brauchen wir die Zustimmung von beiden.
unterlagen_vertretung-vollmacht = Vollmacht
    .hint =
        Vollmacht heißt: Eine Person darf für eine andere handeln.
        Sie können das Dokument auch später zeigen.
unterlagen_vertretung-betreuung = Betreuer-Ausweis oder Beschluss vom Gericht

step-unterlagen_kinder = Dokumente von den Kindern
    .intro = Wir meinen die Kinder mit Antrag auf Einbürgerung.
unterlagen_kinder-geburt = Geburts-Urkunden
unterlagen_kinder-ausweis = Pässe und Aufenthalts-Titel
    .hint = Ein Aufenthalts-Titel ist eine Erlaubnis für das Leben in Deutschland.
unterlagen_kinder-zustimmung = Zustimmung von den anderen Personen mit Sorge-Recht
    .hint =
        Sorge-Recht heißt: Eine Person darf für das Kind entscheiden.
        Wir brauchen die Unterschrift.
unterlagen_kinder-schule = Schul-Bescheinigung und letztes Zeugnis

step-unterlagen_sprache = Sprache und Test
unterlagen_sprache-sprache = Nachweis über Ihr Deutsch
    .hint = Sprach-Zertifikat oder Zeugnisse
unterlagen_sprache-test = Einbürgerungs-Test oder ein Zeugnis statt dem Test
unterlagen_sprache-attest = Attest oder anderer Nachweis für die Ausnahme
    .hint = Ein Attest ist ein Schreiben von einer Ärztin oder einem Arzt.

step-unterlagen_arbeit = Arbeit und Einkommen
unterlagen_arbeit-vertrag = Arbeits-Vertrag
unterlagen_arbeit-lohn = Die letzten 3 Lohn-Abrechnungen
unterlagen_arbeit-arbeitgeber = Schreiben vom Arbeit-Geber
    .hint = Dort muss stehen: Niemand hat Ihnen gekündigt.
unterlagen_arbeit-steuer = Die letzten 3 Steuer-Bescheide
    .hint = Bescheide sind Briefe vom Amt mit einer Entscheidung.
unterlagen_arbeit-steuerberater = Schreiben vom Steuer-Büro über die letzten 3 Monate
    .hint = Es muss einen runden Stempel haben.
unterlagen_arbeit-gewerbe = Gewerbe-Anmeldung oder Auszug aus dem Handels-Register
unterlagen_arbeit-unbedenklich = Steuerliche Unbedenklichkeits-Bescheinigung
    .hint = Das Finanz-Amt bestätigt: Sie zahlen Ihre Steuern.
unterlagen_arbeit-rente = Renten-Bescheid
    .hint = Das ist ein Brief von der Renten-Versicherung.
unterlagen_arbeit-ausbildung = Bescheinigung von Schule, Hoch-Schule oder Betrieb
unterlagen_arbeit-sonstiges = Dokument zu der Frage: Wovon leben Sie?
    .hint = Beispiel: Einkommen von Ihrer Familie

step-unterlagen_finanzen = Dokumente über Ihr Geld
unterlagen_finanzen-rentenverlauf = Renten-Verlauf
    .hint = Er kommt von der Deutschen Renten-Versicherung.
unterlagen_finanzen-vorsorge = Dokument über die andere Vorsorge für das Alter
unterlagen_finanzen-leistungen = Bescheide über Sozial-Leistungen
    .hint = Bescheide sind Briefe vom Amt mit einer Entscheidung.
unterlagen_finanzen-miete = Miet-Vertrag
unterlagen_finanzen-unterhalt = Nachweis über den Unterhalt
    .hint = Unterhalt heißt: Sie zahlen Geld für andere.
unterlagen_finanzen-weitere = Noch mehr Dokumente
    .hint =
        Sie möchten noch etwas zeigen?
        Dann nehmen Sie dieses Feld.

step-unterlagen_straftaten = Straf-Taten
unterlagen_straftaten-urteile = Urteile, Straf-Befehle oder Briefe zum Verfahren
    .hint = Ein Straf-Befehl ist eine Strafe vom Gericht in einem Brief.

step-unterlagen_ehepartner = Ehe-Frau oder Ehe-Mann
    .intro =
        In diesem Teil meint „Sie“ die Ehe-Frau oder den Ehe-Mann.
        Ist eine Urkunde in einer anderen Sprache?
        Dann laden Sie auch die Übersetzung hoch.
        Haben Sie eine Legalisation oder eine Apostille?
        Das ist eine Bestätigung: Die Urkunde ist echt.
        Dann laden Sie sie auch hoch.
unterlagen_ehepartner-pass = Kopie vom Pass oder Ausweis
    .hint =
        Oder andere Dokumente über Ihre Identität.
        Identität heißt: Wer sind Sie?
step-unterlagen_ehepartner_arbeit = Ehe-Frau oder Ehe-Mann: Arbeit und Einkommen
    .intro = In diesem Teil meint „Sie“ die Ehe-Frau oder den Ehe-Mann.

## End

step-gebuehr = So viel kostet es wahrscheinlich
gebuehr-summe = { $personen ->
        [one] Antrag für 1 Person: wahrscheinlich { $summe } Euro
       *[other] Antrag für { $personen } Personen: wahrscheinlich { $summe } Euro
    }
    .hint =
        Der Preis steht im Gesetz: StAG, Paragraf 38.
        Jede Person zahlt { $gebuehr_einbuergerung } Euro.
        Ist das Kind jünger als 18 Jahre?
        Und bekommt es die Einbürgerung zusammen mit Mutter oder Vater?
        Dann sind es für das Kind { $gebuehr_einbuergerung_kind } Euro.
        Hat das Kind ein eigenes Einkommen?
        Dann sind es { $gebuehr_einbuergerung } Euro.
        Lehnen wir ab, oder nehmen Sie den Antrag zurück?
        Dann sind es { $gebuehr_einbuergerung_mindestens } bis { $gebuehr_einbuergerung } Euro.

        Das ist nur eine Information für Sie.
        Das Amt legt den Preis fest.
        Jetzt müssen Sie nichts bezahlen.

step-abschluss = Ihre Bestätigung
abschluss-vertretung = Ich vertrete das Kind und möchte die Einbürgerung für das Kind.
abschluss-betreuung = Ich betreue die Person und möchte die Einbürgerung für sie.
abschluss-vollmacht = Ich habe eine Vollmacht und möchte die Einbürgerung für die Person.
    .hint = Vollmacht heißt: Eine Person darf für eine andere handeln.
abschluss-wahrheit =
    Meine Antworten sind wahr.
    Ich habe nichts weggelassen.
    Ändert sich etwas?
    Dann sage ich es sofort.
    .hint =
        Sagen Sie mit Absicht etwas Falsches?
        Oder lassen Sie etwas Wichtiges weg?
        Das ist eine Straf-Tat.
        Die Strafe ist Geld oder bis zu { $erschleichen_strafe_jahre ->
            [one] { $erschleichen_strafe_jahre } Jahr
           *[other] { $erschleichen_strafe_jahre } Jahre
        } Gefängnis.
        Das steht im StAG, Paragraf 42.
        Dann geht { $einbuergerung_sperre_jahre ->
            [one] { $einbuergerung_sperre_jahre } Jahr
           *[other] { $einbuergerung_sperre_jahre } Jahre
        } lang keine Einbürgerung.
        Das steht im StAG, Paragraf 35a.

        Ändert sich etwas Wichtiges?
        Zum Beispiel Adresse, Familie, Arbeit oder Aufenthalts-Titel?
        Ein Aufenthalts-Titel ist eine Erlaubnis für das Leben in Deutschland.
        Oder gibt es ein Straf-Verfahren?
        Dann sagen Sie es uns sofort.
        Das steht im StAG, Paragraf 34.

        Nehmen Sie sich Zeit.
        Sind Sie unsicher?
        Dann fragen Sie uns vor dem Senden.
abschluss-wahrheit_ehepartner =
    Für die Ehe-Frau oder den Ehe-Mann:
    Auch ich stelle den Antrag.
    Meine Antworten sind wahr.
    Ich habe nichts weggelassen.
    Ändert sich etwas?
    Dann sage ich es sofort.
abschluss-datenschutz = Daten-Schutz
    .hint =
        Wir brauchen Ihre Antworten.
        Damit entscheiden wir über die Einbürgerung.
        Das Gesetz heißt StAG, es ist der Paragraf 31.

        Auf der Seite zum Daten-Schutz steht:

        - Wer bekommt Ihre Antworten?
        - Wie lange behalten wir sie?
        - Welche Rechte haben Sie?

        Haben Sie uns Daten von Ihrer Familie geschrieben?
        Dann sagen Sie das bitte Ihrer Familie.
        Auf der Seite steht auch etwas für sie.
        Der Link steht unten auf jeder Seite.

## Why we ask

purpose-person =
    Wir müssen wissen: Wer sind Sie?
    Wir müssen Sie erreichen können.
purpose-vertretung = Wir müssen wissen: Wer stellt den Antrag?
purpose-betreuung =
    Vielleicht geht es um die Gesundheit.
    Wir brauchen die Antwort.
    Dann wissen wir: Wer darf den Antrag stellen?
    Und welche Regeln gelten?
    Das steht im StAG, Paragraf 34 und Paragraf 10 Absatz 1.
purpose-familie = Wir müssen wissen: Wer gehört zu Ihrer Familie?
purpose-pruefung = Wir prüfen damit: Dürfen wir Sie einbürgern?
purpose-angehoerigkeit =
    Vielleicht geht es um Verfolgung, Herkunft oder politische Meinung.
    Wir brauchen den Grund.
    So klären wir Ihre Staats-Angehörigkeit.
purpose-identitaet =
    Vielleicht geht es um Flucht oder Verfolgung.
    Wir brauchen Ihre Erklärung.
    So klären wir: Wer sind Sie?
    Das steht im StAG, Paragraf 10 Absatz 1.
purpose-status =
    Vielleicht geht es um Verfolgung, Herkunft oder Religion.
    Wir brauchen die Antwort.
    Dann wissen wir: Welche Zeiten zählen?
    Und welche Nachweise können wir verlangen?
purpose-ausnahme =
    Vielleicht geht es um Ihre Gesundheit.
    Wir prüfen mit der Antwort nur: Gilt eine Ausnahme?
    Das steht im StAG, Paragraf 10 Absatz 4, 4a und 6.
purpose-leistungen =
    Vielleicht geht es um Ihre Gesundheit.
    Wir prüfen mit der Antwort:
    Haben Sie genug Geld zum Leben?
    Oder gilt eine Ausnahme?
    Das steht im StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 3.
purpose-mitgliedschaft =
    Vielleicht geht es um Ihre politische Meinung.
    Wir prüfen damit: Unterstützen Sie die wichtigsten Regeln in Deutschland?
    Das steht im StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 1.
purpose-straftaten =
    Manche Verurteilungen verhindern die Einbürgerung.
    Wir müssen prüfen: Haben Sie so eine Verurteilung?
    Und müssen wir auf ein Verfahren warten?
    Das steht im StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 5.
    Und es steht im Paragrafen 12a.
purpose-sperre =
    Wir müssen prüfen: Gibt es eine Sperre?
    Das steht im StAG, Paragraf 35a.

## Messages of the checks

check-geburtsdatum_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-kind_ab_16 =
    Dieses Kind ist schon 16 Jahre alt.
    Es stellt den Antrag meistens selbst.
    Am Anfang wählt es: Für mich selbst.
    Sie können trotzdem weitermachen.
check-deutsch =
    Sie sind schon deutsch?
    Dann brauchen Sie keine Einbürgerung.
    Möchten Sie wirklich einen Antrag stellen?
    Sie können trotzdem weitermachen.
check-ehepartner_geburtsdatum_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-kind_geburtsdatum_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-weiteres_kind_geburtsdatum_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-mit_kind_geburtsdatum_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-kind_unter_16 =
    Dieses Kind ist schon 16 Jahre alt.
    Es stellt den Antrag meistens selbst.
    Bitte schreiben Sie es zu den anderen Kindern.
    Sie können trotzdem weitermachen.
check-plz_ort =
    Bitte prüfen Sie die Post-Leitzahl und den Ort.
    Vielleicht passen sie nicht zusammen.
    Sie können trotzdem weitermachen.
check-kontakt_fehlt =
    Wir haben keine E-Mail-Adresse und keine Telefon-Nummer von Ihnen.
    Dann können wir nur Briefe schreiben.
    Das dauert länger.
    Sie können trotzdem weitermachen.
check-familienstand_seit_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-ehe_alter =
    Waren Sie bei der Heirat noch ein Kind?
    Bitte prüfen Sie dieses Datum.
    Prüfen Sie auch Ihr Geburts-Datum.
    Sie können trotzdem weitermachen.
check-ehepartner_ehe_alter =
    War die Person bei der Heirat noch ein Kind?
    Bitte prüfen Sie das Geburts-Datum.
    Prüfen Sie auch den Tag der Heirat.
    Sie können trotzdem weitermachen.
check-ehe_reihenfolge =
    Das Ende ist vor dem Anfang.
    Bitte prüfen Sie beide Tage.
check-mit_ehe_reihenfolge =
    Das Ende ist vor dem Anfang.
    Bitte prüfen Sie beide Tage.
check-ausweis_abgelaufen =
    Dieser Ausweis gilt nicht mehr.
    Sie können trotzdem weitermachen.
    Geht es?
    Dann beantragen Sie einen neuen.
check-mit_ausweis_abgelaufen =
    Dieser Ausweis gilt nicht mehr.
    Sie können trotzdem weitermachen.
    Geht es?
    Dann beantragen Sie einen neuen.
check-einreise_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-mit_einreise_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-titel_abgelaufen =
    Dieser Tag ist schon vorbei.
    Sie können trotzdem weitermachen.
    Bitte kümmern Sie sich um die Verlängerung.
check-mit_titel_abgelaufen =
    Dieser Tag ist schon vorbei.
    Sie können trotzdem weitermachen.
    Bitte kümmern Sie sich um die Verlängerung.
check-wohnort_reihenfolge =
    Das Ende ist vor dem Anfang.
    Bitte prüfen Sie beide Tage.
check-mit_wohnort_reihenfolge =
    Das Ende ist vor dem Anfang.
    Bitte prüfen Sie beide Tage.
check-wohnorte_heute =
    Ihr Wohn-Ort von heute fehlt.
    Sie können trotzdem weitermachen.
check-mit_deutsch =
    Ist die Person schon deutsch?
    Dann braucht sie keine Einbürgerung.
    Die Frage heißt: Möchte die Person auch die Einbürgerung?
    Wählen Sie dort: Nein.
check-mit_wohnorte_heute =
    Ihr Wohn-Ort von heute fehlt.
    Sie können trotzdem weitermachen.
check-wohnorte_geburt =
    Die Zeit nach der Geburt fehlt.
    Sie können trotzdem weitermachen.
check-mit_wohnorte_geburt =
    Die Zeit nach der Geburt fehlt.
    Sie können trotzdem weitermachen.
check-wohnorte_ausland =
    Sie waren länger als { $ausland_monate ->
        [one] { $ausland_monate } Monat
       *[other] { $ausland_monate } Monate
    } im Ausland.
    Diese Zeit fehlt hier.
    Sie können trotzdem weitermachen.
check-mit_wohnorte_ausland =
    Sie waren länger als { $ausland_monate ->
        [one] { $ausland_monate } Monat
       *[other] { $ausland_monate } Monate
    } im Ausland.
    Diese Zeit fehlt hier.
    Sie können trotzdem weitermachen.
check-wohnorte_luecke =
    Zwischen 2 Wohn-Orten fehlt mehr als 1 Monat.
    Bitte prüfen Sie: Fehlt ein Ort?
    Sie können trotzdem weitermachen.
check-mit_wohnorte_luecke =
    Zwischen 2 Wohn-Orten fehlt mehr als 1 Monat.
    Bitte prüfen Sie: Fehlt ein Ort?
    Sie können trotzdem weitermachen.
check-wohnorte_doppelt =
    2 Wohn-Orte sind mehr als 1 Monat zur gleichen Zeit.
    Bitte prüfen Sie die Tage.
    Sie können trotzdem weitermachen.
check-mit_wohnorte_doppelt =
    2 Wohn-Orte sind mehr als 1 Monat zur gleichen Zeit.
    Bitte prüfen Sie die Tage.
    Sie können trotzdem weitermachen.
check-arbeit_seit_vergangen =
    Dieser Tag war noch nicht.
    Seit wann arbeiten Sie dort?
check-mit_arbeit_seit_vergangen =
    Dieser Tag war noch nicht.
    Seit wann arbeiten Sie dort?
check-arbeit_lohn_drei =
    Das sind weniger als 3 Dateien.
    Sind alle 3 Lohn-Abrechnungen dabei?
    Dann machen Sie weiter.
check-mit_arbeit_lohn_drei =
    Das sind weniger als 3 Dateien.
    Sind alle 3 Lohn-Abrechnungen dabei?
    Dann machen Sie weiter.
check-arbeit_steuer_drei =
    Das sind weniger als 3 Dateien.
    Sind alle 3 Dokumente vom Finanz-Amt dabei?
    Dann machen Sie weiter.
check-mit_arbeit_steuer_drei =
    Das sind weniger als 3 Dateien.
    Sind alle 3 Dokumente vom Finanz-Amt dabei?
    Dann machen Sie weiter.
check-leistung_reihenfolge =
    Das Ende ist vor dem Anfang.
    Bitte prüfen Sie beide Tage.
