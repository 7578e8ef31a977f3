# Texts of what keeps an application: the line below the questions, the code, the drafts of this device.
# Leichte Sprache: a draft, not reviewed by test readers.

## Whether everything is saved

keeping-new = Wir speichern Ihre Antworten auf diesem Gerät.
keeping-unsaved = Wir speichern gerade …
keeping-saved = Auf diesem Gerät gespeichert: { $time }
keeping-at-work =
    Gerade senden viele Menschen aus Ihrem Netz.
    Ihr Gerät muss deshalb kurz rechnen.
    Dann geht es weiter.
keeping-parked =
    Gespeichert: { $time }.
    Mit dem Code können Sie auf jedem Gerät weitermachen.
keeping-parked-files =
    Wir speichern noch Ihre Dateien.
    Bitte lassen Sie diese Seite so lange offen.
keeping-memory =
    Wir speichern nichts auf diesem Gerät.
    Schließen Sie diese Seite?
    Dann sind Ihre Antworten weg.
    Mit einem Code bleiben sie da.

keeping-failed = Ihre letzten Änderungen sind nicht gespeichert
keeping-failed-full =
    Auf Ihrem Gerät ist kein Platz mehr.
    Löschen Sie etwas anderes auf dem Gerät.
    Oder nehmen Sie einen Code.

    Lassen Sie diese Seite so lange offen.
    Ihre Antworten sind noch da.
keeping-failed-unavailable =
    Der Browser ist das Programm für das Internet.
    Ihr Browser kann hier nichts speichern.
    Bitte nehmen Sie einen Code.

    Lassen Sie diese Seite so lange offen.
    Ihre Antworten sind noch da.
keeping-failed-deleted =
    Der Antrag war auch in einem anderen Fenster offen.
    Dort haben Sie ihn gelöscht oder gesendet.
    Hier speichern wir nichts mehr.
keeping-failed-other =
    Das Speichern hat nicht geklappt.
    Wir versuchen es bei jeder Änderung noch einmal.

    Lassen Sie diese Seite so lange offen.
    Ihre Antworten sind noch da.
keeping-failed-misfit =
    Zwei Teile von der Seite passen nicht zusammen.
    Wir speichern hier nichts.
    Bitte laden Sie die Seite neu.
keeping-reload = Seite neu laden
keeping-retry = Noch einmal speichern

keeping-parking-gone = Der Antrag liegt nicht mehr bei der Vermittlungs-Stelle
keeping-parking-gone-text =
    Jemand hat den Antrag mit dem Code gelöscht.
    Oder es gibt einen neuen Code.
    Der alte Code geht nicht mehr.
    Möchten Sie auf einem anderen Gerät weitermachen?
    Dann nehmen Sie einen neuen Code.
keeping-parking-full = Bei der Vermittlungs-Stelle ist nicht genug Platz
keeping-parking-full-text =
    Ihre Dateien sind zusammen zu groß.
    Die Vermittlungs-Stelle speichert Ihre Antworten.
    Aber einige Dateien fehlen dort.
    Wählen Sie diese Dateien auf dem anderen Gerät noch einmal aus.
keeping-parking-crowded = Die Vermittlungs-Stelle hat gerade keinen Platz
keeping-parking-crowded-text =
    Mit dem Code bekommen Sie nicht die neuesten Antworten.
    Aber Ihre Antworten sind hier noch da.
    Bitte lassen Sie diese Seite offen.
    Oder machen Sie auf diesem Gerät weiter.
    Wir versuchen es später noch einmal.

## Two windows or devices, one draft

keeping-conflict = Jemand hat diesen Antrag woanders geändert
keeping-conflict-window =
    Der Antrag ist auch in einem anderen Fenster offen.
    Dort haben wir ihn zuletzt gespeichert: { $time }.
    Nichts soll verloren gehen.
    Deshalb speichern wir hier nichts mehr.
keeping-conflict-device =
    Wir haben den Antrag auf einem anderen Gerät gespeichert: { $time }.
    Nichts soll verloren gehen.
    Deshalb speichern wir hier nichts mehr.
keeping-set-back = Die Vermittlungs-Stelle hat ältere Antworten
keeping-conflict-set-back =
    Dieses Gerät hat schon neuere Antworten gesendet.
    Die Antworten bei der Vermittlungs-Stelle sind von: { $time }.
    Vielleicht hatte die Vermittlungs-Stelle eine Störung.
    Nichts soll verloren gehen.
    Deshalb speichern wir hier nichts mehr.
keeping-conflict-after =
    Welche Antworten sollen gelten?
    Die anderen Antworten löschen wir.
keeping-conflict-mine = Die Antworten von hier behalten
keeping-conflict-theirs = Die anderen Antworten nehmen
keeping-conflict-kept = Jetzt gelten die Antworten von hier.
keeping-conflict-taken =
    Jetzt gelten die anderen Antworten.
    Sie sehen sie hier.

## A newer form

keeping-changed = Das Formular ist jetzt anders
keeping-changed-text =
    Das Formular ist neu.
    Viele Antworten passen noch.
    Diese Antworten haben wir behalten.
keeping-changed-new = Diese Fragen sind neu:
keeping-changed-reset =
    Bei diesen Fragen passt Ihre Antwort nicht mehr.
    Bitte antworten Sie noch einmal:
keeping-changed-dropped =
    { $count ->
        [one]
            1 Antwort brauchen wir nicht mehr.
            Wir haben sie gelöscht.
       *[other]
            { $count } Antworten brauchen wir nicht mehr.
            Wir haben sie gelöscht.
    }
keeping-lost-files = Es fehlen Dateien
keeping-lost-files-text =
    Diese Dateien waren noch nicht ganz gespeichert.
    Bitte wählen Sie die Dateien noch einmal aus:
keeping-seen = Ich habe das gelesen

## The code

keeping-code = Code für ein anderes Gerät
keeping-code-title = Auf einem anderen Gerät weitermachen
keeping-code-before =
    Mit einem Code machen Sie auf einem anderen Gerät weiter.

    Dafür senden wir Ihren Antrag an die Vermittlungs-Stelle.
    Die Vermittlungs-Stelle ist ein Computer.
    Der Antrag ist verschlüsselt.
    Ihre Änderungen senden wir auch dorthin.
    Nur mit dem Code kann man den Antrag lesen.
    Benutzt niemand den Code?
    Dann löschen wir dort alles nach { $days } Tagen.
    Sie können dort auch selbst alles löschen.

    Jetzt ist noch nichts gesendet.
    Sie entscheiden.
keeping-code-yes = Ja, den Code zeigen
keeping-code-no = Nein, nichts senden
keeping-code-text =
    Ein Code ist ein geheimes Wort aus Buchstaben und Zahlen.
    Öffnen Sie auf dem anderen Gerät die Seite „Ihre Anträge“.
    Schreiben Sie dort den Code hinein.
    Oder machen Sie dort ein Foto vom QR-Code.
    Ein QR-Code ist ein Bild mit kleinen Vierecken.

    Dafür senden wir Ihren Antrag an die Vermittlungs-Stelle.
    Die Vermittlungs-Stelle ist ein Computer.
    Auch jede Änderung senden wir dorthin.
    Ihr Gerät verschlüsselt den Antrag vorher.
    Nur mit dem Code kann man den Antrag lesen.
    Und nur mit dem Code kann man ihn ändern.

    Benutzt den Antrag { $days } Tage lang niemand?
    Dann löscht ihn die Vermittlungs-Stelle.
keeping-code-secret =
    Geben Sie den Code nur Menschen, denen Sie vertrauen.
    Haben Sie den Code verloren?
    Dann kann ihn niemand wiederfinden.
keeping-code-not-yet =
    Der Antrag liegt noch nicht bei der Vermittlungs-Stelle.
    Wir versuchen es weiter.
    Bitte lassen Sie diese Seite offen.
    Hier steht bald: Ihr Antrag liegt bei der Vermittlungs-Stelle.
    Dann können Sie die Seite schließen.
keeping-code-parked =
    Ihr Antrag liegt bei der Vermittlungs-Stelle.
    Zuletzt gespeichert: { $time }
keeping-parking-behind =
    Ihre letzten Änderungen fehlen noch bei der Vermittlungs-Stelle.
    Wir versuchen es weiter.
code-link = Der Code als Link:
code-qr = QR-Code mit dem Link zu Ihrem Antrag
keeping-share = Link teilen
keeping-share-title = Antrag weitermachen
keeping-print = Code drucken
keeping-outside = Im Browser öffnen
keeping-outside-hint =
    Der Browser ist das Programm für das Internet.
    Schreiben Sie dort den Code hinein.
    Endet Ihre Zeit in der App?
    Im Browser geht dann nichts verloren.
keeping-more = Neuer Code oder kein Code mehr
keeping-replace-hint =
    Kennt eine falsche Person den Code?
    Dann nehmen Sie einen neuen Code.
    Der alte Code geht danach nicht mehr.
keeping-replace = Neuen Code nehmen
keeping-replaced =
    Das ist Ihr neuer Code.
    Der alte Code geht nicht mehr.
keeping-stop-hint =
    Die Vermittlungs-Stelle löscht den Antrag.
    Der Code geht danach nicht mehr.
    Hier können Sie weitermachen.
keeping-stop = Bei der Vermittlungs-Stelle löschen
keeping-stopped = Der Antrag liegt nicht mehr bei der Vermittlungs-Stelle.
keeping-close = Schließen

## The draft as a file

keeping-file-only = Als Datei speichern
keeping-file-title = Antrag als Datei speichern
keeping-file-text =
    Wir speichern Ihren Antrag in einer Datei.
    Auch Ihre Dateien sind dabei.
    Ihr Gerät verschlüsselt die Datei.
    Verschlüsseln heißt: Andere Menschen können die Datei nicht lesen.
    Die Datei bleibt auf Ihrem Gerät.

    Möchten Sie später weitermachen?
    Dann öffnen Sie die Seite „Ihre Anträge“.
    Wählen Sie dort die Datei aus.
    Dafür brauchen Sie auch diesen Code.
    Bitte schreiben Sie den Code auf.
keeping-file-hint =
    In der Datei sind alle Antworten bis jetzt.
    Die Datei ist verschlüsselt.
    Zum Öffnen brauchen Sie den Code.
keeping-file = Als Datei speichern
keeping-file-making = Wir schreiben die Datei …
keeping-file-made =
    Die Datei ist fertig.
    Spätere Änderungen fehlen in der Datei.
keeping-file-failed =
    Wir konnten die Datei nicht speichern.
    Bitte versuchen Sie es noch einmal.

## Deleting

keeping-delete = Von diesem Gerät löschen
keeping-delete-memory = Antrag löschen
keeping-delete-title = Möchten Sie diesen Antrag löschen?
keeping-delete-text =
    Wir löschen alle Antworten und Dateien von diesem Gerät.
    Dann sind sie für immer weg.
keeping-delete-memory-text =
    Wir löschen alle Antworten und Dateien.
    Dann sind sie für immer weg.
keeping-delete-parked =
    Auch die Vermittlungs-Stelle löscht den Antrag.
    Der Code geht danach nicht mehr.
keeping-delete-confirm = Ja, löschen
keeping-delete-cancel = Nein, behalten
keeping-deleted = Der Antrag ist gelöscht
keeping-deleted-text = Auf diesem Gerät ist nichts mehr davon gespeichert.
keeping-delete-remote-failed =
    Die Vermittlungs-Stelle hat nicht geantwortet.
    Der Antrag liegt dort noch.
    Benutzt den Antrag { $days } Tage lang niemand?
    Dann löscht ihn die Vermittlungs-Stelle.

## The session of a host app

session-known = Ihre Zeit in der App endet: { $time }.
session-warning =
    { $seconds ->
        [one] Ihre Zeit in der App endet in 1 Sekunde
       *[other] Ihre Zeit in der App endet in { $seconds } Sekunden
    }
session-over = Ihre Zeit in der App ist vorbei
session-kept =
    Nichts ist verloren.
    Ihr Antrag ist auf diesem Gerät gespeichert.
    Öffnen Sie ihn danach wieder.
    Dann machen Sie weiter.
session-parked =
    Nichts ist verloren.
    Mit Ihrem Code können Sie danach weitermachen.
    Haben Sie den Code aufgeschrieben?
session-lost =
    Ihr Antrag ist noch nicht gespeichert.
    Bitte nehmen Sie jetzt einen Code.
    Sonst sind Ihre Antworten weg.
session-behind =
    Ihre letzten Angaben sind noch nicht gespeichert.
    Sie können verloren gehen.
session-uncertain =
    Vielleicht vergisst die App Ihre Angaben.
    Nehmen Sie jetzt einen Code.
    Dann geht nichts verloren.
session-nothing = Dabei geht nichts verloren.
session-outgoing =
    Es geht nichts verloren.
    Öffnen Sie diese Seite später wieder.
    Dann senden wir den Rest.
session-unsent =
    Ihr Antrag ist noch nicht ganz gesendet.
    Ohne die Seite ist er weg.
    Lassen Sie die Seite offen.
session-sent =
    Ihr Antrag ist gesendet.
    Schreiben Sie den Code jetzt auf.
session-extend = Mehr Zeit bekommen
session-extended = Wir haben die App gefragt: Können wir mehr Zeit bekommen?

## Before the questions

enter-loading = Wir sehen nach: Was ist gespeichert?
enter-failed = Der Antrag geht nicht auf
enter-again = Noch einmal versuchen
enter-new = Neuen Antrag anfangen
enter-continue = Weitermachen
enter-step = Hier waren Sie zuletzt: { $step }
enter-drafts = Sie haben schon einen Antrag angefangen
enter-by-code = Alle Anträge zeigen oder Code eingeben
enter-case = Mit dem Code sehen: So weit ist mein gesendeter Antrag

enter-link = Mit dem Code weitermachen
enter-file = Mit der Datei weitermachen
enter-link-service = Antrag
enter-link-saved = Zuletzt gespeichert
enter-link-revision = So oft gespeichert
enter-link-yours = Ist das Ihr Antrag?
enter-link-text =
    Hat Ihnen jemand den Link oder den Code gegeben?
    Dann kann dieser Mensch alle Ihre Antworten lesen.

    Ist der Antrag nicht von Ihnen?
    Dann fangen Sie einen neuen Antrag an.
enter-file-text =
    Hat Ihnen jemand die Datei und den Code gegeben?
    Dann kann dieser Mensch vielleicht Ihre Antworten lesen.

    Ist der Antrag nicht von Ihnen?
    Dann fangen Sie einen neuen Antrag an.
enter-link-older =
    Haben Sie später noch etwas geändert?
    Dann fehlt diese Änderung hier.

enter-device = Ist das Ihr eigenes Gerät?
enter-device-text =
    Sagen Sie Ja?
    Dann speichern wir Ihre Antworten auf diesem Gerät.
    Ihr Gerät verschlüsselt die Antworten.
    Verschlüsseln heißt: Andere Menschen können die Antworten nicht lesen.
    Sie können eine Pause machen.
    Später machen Sie weiter.

    Sagen Sie Nein?
    Dann speichern wir hier nichts.
    Schließen Sie diese Seite?
    Dann sind Ihre Antworten weg.
    Mit einem Code bleiben Ihre Antworten da.
    Ein Code ist ein geheimes Wort aus Buchstaben und Zahlen.
enter-device-text-code =
    Sagen Sie Ja?
    Dann speichern wir Ihre Antworten auf diesem Gerät.
    Ihr Gerät verschlüsselt die Antworten.
    Verschlüsseln heißt: Andere Menschen können die Antworten nicht lesen.

    Sagen Sie Nein?
    Dann speichern wir hier nichts.
    Zum Weitermachen brauchen Sie wieder den Code.
enter-device-own = Ja, hier speichern
enter-device-other = Nein, hier nichts speichern

enter-forgets = Hier speichern wir nichts
enter-forgets-text =
    Schließen Sie diese Seite oder die App?
    Dann sind Ihre Antworten weg.
    Mit einem Code können Sie trotzdem weitermachen.
    Das geht hier oder auf einem anderen Gerät.
    Ein Code ist ein geheimes Wort aus Buchstaben und Zahlen.
enter-forgets-maybe = Vielleicht vergisst die App Ihre Antworten
enter-forgets-maybe-text =
    Schließen Sie die App?
    Manche Apps löschen dann alles.
    Mit einem Code können Sie trotzdem weitermachen.
    Das geht hier oder auf einem anderen Gerät.
    Ein Code ist ein geheimes Wort aus Buchstaben und Zahlen.
enter-forgets-parked =
    Nehmen Sie einen Code?
    Dann liegt Ihr Antrag verschlüsselt bei der Vermittlungs-Stelle.
    Die Vermittlungs-Stelle ist ein Computer.
    Nur mit dem Code kann man den Antrag lesen.
enter-forgets-code = Code zeigen
enter-forgets-none = Ohne Code weiter
enter-code = Ihr Code
enter-code-text =
    Bitte schreiben Sie den Code auf.
    Oder machen Sie ein Foto vom Code.
    Ist diese Seite geschlossen?
    Dann machen Sie mit dem Code weiter.

    Geben Sie den Code nur Menschen, denen Sie vertrauen.
enter-code-go = Weiter zum Antrag

enter-expired =
    { $count ->
        [one] Wir haben einen angefangenen Antrag gelöscht
       *[other] Wir haben { $count } angefangene Anträge gelöscht
    }
enter-expired-text =
    Sie haben lange nichts geändert.
    Deshalb haben wir die Antworten von diesem Gerät gelöscht.
    Sie hatten noch nichts abgesendet.
    Das Amt hat nichts entschieden.
enter-waiting = Ein fertiger Antrag ist noch nicht gesendet
enter-waiting-text =
    Der Antrag liegt verschlüsselt auf diesem Gerät.
    Wir senden ihn von allein.
    Dafür muss eine von diesen Seiten offen sein.
    Und Ihr Gerät braucht Internet.
enter-waiting-open = Zeigen

## Why a draft did not open

open-error-gone =
    Diesen Antrag gibt es hier nicht mehr.
    Vielleicht ist er gelöscht.
    Oder er ist schon beim Amt.
open-error-none =
    Wir finden zu diesem Code keinen Antrag.
    Bitte vergleichen Sie den Code noch einmal.
    Vielleicht hat ihn lange niemand benutzt.
    Oder der Antrag gehört zu einem anderen Amt.
open-error-offline =
    Ihr Gerät hat gerade kein Internet.
    Bitte verbinden Sie Ihr Gerät mit dem Internet.
    Dann versuchen Sie es noch einmal.
open-error-unreachable =
    Die Vermittlungs-Stelle antwortet gerade nicht.
    Warten Sie ein paar Minuten.
    Dann versuchen Sie es noch einmal.
open-error-too-many =
    Bei Ihrem Internet hat jemand zu viele Codes versucht.
    Bitte warten Sie.
    Dann versuchen Sie es später noch einmal.
open-error-unreadable =
    Wir können diesen Antrag nicht lesen.
    Vielleicht ist er kaputt.
open-error-newer =
    Dieser Antrag ist neuer als diese Seite.
    Bitte laden Sie die Seite neu.
open-error-service =
    Das ist ein anderer Antrag.
    Öffnen Sie ihn auf der Seite „Ihre Anträge“.
open-error-file =
    In dieser Datei ist kein Antrag.
    Oder die Datei ist kaputt.
open-error-file-code =
    Der Code passt nicht zu dieser Datei.
    Bitte vergleichen Sie den Code noch einmal.
open-error-file-destination =
    Diese Datei gehört zu einem anderen Amt.
    Öffnen Sie die Datei auf der Internet-Seite von diesem Amt.
open-error-storage = Ihr Browser kann hier nichts speichern.
open-error-full =
    Auf Ihrem Gerät ist kein Platz mehr.
    Löschen Sie etwas anderes auf dem Gerät.
    Dann versuchen Sie es noch einmal.
open-error-failed =
    Das hat nicht geklappt.
    Bitte versuchen Sie es noch einmal.
open-error-link =
    In dem Link steht kein richtiger Code.
    Bitte schreiben Sie den Code selbst hinein.

## Files

file-keeping = wir speichern gerade
file-kept = gespeichert
file-memory = nur auf dieser Seite
file-no-room = nicht gespeichert: kein Platz auf dem Gerät
file-parking = die Vermittlungs-Stelle speichert gerade
file-parked = bei der Vermittlungs-Stelle gespeichert
file-fetching = wir holen die Datei gerade
file-missing = fehlt: bitte noch einmal auswählen
file-refused = { $name }: { $reason }
file-doubt-encrypted =
    „{ $name }“ ist verschlüsselt.
    Braucht man zum Öffnen ein Kenn-Wort?
    Dann kann das Amt die Datei nicht lesen.
    Nehmen Sie bitte eine Datei ohne Kenn-Wort.
    Oder machen Sie Fotos von den Seiten.
file-doubt-broken =
    „{ $name }“ ist vielleicht kaputt.
    Oder es fehlt ein Teil.
    Bitte öffnen Sie die Datei einmal selbst.
    Geht das nicht?
    Dann nehmen Sie bitte eine andere Datei.
file-doubt-too-small =
    „{ $name }“ ist ein sehr kleines Bild.
    Die Schrift auf dem Bild kann man vielleicht nicht lesen.
    Nehmen Sie bitte ein größeres Bild.
file-shrink = Bild kleiner machen und nehmen
file-problem-type =
    Diese Art von Datei geht hier nicht.
    Bitte nehmen Sie eine Datei mit PDF, JPG oder PNG.
file-problem-size =
    Die Datei ist zu groß.
    Höchstens { $max } sind möglich.
file-problem-count =
    Das sind zu viele Dateien.
    Höchstens { $max } sind möglich.
file-problem-sum =
    Alle Dateien zusammen sind zu groß.
    Höchstens { $max } sind möglich.
    Geben Sie einige Dateien später ab.

## The drafts of this device

drafts-title = Ihre Anträge
drafts-intro =
    Hier machen Sie mit einem Antrag weiter.
    Der Antrag ist auf diesem Gerät gespeichert.
    Oder Sie haben einen Code.
    Oder Sie haben eine Datei.
drafts-loading = Wir sehen nach: Was ist gespeichert?
drafts-on-device = Auf diesem Gerät
drafts-none = Auf diesem Gerät ist kein Antrag gespeichert.
drafts-unavailable =
    Ihr Browser kann hier nichts speichern.
    Deshalb stehen hier keine Anträge.
drafts-saved = Zuletzt gespeichert: { $time }
drafts-expires =
    Ändern Sie nichts mehr?
    Dann löschen wir den Antrag am { $date } von diesem Gerät.
drafts-doubtful =
    Nach der Uhr von Ihrem Gerät ist das sehr lange her.
    Vielleicht geht die Uhr falsch.
    Deshalb löschen wir den Antrag nicht.
    Brauchen Sie den Antrag nicht mehr?
    Dann löschen Sie ihn bitte selbst.
drafts-waiting =
    Fertig und verschlüsselt.
    Wir senden den Antrag von allein.
    Dafür muss diese Seite offen sein.
    Und Ihr Gerät braucht Internet.
drafts-sent =
    Gesendet: { $time }.
    Noch nicht angekommen.
drafts-arrived = Beim Amt angekommen: { $time }
drafts-other-service = Diesen Antrag gibt es hier nicht mehr.
drafts-continue = Weitermachen
drafts-case = So weit ist Ihr Antrag
drafts-delete = Löschen
drafts-delete-sent-text =
    Wir löschen nur den Hinweis auf diesem Gerät.
    Ihr Antrag bleibt beim Amt.
    Danach brauchen Sie den Code.
    Nur mit dem Code sehen Sie: So weit ist mein Antrag.
drafts-delete-waiting-text =
    Der Antrag ist noch nicht gesendet.
    Löschen Sie den Antrag?
    Dann bekommt ihn das Amt nicht.
drafts-by-code = Mit einem Code weitermachen
drafts-code = Code
drafts-code-hint =
    Der Code hat 25 Zeichen.
    Mit dem Code öffnen Sie einen angefangenen Antrag.
    Oder Sie sehen: So weit ist mein gesendeter Antrag.
drafts-code-open = Antrag mit dem Code öffnen
drafts-code-looking = Wir suchen den Antrag zu diesem Code …
drafts-by-file = Mit einer Datei weitermachen
drafts-file = Datei mit dem Antrag
drafts-file-hint =
    Sie haben die Datei mit „Als Datei speichern“ bekommen.
    Die Datei bleibt auf Ihrem Gerät.
drafts-file-none = Sie haben noch keine Datei ausgewählt.
drafts-file-choose = Datei auswählen
drafts-file-other = Andere Datei auswählen
drafts-file-code = Code zu dieser Datei
drafts-file-open = Antrag aus der Datei öffnen
drafts-file-missing = Bitte wählen Sie die Datei aus.
drafts-file-opening = Wir lesen die Datei …
drafts-file-again =
    Speichern wir hier nichts?
    Dann wählen Sie die Datei auf der nächsten Seite noch einmal aus.

## The link for a second party

handover-share = Was soll in dem Link stehen?
handover-share-hint =
    Im Link stehen nur Antworten mit Kreuz.
    Sie müssen nichts ankreuzen.
handover-nothing =
    Sie haben die Fragen dazu noch nicht beantwortet.
    Deshalb steht nichts über Sie in dem Link.
handover-link = Ihr Link
handover-link-text =
    Jemand hat den Link von Ihnen bekommen.
    Diese Person sieht die Antworten mit Kreuz.
    Mehr sieht sie nicht.
    Sie kann uns den zweiten Teil schicken.

    Kreuzen Sie später etwas anderes an?
    Dann ist der Link neu.
    Der alte Link geht auch noch.
    In dem alten Link stehen die alten Antworten.

    Haben Sie den Antrag abgeschickt?
    Dann sehen Sie den Link noch einmal.
handover-qr = QR-Code mit dem Link
handover-copy = Link kopieren
handover-copied = Der Link ist kopiert.
handover-not-copied =
    Das Kopieren geht nicht.
    Bitte kopieren Sie den Link selbst.
handover-send = Link teilen
handover-print = Link drucken

## What a second party meets

handed-text =
    Eine Person stellt diesen Antrag.
    Sie hat Ihnen den Link gegeben.
    Der Antrag hat 2 Teile.
    Hier füllen Sie den zweiten Teil aus.
    Den ersten Teil sehen Sie nicht.
handed-authority = Das Formular ist von
handed-service = Es gehört zu dem Antrag
handed-claims = Das steht in dem Link
handed-claims-none =
    In dem Link steht kein Name.
    Wissen Sie nicht, von wem der Link ist?
    Dann fragen Sie die Person, von der Sie ihn haben.
handed-claims-text =
    Niemand hat das geprüft.
    Wissen Sie, von wem der Link ist?
    Nur dann machen Sie bitte weiter.
    Sie können alles ändern.
handed-next = So geht es weiter
handed-next-text =
    - Sie beantworten Fragen.
    - Einige Antworten kommen aus dem Link und stehen schon da.
    - Ihr Gerät verschlüsselt Ihren Teil.
    - Nur das Amt kann Ihren Teil lesen.
    - Von einer Person haben Sie den Link bekommen.
    - Diese Person sieht Ihre Antworten nicht.
    - Diese Person sieht nur: Ihr Teil ist da.
    - Sie bekommen einen eigenen Code.
    - Mit dem Code sehen Sie: Ist Ihr Teil angekommen?
handed-begin = Weiter zu den Fragen
handed-continue = Hier weitermachen
handed-no-link = Sie brauchen einen Link
handed-no-link-text =
    Diesen Teil füllt man nur mit einem Link aus.
    Eine Person stellt den Antrag.
    Diese Person hat den Link.
    Bitten Sie diese Person um den Link.

    Haben Sie schon einen Link?
    Dann öffnen Sie den Link noch einmal.
    Vielleicht hat beim Kopieren etwas gefehlt.
handed-error-other =
    Der Link ist nicht richtig.
    Vielleicht fehlt ein Stück.
    Vielleicht gehört der Link zu einem anderen Formular.
    Bitten Sie noch einmal um den Link.
handed-error-unreachable =
    Wir können den Link gerade nicht öffnen.
    Es gibt keine Verbindung zum Internet.
    Bitte versuchen Sie es noch einmal.

desk-title = Antrag am Schalter
desk-text =
    Der Link ist für das Amt.
    Eine Person ist im Amt.
    Das Amt füllt den Antrag für diese Person aus.
    Der Antrag bekommt ein Kennzeichen.

    - Lesen Sie der Person die Fragen vor.
    - Schreiben Sie die Antworten von der Person auf.
    - Auf diesem Gerät speichern wir nichts.
    - Senden Sie den Antrag ab.
    - Machen Sie die Seite erst danach zu.

    Arbeiten Sie nicht im Amt?
    Dann fangen Sie ohne den Link an.
desk-go = Am Schalter anfangen
desk-plain = Ohne den Link anfangen
desk-banner = Sie füllen den Antrag am Schalter für eine andere Person aus.

## A code that opens a draft and no case

case-draft = Dieser Antrag ist noch nicht gesendet
case-draft-text =
    Der Code gehört zu einem angefangenen Antrag.
    Sie können den Antrag weitermachen.
case-draft-continue = Antrag weitermachen
