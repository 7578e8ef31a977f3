# Texts of the pages that are rendered at build time. Plain German (DIN 8581-1). This wording is the binding one.
# The program needs none of them, so that no browser loads them.

## Start page

start-title = Anträge online stellen
start-description = Online-Dienste für Anliegen bei der Behörde: Anträge in mehreren Sprachen, ohne Konto und verschlüsselt.
start-intro = Hier stellen Sie Anträge an die Behörde: am Handy oder am Computer, ohne Konto und in Ihrer Sprache.
start-encrypted = Ihre Angaben werden auf Ihrem Gerät verschlüsselt. Nur die Behörde kann sie lesen.
start-services = Unsere Dienste
start-group-other = Weitere Dienste
start-search = Dienst suchen
start-search-hint = Zum Beispiel: Visum, Arbeit, Auto
start-search-button = Suchen
start-search-found =
    { $count ->
        [one] 1 Dienst passt. Er steht oben.
       *[other] { $count } Dienste passen. Sie stehen oben.
    }
start-search-none = Zu diesem Wort haben wir nichts gefunden. Hier sind alle Dienste. Versuchen Sie ein anderes Wort oder rufen Sie uns an.
start-search-fits = Passt zu Ihrer Suche
start-drafts = Sie haben schon einen Antrag angefangen?
start-drafts-link = Angefangene Anträge und Code eingeben
start-case = Sie haben schon einen Antrag gestellt?
start-case-link = Stand Ihres Antrags ansehen
start-help = Sie kommen nicht weiter?
start-help-text = Rufen Sie uns an oder schreiben Sie uns. Sie können Ihr Anliegen auch persönlich, telefonisch oder auf Papier erledigen. Die Adresse steht am Ende jeder Seite.
start-simple = Leichte Sprache
start-simple-text = In Leichter Sprache erklären wir, was auf dieser Website steht, wie Sie sie benutzen und was die Erklärung zur Barrierefreiheit sagt. Auch die Anträge gibt es in Leichter Sprache.
start-simple-link = Zu den Informationen in Leichter Sprache
start-simple-content = Was auf dieser Website steht
start-simple-content-text =
    Auf dieser Website stellen Sie Anträge an die Behörde. Zu jedem Dienst gibt es eine Seite. Sie sagt Ihnen, für wen der Dienst ist, was Sie brauchen und was er kostet.
start-simple-navigation = So benutzen Sie diese Website
start-simple-navigation-text =
    Oben auf jeder Seite wählen Sie die Sprache. In der Mitte steht der Inhalt. Unten stehen die Adresse der Behörde und die Links zu Impressum, Datenschutz und Barrierefreiheit.

    Den Antrag füllen Sie Schritt für Schritt aus. Sie können jederzeit zurückgehen.
start-simple-accessibility = Was die Erklärung zur Barrierefreiheit sagt
start-simple-accessibility-text =
    Die Erklärung zur Barrierefreiheit sagt, was auf dieser Website noch nicht barrierefrei ist. Sie sagt auch, wie Sie uns eine Barriere melden und wer Ihnen hilft, wenn unsere Antwort nicht reicht.
start-simple-more = Mehr in Leichter Sprache
start-simple-more-text =
    Diese Seiten gibt es auch in Leichter Sprache: die Seiten zu den Diensten, die Anträge, die Erklärung zur Barrierefreiheit, den Datenschutz und das Impressum.

    Ein Video in Deutscher Gebärdensprache gibt es noch nicht.

## Service pages

service-page-back = Alle Dienste
service-page-consequence = Das Wichtigste zuerst
service-page-who = Für wen ist dieser Dienst?
service-page-prepare = Was Sie brauchen
service-page-facts = Kosten und Dauer
service-page-fee = Gebühr
service-page-duration = Dauer
service-page-law = Rechtsgrundlagen
service-page-values = Stand der Beträge und Fristen: { $date }. Sie stehen hier:
service-page-data = Was mit Ihren Daten geschieht
service-page-after = Wie es nach dem Antrag weitergeht
service-page-check = Schnelltest
service-page-check-text = Mit wenigen Fragen erfahren Sie, was für einen Antrag spricht und was noch zu klären ist. Dabei wird nichts gespeichert und nichts gesendet. Den Antrag können Sie auch ohne den Schnelltest stellen.
service-page-check-link = Schnelltest machen
service-page-why = Warum das nicht auf dieser Website geht
service-page-link = Weiter zu { $site }
service-page-ask = Wo es das gibt, sagen wir Ihnen gern
service-page-start = Antrag starten
service-page-case = Stand eines Antrags ansehen

## Accessibility statement

accessibility-title = Erklärung zur Barrierefreiheit
accessibility-intro =
    { $responsible } möchte, dass alle Menschen diese Website benutzen können. Grundlage sind § 10e des Behindertengleichstellungsgesetzes Nordrhein-Westfalen (BGG NRW) und die Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW), mit denen die Richtlinie (EU) 2016/2102 umgesetzt wird.

    Diese Erklärung gilt für diese Website und für die Anträge auf ihr.
accessibility-status = Wie barrierefrei diese Website ist
accessibility-status-partial = Diese Website ist mit der BITVNRW und der Norm EN 301 549 teilweise vereinbar. Was fehlt, steht im nächsten Abschnitt.
accessibility-status-full = Diese Website ist mit der Norm EN 301 549 vollständig vereinbar. Was nach der BITVNRW noch fehlt, steht im nächsten Abschnitt.
accessibility-issues = Was noch nicht barrierefrei ist
accessibility-issues-text =
    - Es gibt noch kein Video in Deutscher Gebärdensprache. § 3 BITVNRW verlangt eines. Es ist noch nicht gedreht.
    - Die Texte in Leichter Sprache sind ein Entwurf. Testleserinnen und Testleser haben sie noch nicht geprüft.
    - Dateien, die Sie selbst hochladen, prüfen wir nicht auf Barrierefreiheit.
accessibility-issues-site = Außerdem auf dieser Website:
accessibility-alternative = Können Sie einen Antrag hier nicht stellen? Dann rufen Sie uns an, schreiben Sie uns oder kommen Sie vorbei. Wir nehmen Ihren Antrag auch so an.
accessibility-method = Wie wir das geprüft haben
accessibility-method-text =
    Diese Erklärung wurde am { $date } erstellt oder zuletzt überprüft.

    Sie beruht auf einer Selbstbewertung: Ein Prüfprogramm untersucht jede Seite, und die Anträge werden allein mit der Tastatur ausgefüllt. Eine Prüfung durch eine unabhängige Stelle gab es noch nicht.
accessibility-feedback = Barriere melden
accessibility-feedback-text = Ist Ihnen eine Barriere aufgefallen? Oder brauchen Sie eine Information in einer anderen Form? Dann schreiben Sie uns. Das Formular ist verschlüsselt, und Ihren Namen müssen Sie nicht nennen. Sie können auch anrufen oder eine E-Mail schicken.
accessibility-feedback-link = Barriere melden
accessibility-enforcement = Wenn unsere Antwort Ihnen nicht hilft
accessibility-enforcement-text = Haben wir nicht geantwortet, oder sind Sie mit der Antwort nicht zufrieden? Dann können Sie sich an die Ombudsstelle wenden (§§ 9 bis 16 BITVNRW). Sie vermittelt zwischen Ihnen und uns.

## Privacy notice

privacy-title = Datenschutz
privacy-intro = Diese Hinweise nach den Artikeln 13 und 14 der Datenschutz-Grundverordnung (DSGVO) sagen Ihnen, was mit Ihren Daten geschieht, wenn Sie diese Website besuchen und einen Antrag senden. Hat eine andere Person Daten von Ihnen angegeben, finden Sie bei dem Dienst einen eigenen Abschnitt.
privacy-controller = Wer verantwortlich ist
privacy-officer = Datenschutzbeauftragte oder Datenschutzbeauftragter
privacy-purpose = Wofür wir Ihre Daten brauchen
privacy-purpose-text =
    Wir brauchen Ihre Angaben und Unterlagen, um Ihren Antrag oder Ihre Meldung zu bearbeiten. Für nichts anderes.

    Sie müssen diese Website nicht benutzen. Ohne die Angaben, nach denen wir fragen, können wir über einen Antrag aber nicht entscheiden.

    Kein Programm entscheidet über Ihren Antrag, und es wird kein Profil von Ihnen gebildet.
privacy-basis = Rechtsgrundlage
privacy-basis-text =
    Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e DSGVO zusammen mit dem Gesetz, nach dem wir über Ihren Antrag entscheiden. Dieses Gesetz nennen wir unten bei jedem Dienst.

    Besonders geschützte Angaben, zum Beispiel über die Gesundheit, verarbeiten wir nur, wenn ein Gesetz es erlaubt (Artikel 9 DSGVO): bei der Einbürgerung § 31 Satz 2 StAG, im Aufenthaltsrecht § 86 Satz 2 AufenthG.

    Nach Straftaten und Verurteilungen fragen wir nur bei der Einbürgerung. Die Behörde darf diese Angaben verarbeiten, weil sie sie für die Entscheidung braucht (Artikel 10 DSGVO, § 31 Satz 1 und § 12a StAG).
privacy-recipients = Wer Ihre Daten bekommt
privacy-recipients-text =
    Lesen kann Ihre Angaben nur die Behörde, an die Ihr Antrag geht. Nur sie hat den Schlüssel dazu. In der Behörde können sie nur Beschäftigte lesen, die für diese Anträge zuständig sind. Wer einen anderen Grund hat, muss ihn angeben, und das wird festgehalten.

    Andere Stellen bekommen Angaben nur, wenn ein Gesetz es vorsieht und der Antrag es nötig macht. Welche das sind, steht unten bei jedem Dienst.
privacy-processors = Diese Dienstleister betreiben die Website und die Vermittlungsstelle für uns. Ihre Angaben können sie nicht lesen:
privacy-services = Was für die einzelnen Dienste gilt
privacy-service-basis = Rechtsgrundlage
privacy-service-recipients = Wer Angaben daraus bekommt
privacy-service-retention = Wie lange die Behörde sie aufbewahrt
privacy-service-retention-years =
    { $years ->
        [one] 1 Jahr nach dem Ende des Verfahrens
       *[other] { $years } Jahre nach dem Ende des Verfahrens
    }
privacy-service-retention-open = So lange, wie die Behörde sie für ihre Aufgabe braucht. Wie lange das bei Ihnen ist, sagt sie Ihnen auf Anfrage.
privacy-service-others = Für Personen, deren Daten andere angegeben haben (Artikel 14 DSGVO)
privacy-others-text = Wofür wir die Daten brauchen, die Rechtsgrundlage, wer sie bekommt und wie lange wir sie aufbewahren, steht hier beim selben Dienst. Sie haben dieselben Rechte wie die Person, die den Antrag stellt. Wer verantwortlich ist und wo Sie sich beschweren können, steht auf dieser Seite.
privacy-device = Was auf Ihrem Gerät bleibt
privacy-device-text =
    Vor der ersten Antwort fragen wir, ob das Gerät Ihnen gehört.

    - Sagen Sie Ja, speichern wir Ihre Angaben und Dateien verschlüsselt in Ihrem Browser. So können Sie später weitermachen. Auch die Seiten, die Sie gesehen haben, bleiben gespeichert. Rechtsgrundlage ist § 25 Absatz 2 Nummer 2 TDDDG.
    - Sagen Sie Nein, speichern wir auf dem Gerät nichts. Schließen Sie die Seite vor dem Absenden, sind Ihre Angaben weg, wenn Sie keinen Code haben.

    Sie können alles jederzeit vom Gerät löschen. Sonst wird ein Entwurf nach einer bestimmten Zeit ohne Änderung gelöscht. Wann, steht bei dem Entwurf. Ist Ihr Antrag angekommen, löschen wir Angaben und Dateien sofort vom Gerät.

    Wir setzen keine Cookies, messen nicht, was Sie tun, und laden nichts von anderen Anbietern.
privacy-edge = Was die Vermittlungsstelle sieht
privacy-edge-text =
    Ihr verschlüsselter Antrag geht über eine Vermittlungsstelle zur Behörde. Sie sieht, um welchen Dienst es geht, an welche Behörde der Antrag geht, wann er kommt und wie groß er und seine Dateien sind. Den Inhalt und die Namen der Dateien sieht sie nicht.

    Lassen Sie sich einen Code geben, liegt auch Ihr Entwurf verschlüsselt bei der Vermittlungsstelle. Lesen kann ihn nur, wer den Code hat. Die Vermittlungsstelle hat den Code nicht.

    Sie hebt die Nachricht der Behörde auf, dass Ihr Antrag angekommen ist. In dieser Nachricht steht nichts aus Ihrem Antrag. Auch was die Behörde Ihnen schreibt, liegt dort, verschlüsselt: Die Vermittlungsstelle sieht, wann etwas kommt und ungefähr, wie groß es ist. Lesen kann es nur, wer Ihren Code hat.

    Für die Verbindung braucht sie Ihre IP-Adresse. Vollständig steht die Adresse in keinem Protokoll der Vermittlungsstelle.
privacy-retention = Wie lange wir Daten aufbewahren
privacy-retention-text =
    - Die Vermittlungsstelle löscht Ihren verschlüsselten Antrag, sobald die Behörde ihn angenommen hat, spätestens nach 14 Tagen.
    - Einen Entwurf mit Code löscht die Vermittlungsstelle 30 Tage nach der letzten Nutzung. Sie können ihn auch sofort löschen.
    - Wie lange die Behörde Ihren Antrag aufbewahrt, steht unten bei jedem Dienst.
privacy-rights = Ihre Rechte
privacy-rights-text =
    Sie haben das Recht,

    - Auskunft über Ihre Daten zu bekommen (Artikel 15 DSGVO)
    - falsche Daten berichtigen zu lassen (Artikel 16 DSGVO)
    - Daten löschen zu lassen (Artikel 17 DSGVO)
    - die Verarbeitung einschränken zu lassen (Artikel 18 DSGVO)
    - der Verarbeitung zu widersprechen (Artikel 21 DSGVO)

    Wenden Sie sich dafür an uns. Gesetze können diese Rechte einschränken. Dann nennen wir Ihnen den Grund.
privacy-supervision = Beschwerde
privacy-supervision-text = Sie können sich über unseren Umgang mit Ihren Daten bei der Aufsichtsbehörde beschweren (Artikel 77 DSGVO):

## Imprint

imprint-title = Impressum
imprint-intro = Angaben nach § 5 des Digitale-Dienste-Gesetzes (DDG)
imprint-demonstration = Das ist eine Demonstration
imprint-demonstration-text = Hinter dieser Website steht keine Behörde. Namen, Adressen und Telefonnummern sind erfunden. Bitte geben Sie keine echten Daten ein.
imprint-responsible = Wer für diese Website verantwortlich ist
imprint-represented = Vertreten durch
imprint-contact = Kontakt
imprint-vat = Umsatzsteuer-Identifikationsnummer
imprint-software = Software
imprint-software-text = Diese Website läuft mit der freien Software Amtsweg (Lizenz: EUPL-1.2).

## Choice of the language

language-title = Sprache wählen

## Shells of the program

shell-loading = Der Antrag wird einmal geladen. Danach geht es ohne Warten von Schritt zu Schritt.
shell-loading-case = Die Seite wird geladen …
shell-case-title = Stand Ihres Antrags
shell-drafts-title = Ihre Anträge
shell-no-script = Bitte schalten Sie JavaScript ein
shell-no-script-text =
    Diese Seite verschlüsselt Ihre Angaben auf Ihrem Gerät. Dafür braucht sie JavaScript, und das ist in Ihrem Browser ausgeschaltet.

    Sie können Ihr Anliegen auch ohne diese Seite erledigen:
shell-unsupported = Ihr Browser kann diese Seite nicht anzeigen
shell-unsupported-text =
    Diese Seite verschlüsselt Ihre Angaben auf Ihrem Gerät. Ihrem Browser fehlt etwas, das dafür nötig ist (WebAssembly oder eine sichere Verbindung).

    - Aktualisieren Sie Ihren Browser oder nehmen Sie einen anderen, zum Beispiel Firefox, Chrome, Edge oder Safari.
    - Prüfen Sie, ob die Adresse der Seite mit https:// beginnt.

    Sie können Ihr Anliegen auch ohne diese Seite erledigen:
shell-failed = Die Seite konnte nicht geladen werden
shell-failed-text = Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal. Wenn es nicht klappt, erreichen Sie uns so:
shell-again = Die Seite hat sich neu gestartet
shell-again-text = Ein Teil der Seite war stehen geblieben, vielleicht weil ein Übersetzer oder eine Erweiterung sie verändert hat. Ihre Angaben sind noch da. Bitte prüfen Sie, was Sie zuletzt eingegeben haben.
shell-again-close = Schließen
shell-stopped = Die Seite kommt nicht weiter
shell-stopped-text = Bitte laden Sie die Seite neu. Was gespeichert ist, ist dann wieder da. Hilft das nicht, schalten Sie Übersetzer und Erweiterungen des Browsers aus. Sie erreichen uns auch so:
shell-reload = Seite neu laden
kept-waiting = Ein fertiger Antrag auf diesem Gerät ist noch nicht gesendet.
kept-waiting-link = Ansehen und senden
kept-title = Sie haben schon angefangen
kept-text = Auf diesem Gerät liegt ein angefangener Antrag:
kept-continue = Weitermachen
kept-new = Neuen Antrag beginnen
kept-all = Alle Anträge ansehen oder Code eingeben
shell-retry = Noch einmal versuchen

## What an application asks first

device = Ist das Ihr eigenes Gerät?
device-text =
    Dann speichern wir Ihre Angaben und Dateien verschlüsselt in diesem Browser. Sie können später weitermachen.

    Benutzen auch andere das Gerät? Dann speichern wir hier nichts. Mit einem Code können Sie trotzdem später weitermachen.
device-own = Ja, hier speichern
device-other = Nein, nichts hier speichern
device-code = Antrag mit einem Code fortsetzen

## Not found

not-found-title = Seite nicht gefunden
not-found-text = Diese Seite gibt es nicht oder nicht mehr.

## Values of the law in texts: what counts now, and from when what else

value-changes = { $now } (ab { $date }: { $next })
