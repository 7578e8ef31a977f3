# Texts of the pages that are rendered at build time, in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.
# The program needs none of them, so that no browser loads them.

## Start page

start-title = Anträge im Internet stellen
start-description = Hier stellen Sie Anträge an das Amt in Leichter Sprache.
start-intro =
    Hier stellen Sie Anträge an das Amt.
    Sie können das Handy benutzen.
    Oder Sie benutzen den Computer.
start-encrypted =
    Ihr Gerät verschlüsselt Ihre Antworten.
    Verschlüsseln heißt: Andere Menschen können die Antworten nicht lesen.
    Nur das Amt kann sie lesen.
start-services = Unsere Anträge
start-group-other = Andere Anträge
start-search = Einen Antrag suchen
start-search-hint = Zum Beispiel: Visum, Arbeit, Auto
start-search-button = Suchen
start-search-found =
    { $count ->
        [one] 1 Antrag passt und steht jetzt oben.
       *[other] { $count } Anträge passen und stehen jetzt oben.
    }
start-search-none =
    Zu diesem Wort finden wir nichts.
    Hier sehen Sie alle Anträge.
    Versuchen Sie ein anderes Wort.
    Oder rufen Sie uns an.
start-search-fits = Passt zu Ihrem Wort
start-drafts = Haben Sie schon einen Antrag angefangen?
start-drafts-link = Antrag weitermachen oder Code eingeben
start-case = Haben Sie schon einen Antrag gestellt?
start-case-link = So weit ist Ihr Antrag
start-help = Brauchen Sie Hilfe?
start-help-text =
    Rufen Sie uns an.
    Oder schreiben Sie uns.
    Sie können auch zu uns kommen.
    Und Sie können einen gedruckten Antrag ausfüllen.
    Die Adresse steht unten auf jeder Seite.
start-simple = Leichte Sprache
start-simple-text = Diese Internet-Seite gibt es in Leichter Sprache.
start-simple-link = Zu den Informationen in Leichter Sprache
start-simple-content = Das finden Sie auf dieser Internet-Seite
start-simple-content-text =
    Auf dieser Internet-Seite stellen Sie Anträge an das Amt.
    Ein Antrag ist eine Bitte an das Amt.
    Jeder Antrag hat eine eigene Seite.
    Auf der Seite steht:

    - Für wen ist der Antrag?
    - Was brauchen Sie für den Antrag?
    - Wie viel Geld kostet der Antrag?
    - Was passiert nach dem Antrag?

    Auf dieser Seite starten Sie auch den Antrag.
    Dann stellen wir Ihnen Fragen.
    Am Ende schicken Sie den Antrag ab.
start-simple-navigation = So benutzen Sie diese Internet-Seite
start-simple-navigation-text =
    Ganz oben steht der Name vom Amt.
    Klicken Sie auf den Namen?
    Dann kommen Sie zur Start-Seite.

    Daneben oder darunter stehen die Sprachen.
    Klicken Sie auf eine Sprache?
    Dann ändert sich die Sprache von der Seite.

    In der Mitte stehen die Informationen.
    Unterstrichene Wörter können Sie anklicken.
    Dann kommen Sie zu einer anderen Seite.

    Im Antrag sehen Sie immer nur wenige Fragen.
    Klicken Sie auf „Weiter“?
    Dann kommen die nächsten Fragen.
    Klicken Sie auf „Zurück“?
    Dann kommen Sie zu den Fragen davor.
    Ihre Antworten bleiben dabei stehen.

    Ganz unten stehen die Adresse und das Telefon vom Amt.
    Dort stehen auch diese Links:

    - Impressum: Wer macht diese Internet-Seite?
    - Daten-Schutz: Was machen wir mit Ihren Daten?
    - Erklärung zur Barriere-Freiheit: Was ist noch schwierig?
    - Eine Barriere melden: Hier schreiben Sie uns.
start-simple-accessibility = Das steht in der Erklärung zur Barriere-Freiheit
start-simple-accessibility-text =
    Barriere-Freiheit heißt: Alle Menschen können diese Internet-Seite benutzen.
    Menschen mit Behinderung können sie auch benutzen.
    Dafür gibt es Regeln.
    Die Regeln heißen: BITVNRW.

    In der Erklärung steht:

    - Diese Teile von der Internet-Seite sind noch nicht barriere-frei.
    - So haben wir die Internet-Seite geprüft.
    - So melden Sie uns eine Barriere.
    - Diese Stelle hilft Ihnen bei einem Streit.

    Das fehlt noch:

    - Es gibt noch kein Video in Gebärden-Sprache.
    - Prüferinnen und Prüfer haben die Leichte Sprache noch nicht geprüft.
start-simple-more = Mehr in Leichter Sprache
start-simple-more-text =
    Diese Seiten gibt es auch in Leichter Sprache:

    - die Seiten über die Anträge
    - die Anträge mit allen Fragen
    - die Erklärung zur Barriere-Freiheit
    - der Daten-Schutz
    - das Impressum

    Ein Video in Gebärden-Sprache gibt es noch nicht.

## Service pages

service-page-back = Alle Anträge
service-page-consequence = Das ist sehr wichtig
service-page-who = Für wen ist der Antrag?
service-page-prepare = Das brauchen Sie
service-page-facts = Geld und Zeit
service-page-fee = So viel Geld kostet es
service-page-duration = So lange dauert es
service-page-law = Diese Gesetze gelten
service-page-values =
    Die Zahlen auf dieser Seite haben wir am { $date } geprüft.
    Die Zahlen stehen in diesen Gesetzen:
service-page-data = Das passiert mit Ihren Daten
service-page-after = Das passiert nach dem Antrag
service-page-check = Schnell-Test
service-page-check-text =
    Im Schnell-Test stellen wir Ihnen ein paar Fragen.
    Danach sehen Sie: Das passt schon.
    Sie sehen auch: Das fehlt vielleicht noch.
    Wir speichern nichts.
    Wir senden nichts.
    Sie können den Antrag auch ohne den Schnell-Test stellen.
service-page-check-link = Schnell-Test machen
service-page-why = Warum geht das hier nicht?
service-page-link = Weiter zu { $site }
service-page-ask = Fragen Sie uns: Wo geht das?
service-page-start = Antrag starten
service-page-case = So weit ist Ihr Antrag

## Accessibility statement

accessibility-title = Erklärung zur Barriere-Freiheit
accessibility-intro =
    Diese Internet-Seite ist von: { $responsible }.
    Alle Menschen sollen sie benutzen können.
    Menschen mit Behinderung sollen sie auch benutzen können.
    Das nennt man: Barriere-Freiheit.

    Dafür gibt es Gesetze:

    - BGG NRW, Paragraf 10e
    - BITVNRW
    - EU-Richtlinie 2016/2102

    Die Erklärung gilt für diese Internet-Seite.
    Sie gilt auch für die Anträge auf der Internet-Seite.
accessibility-status = So barriere-frei ist diese Internet-Seite
accessibility-status-partial =
    Ein Teil von der Internet-Seite ist barriere-frei.
    Ein anderer Teil ist noch nicht barriere-frei.
accessibility-status-full =
    Die Internet-Seite hält die Regeln von der Norm EN 301 549 ein.
    Manches fehlt noch nach der BITVNRW.
accessibility-issues = Das ist noch nicht barriere-frei
accessibility-issues-text =
    - Es gibt noch kein Video in Gebärden-Sprache.
    - Die Leichte Sprache ist ein Entwurf.
    - Prüferinnen und Prüfer haben die Leichte Sprache noch nicht gelesen.
    - Ihre eigenen Dateien prüfen wir nicht auf Barrieren.
accessibility-issues-site = Das fehlt auf dieser Internet-Seite auch:
accessibility-alternative =
    Können Sie hier keinen Antrag stellen?
    Dann rufen Sie uns an.
    Oder schreiben Sie uns.
    Oder kommen Sie zu uns.
    Ihr Antrag gilt dann genauso.
accessibility-method = So haben wir geprüft
accessibility-method-text =
    Diese Erklärung ist vom { $date }.

    Wir haben die Internet-Seite selbst geprüft.
    Ein Programm hat jede Seite geprüft.
    Und die Anträge gehen ohne Maus, nur mit der Tastatur.
    Andere Fach-Leute haben die Internet-Seite noch nicht geprüft.
accessibility-feedback = Eine Barriere melden
accessibility-feedback-text =
    Haben Sie eine Barriere gefunden?
    Brauchen Sie eine Information in einer anderen Form?
    Dann schreiben Sie uns.
    Ihr Gerät verschlüsselt die Nachricht.
    Sie müssen Ihren Namen nicht sagen.
    Sie können uns auch anrufen.
    Oder Sie schicken uns eine E-Mail.
accessibility-feedback-link = Eine Barriere melden
accessibility-enforcement = Hilft Ihnen unsere Antwort nicht?
accessibility-enforcement-text =
    Haben wir nicht geantwortet?
    Oder ist unsere Antwort nicht gut für Sie?
    Dann hilft Ihnen die Ombuds-Stelle.
    Die Ombuds-Stelle spricht mit Ihnen und mit uns.
    Sie sucht eine Lösung.
    Das steht in der BITVNRW, Paragraf 9 bis Paragraf 16.

## Privacy notice

privacy-title = Daten-Schutz
privacy-intro =
    Hier lesen Sie: Das passiert mit Ihren Daten.
    Daten sind zum Beispiel Ihr Name und Ihre Adresse.
    Dafür gibt es ein Gesetz.
    Es heißt: Datenschutz-Grundverordnung.
    Die Abkürzung ist: DSGVO.

    Hat uns ein anderer Mensch Daten von Ihnen geschrieben?
    Dann steht bei dem Antrag etwas für Sie.
privacy-controller = Wer ist verantwortlich?
privacy-officer = Wer achtet auf den Daten-Schutz?
privacy-purpose = Wofür brauchen wir Ihre Daten?
privacy-purpose-text =
    Wir brauchen Ihre Antworten für Ihren Antrag.
    Oder wir brauchen sie für Ihre Meldung.
    Wir benutzen sie für nichts anderes.

    Sie müssen diese Internet-Seite nicht benutzen.
    Aber wir brauchen Antworten auf unsere Fragen.
    Sonst können wir nicht über den Antrag entscheiden.

    Menschen entscheiden über Ihren Antrag.
    Kein Computer entscheidet.
privacy-basis = Welches Gesetz erlaubt das?
privacy-basis-text =
    Das erlaubt die DSGVO, Artikel 6 Absatz 1 Buchstabe e.
    Und es gibt ein Gesetz für jeden Antrag.
    Das Gesetz steht unten bei dem Antrag.

    Manche Daten sind besonders geschützt.
    Zum Beispiel: Daten über Ihre Gesundheit.
    Für diese Daten gilt die DSGVO, Artikel 9.
    Wir brauchen dafür ein Gesetz.
    Für die Einbürgerung gibt es das StAG, Paragraf 31 Satz 2.
    StAG heißt: Staats-Angehörigkeits-Gesetz.
    Für den Aufenthalt gibt es das Aufenthalts-Gesetz, Paragraf 86 Satz 2.

    Nur bei der Einbürgerung fragen wir nach Straf-Taten.
    Das Amt braucht die Antworten für die Entscheidung.
    Das erlaubt die DSGVO, Artikel 10.
    Und das StAG, Paragraf 31 Satz 1 und Paragraf 12a.
privacy-recipients = Wer bekommt Ihre Daten?
privacy-recipients-text =
    Nur das Amt für Ihren Antrag kann Ihre Antworten lesen.
    Nur das Amt hat den Schlüssel dafür.
    Im Amt dürfen nur bestimmte Menschen Ihre Antworten lesen.
    Sie arbeiten mit diesen Anträgen.
    Andere müssen einen Grund sagen.
    Das Amt schreibt den Grund auf.

    Manchmal braucht eine andere Stelle Ihre Daten für den Antrag.
    Dann muss ein Gesetz das erlauben.
    Welche Stellen sind das?
    Das steht unten bei jedem Antrag.
privacy-processors =
    Diese Firmen helfen uns mit der Technik.
    Sie können Ihre Antworten nicht lesen:
privacy-services = Was gilt für die Anträge?
privacy-service-basis = Welches Gesetz erlaubt das?
privacy-service-recipients = Wer bekommt Daten daraus?
privacy-service-retention = Wie lange behält das Amt die Daten?
privacy-service-retention-years =
    { $years ->
        [one] 1 Jahr nach dem Ende
       *[other] { $years } Jahre nach dem Ende
    }
privacy-service-retention-open =
    Das Amt behält die Daten für seine Arbeit.
    Fragen Sie das Amt: Wie lange ist das bei mir?
privacy-service-others = Hat jemand anders Ihre Daten geschrieben?
privacy-others-text =
    Dann gilt die DSGVO, Artikel 14.
    Wofür brauchen wir die Daten?
    Wer bekommt sie?
    Wie lange behalten wir sie?
    Das steht hier bei diesem Antrag.
    Sie haben die gleichen Rechte wie andere auch.
    Ihre Rechte stehen auf dieser Seite.
privacy-device = Was bleibt auf Ihrem Gerät?
privacy-device-text =
    Zuerst fragen wir: Gehört das Gerät Ihnen?

    Sagen Sie Ja?
    Dann speichern wir Ihre Antworten und Dateien in Ihrem Browser.
    Der Browser ist das Programm für das Internet.
    Ihr Gerät verschlüsselt die Antworten und Dateien.
    So können Sie später weitermachen.
    Wir speichern auch die Seiten von Ihrem Besuch.
    Das erlaubt das Gesetz TDDDG, Paragraf 25 Absatz 2 Nummer 2.

    Sagen Sie Nein?
    Dann speichern wir nichts auf dem Gerät.
    Schließen Sie die Seite vor dem Abschicken?
    Dann sind Ihre Antworten weg.
    Mit einem Code bleiben Ihre Antworten da.
    Ein Code ist ein geheimes Wort aus Buchstaben und Zahlen.

    Sie können alles vom Gerät löschen.
    Das geht immer.
    Ändern Sie lange nichts?
    Dann löschen wir den angefangenen Antrag vom Gerät.
    Der Tag steht bei dem angefangenen Antrag.
    Ist Ihr Antrag beim Amt angekommen?
    Dann löschen wir die Antworten und Dateien sofort vom Gerät.

    Wir benutzen keine Cookies.
    Wir beobachten Sie nicht.
privacy-edge = Was sieht die Vermittlungs-Stelle?
privacy-edge-text =
    Die Vermittlungs-Stelle ist ein Computer.
    Sie gibt Ihren Antrag an das Amt weiter.
    Ihr Antrag ist dabei verschlüsselt.
    Die Vermittlungs-Stelle sieht nur:

    - Welcher Antrag ist es?
    - An welches Amt geht er?
    - Wann kommt er?
    - Wie groß sind die Dateien?

    Sie sieht Ihre Antworten nicht.

    Nehmen Sie einen Code?
    Dann liegt auch Ihr angefangener Antrag bei der Vermittlungs-Stelle.
    Auch dieser Antrag ist verschlüsselt.
    Nur mit dem Code kann man ihn lesen.
    Die Vermittlungs-Stelle hat den Code nicht.

    Die Vermittlungs-Stelle merkt sich: Der Antrag ist beim Amt.
    Ihre Antworten sind dabei nicht gespeichert.

    Schreibt Ihnen das Amt?
    Dann liegt auch das bei der Vermittlungs-Stelle.
    Es ist verschlüsselt.
    Nur mit Ihrem Code kann man es lesen.
    Die Vermittlungs-Stelle sieht nur:

    - Wann kommt es?
    - Wie groß ist es ungefähr?

    Ihr Gerät hat im Internet eine Nummer.
    Die Nummer heißt: IP-Adresse.
    Die Vermittlungs-Stelle braucht die Nummer für die Verbindung.
    Sie speichert nie die ganze Nummer.
privacy-retention = Wie lange behalten wir Ihre Daten?
privacy-retention-text =
    - Die Vermittlungs-Stelle löscht Ihren Antrag nach der Ankunft beim Amt.
    - Sie löscht ihn immer nach spätestens 14 Tagen.
    - Vielleicht liegt dort auch ein angefangener Antrag mit Code.
    - Sie löscht ihn 30 Tage nach der letzten Benutzung.
    - Sie können ihn auch sofort löschen.

    Wie lange behält das Amt Ihren Antrag?
    Das steht unten.
privacy-rights = Ihre Rechte
privacy-rights-text =
    Sie haben diese Rechte.
    Die Artikel stehen in der DSGVO:

    - Artikel 15: Sie dürfen fragen, welche Daten wir von Ihnen haben.
    - Artikel 16: Falsche Daten müssen wir ändern.
    - Artikel 17: Sie dürfen sagen: Löschen Sie meine Daten.
    - Artikel 18: Sie dürfen sagen: Benutzen Sie meine Daten im Moment nicht.
    - Das heißt: Wir behalten die Daten, aber wir arbeiten nicht damit.
    - Artikel 21: Sie dürfen sagen: Ich will das nicht.

    Schreiben Sie uns dafür.
    Manchmal geht etwas davon wegen einem Gesetz nicht.
    Dann sagen wir Ihnen den Grund.
privacy-supervision = Möchten Sie sich beschweren?
privacy-supervision-text =
    Machen wir etwas falsch mit Ihren Daten?
    Dann können Sie sich hier beschweren:

## Imprint

imprint-title = Impressum
imprint-intro =
    Im Impressum steht: Wer macht diese Internet-Seite?
    Das Gesetz dafür heißt: Digitale-Dienste-Gesetz, Paragraf 5.
imprint-demonstration = Das ist nur ein Beispiel
imprint-demonstration-text =
    Diese Internet-Seite ist nicht von einem Amt.
    Die Namen und Adressen sind ausgedacht.
    Die Telefon-Nummern sind ausgedacht.
    Bitte schreiben Sie keine echten Daten.
imprint-responsible = Wer ist verantwortlich?
imprint-represented = Diese Person spricht für das Amt
imprint-contact = So erreichen Sie uns
imprint-vat = Nummer für die Umsatz-Steuer
imprint-software = Das Programm
imprint-software-text =
    Das Programm von dieser Internet-Seite heißt Amtsweg.
    Alle Menschen dürfen das Programm benutzen.
    Die Lizenz heißt: EUPL-1.2.

## Choice of the language

language-title = Sprache wählen

## Shells of the program

shell-loading =
    Der Antrag wird geladen.
    Das passiert nur einmal.
    Danach geht es schnell weiter.
shell-loading-case = Die Seite kommt gleich.
shell-case-title = So weit ist Ihr Antrag
shell-drafts-title = Ihre Anträge
shell-no-script = Bitte schalten Sie JavaScript ein
shell-no-script-text =
    Ihr Gerät verschlüsselt Ihre Antworten.
    Dafür braucht es JavaScript.
    JavaScript ist eine Technik im Browser.
    Der Browser ist das Programm für das Internet.
    JavaScript ist bei Ihnen aus.

    Sie können den Antrag auch ohne Internet machen.
    So erreichen Sie uns:
shell-unsupported = Ihr Browser zeigt diese Seite nicht
shell-unsupported-text =
    Der Browser ist das Programm für das Internet.
    Ihr Browser ist vielleicht zu alt.
    Oder die Verbindung ist nicht sicher.

    - Machen Sie ein Update von Ihrem Browser.
    - Oder nehmen Sie einen anderen Browser, zum Beispiel: Firefox oder Chrome.
    - Prüfen Sie: Fängt die Adresse oben mit https:// an?

    Sie können den Antrag auch ohne Internet machen.
    So erreichen Sie uns:
shell-failed = Die Seite ist nicht da
shell-failed-text =
    Prüfen Sie: Haben Sie Internet?
    Dann versuchen Sie es noch einmal.
    Klappt es nicht?
    So erreichen Sie uns:
shell-again = Die Seite hat neu angefangen
shell-again-text =
    Ein Teil von der Seite hat nicht mehr funktioniert.
    Vielleicht hat ein Übersetzungs-Programm die Seite verändert.

    Ihre Antworten sind noch da.
    Bitte prüfen Sie Ihre letzte Antwort.
shell-again-close = Schließen
shell-stopped = Die Seite funktioniert nicht mehr
shell-stopped-text =
    Bitte laden Sie die Seite neu.
    Was wir gespeichert haben, ist dann wieder da.

    Klappt es nicht?
    Dann schalten Sie das Übersetzungs-Programm aus.
    Oder fragen Sie uns:
shell-reload = Seite neu laden
kept-waiting = Ein fertiger Antrag auf diesem Gerät ist noch nicht gesendet.
kept-waiting-link = Zeigen und senden
kept-title = Sie haben schon angefangen
kept-text = Auf diesem Gerät gibt es einen angefangenen Antrag:
kept-continue = Weitermachen
kept-new = Neuen Antrag anfangen
kept-all = Alle Anträge zeigen oder Code eingeben
shell-retry = Noch einmal versuchen

## What an application asks first

device = Ist das Ihr eigenes Gerät?
device-text =
    Gehört das Gerät Ihnen?
    Dann speichern wir Ihre Antworten und Dateien in Ihrem Browser.
    Der Browser ist das Programm für das Internet.
    Ihr Gerät verschlüsselt alles.
    Verschlüsseln heißt: Andere Menschen können es nicht lesen.
    Sie können eine Pause machen.
    Später machen Sie weiter.

    Benutzen auch andere Menschen das Gerät?
    Dann speichern wir hier nichts.
    Mit einem Code können Sie trotzdem später weitermachen.
    Ein Code ist ein geheimes Wort aus Buchstaben und Zahlen.
device-own = Ja, hier speichern
device-other = Nein, hier nichts speichern
device-code = Mit einem Code weitermachen

## Not found

not-found-title = Diese Seite gibt es nicht
not-found-text =
    Wir finden diese Seite nicht.
    Vielleicht ist die Adresse falsch.

## Values of the law in texts: what counts now, and from when what else

value-changes = { $now } (ab { $date }: { $next })
