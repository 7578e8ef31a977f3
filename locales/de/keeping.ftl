# Texts of what keeps an application: the line below the questions, the code, the drafts of this device. Plain German (DIN 8581-1).

## Whether everything is saved

keeping-new = Was Sie eintragen, wird auf diesem Gerät gespeichert.
keeping-unsaved = Wird gespeichert …
keeping-saved = Auf diesem Gerät gespeichert: { $time }
keeping-at-work = Aus Ihrem Netz kommen gerade viele Anfragen. Ihr Gerät rechnet kurz, bevor der Code alles öffnet.
keeping-parked = Gespeichert: { $time }. Mit dem Code machen Sie auf jedem Gerät weiter.
keeping-parked-files = Ihre Dateien werden noch gesichert. Bitte lassen Sie diese Seite so lange offen.
keeping-memory = Auf diesem Gerät wird nichts gespeichert. Wenn Sie diese Seite schließen, sind Ihre Angaben weg. Mit einem Code bleiben sie erhalten.

keeping-failed = Ihre letzten Änderungen sind nicht gespeichert
keeping-failed-full =
    Auf Ihrem Gerät ist kein Platz mehr. Löschen Sie etwas anderes vom Gerät, oder nehmen Sie einen Code.

    Lassen Sie diese Seite so lange offen: Ihre Angaben sind noch da.
keeping-failed-unavailable =
    Ihr Browser lässt hier nichts speichern. Nehmen Sie einen Code.

    Lassen Sie diese Seite so lange offen: Ihre Angaben sind noch da.
keeping-failed-deleted = Dieser Antrag wurde in einem anderen Fenster von diesem Gerät gelöscht oder abgesendet. Hier wird nichts mehr gespeichert.
keeping-failed-other =
    Das Speichern hat nicht geklappt. Wir versuchen es mit jeder Änderung noch einmal.

    Lassen Sie diese Seite so lange offen: Ihre Angaben sind noch da.
keeping-failed-misfit = Zwei Teile dieser Seite passen nicht zueinander. Wahrscheinlich wurde sie gerade erneuert. Hier wird nichts gespeichert, bis Sie die Seite neu laden.
keeping-reload = Seite neu laden
keeping-retry = Noch einmal speichern

keeping-parking-gone = Der Antrag liegt nicht mehr bei der Vermittlungsstelle
keeping-parking-gone-text = Jemand hat ihn mit dem Code gelöscht, oder der Code wurde ersetzt. Der alte Code öffnet nichts mehr. Wollen Sie auch auf anderen Geräten weitermachen, nehmen Sie einen neuen Code.
keeping-parking-full = Für andere Geräte ist nicht genug Platz
keeping-parking-full-text = Ihre Dateien sind zusammen zu groß, um sie bei der Vermittlungsstelle abzulegen. Ihre Angaben liegen dort. Die Dateien, die fehlen, wählen Sie auf dem anderen Gerät noch einmal aus.
keeping-parking-crowded = Bei der Vermittlungsstelle ist gerade kein Platz
keeping-parking-crowded-text = Mit dem Code öffnen Sie anderswo nur, was schon dort liegt. Ihre Angaben hier sind noch da: Bitte lassen Sie diese Seite offen oder machen Sie auf diesem Gerät weiter. Wir versuchen es von selbst wieder.

## Two windows or devices, one draft

keeping-conflict = Dieser Antrag wurde an anderer Stelle geändert
keeping-conflict-window = Der Antrag ist auch in einem anderen Fenster offen. Dort wurde er zuletzt gespeichert: { $time }. Damit nichts überschrieben wird, speichern wir hier nichts mehr.
keeping-conflict-device = Auf einem anderen Gerät wurde der Antrag gespeichert: { $time }. Damit nichts überschrieben wird, speichern wir hier nichts mehr.
keeping-set-back = Bei der Vermittlungsstelle liegt ein älterer Stand
keeping-conflict-set-back = Dieses Gerät hat schon einen neueren Stand dorthin gebracht. Der Stand dort ist von: { $time }. Vielleicht wurde die Vermittlungsstelle aus einer Sicherung wiederhergestellt. Damit nichts überschrieben wird, speichern wir hier nichts mehr.
keeping-conflict-after = Welcher Stand soll gelten? Der andere wird überschrieben.
keeping-conflict-mine = Den Stand behalten, den ich hier sehe
keeping-conflict-theirs = Den anderen Stand übernehmen
keeping-conflict-kept = Jetzt gilt der Stand, den Sie hier sehen.
keeping-conflict-taken = Jetzt gilt der Stand von der anderen Stelle. Sie sehen ihn hier.

## A newer form

keeping-changed = Das Formular hat sich geändert
keeping-changed-text = Seit Sie zuletzt daran gearbeitet haben, gibt es eine neue Fassung. Was noch passt, haben wir übernommen.
keeping-changed-new = Diese Fragen sind neu:
keeping-changed-reset = Bei diesen Fragen passt Ihre Antwort nicht mehr. Bitte antworten Sie noch einmal:
keeping-changed-dropped =
    { $count ->
        [one] 1 Antwort wird nicht mehr gebraucht. Wir haben sie gelöscht.
       *[other] { $count } Antworten werden nicht mehr gebraucht. Wir haben sie gelöscht.
    }
keeping-lost-files = Dateien fehlen
keeping-lost-files-text = Diese Dateien waren noch nicht vollständig gesichert. Bitte wählen Sie sie noch einmal aus:
keeping-seen = Verstanden

## The code

keeping-code = Code für ein anderes Gerät
keeping-code-title = Auf einem anderen Gerät weitermachen
keeping-code-before =
    Mit einem Code machen Sie auf einem anderen Gerät weiter.

    Dafür legen wir Ihren Antrag bei der Vermittlungsstelle ab, verschlüsselt, und auch jede spätere Änderung. Nur wer den Code hat, kann ihn lesen und ändern. Nach { $days } Tagen, in denen ihn niemand benutzt, wird er dort gelöscht. Sie können ihn auch jederzeit selbst dort löschen.

    Bis Sie zustimmen, verlässt nichts dieses Gerät.
keeping-code-yes = Einverstanden, Code zeigen
keeping-code-no = Nein, nichts ablegen
keeping-code-text =
    Geben Sie den Code auf dem anderen Gerät unter „Ihre Anträge“ ein. Oder nehmen Sie dort den QR-Code mit der Kamera auf.

    Dafür legen wir Ihren Antrag verschlüsselt bei der Vermittlungsstelle ab, auch jede Änderung. Nur wer den Code hat, kann ihn lesen und ändern. Nach { $days } Tagen, in denen ihn niemand benutzt, wird er dort gelöscht.
keeping-code-secret = Geben Sie den Code nur Menschen, die Ihren Antrag sehen dürfen. Niemand kann einen verlorenen Code wiederherstellen.
keeping-code-not-yet = Der Antrag liegt noch nicht bei der Vermittlungsstelle. Wir versuchen es weiter. Schließen Sie diese Seite erst, wenn hier steht, dass er dort liegt.
keeping-code-parked = Ihr Antrag liegt bei der Vermittlungsstelle. Letzter Stand: { $time }
keeping-parking-behind = Ihre letzten Änderungen liegen noch nicht bei der Vermittlungsstelle. Wir versuchen es weiter.
code-link = Der Code als Link:
code-qr = QR-Code mit dem Link zu Ihrem Antrag
keeping-share = Link teilen
keeping-share-title = Antrag fortsetzen
keeping-print = Code drucken
keeping-outside = Im Browser öffnen
keeping-outside-hint = Im Browser geht nichts verloren, wenn die App Ihre Sitzung beendet. Geben Sie dort den Code ein.
keeping-more = Code ersetzen oder Antrag nicht mehr ablegen
keeping-replace-hint = Kennt jemand den Code, der ihn nicht kennen soll? Dann nehmen Sie einen neuen. Der alte öffnet danach nichts mehr.
keeping-replace = Code ersetzen
keeping-replaced = Das ist Ihr neuer Code. Der alte öffnet nichts mehr.
keeping-stop-hint = Der Antrag wird bei der Vermittlungsstelle gelöscht. Der Code öffnet danach nichts mehr. Hier machen Sie weiter wie bisher.
keeping-stop = Nicht mehr ablegen
keeping-stopped = Der Antrag liegt nicht mehr bei der Vermittlungsstelle.
keeping-close = Schließen

## The draft as a file

keeping-file-only = Als Datei sichern
keeping-file-title = Antrag als Datei sichern
keeping-file-text =
    Ihr Antrag kommt mit allen Dateien verschlüsselt in eine Datei. Auf einen Server kommt dabei nichts.

    Zum Weitermachen öffnen Sie die Datei unter „Ihre Anträge“. Dort brauchen Sie auch diesen Code. Schreiben Sie ihn auf.
keeping-file-hint = In der Datei steht alles, was Sie bis jetzt eingetragen haben. Sie ist verschlüsselt. Zum Öffnen brauchen Sie den Code.
keeping-file = Als Datei speichern
keeping-file-making = Die Datei wird geschrieben …
keeping-file-made = Die Datei ist fertig. Spätere Änderungen stehen nicht darin.
keeping-file-failed = Die Datei ließ sich nicht schreiben. Bitte versuchen Sie es noch einmal.

## Deleting

keeping-delete = Von diesem Gerät löschen
keeping-delete-memory = Antrag löschen
keeping-delete-title = Wollen Sie diesen Antrag löschen?
keeping-delete-text = Alle Angaben und Dateien werden von diesem Gerät gelöscht. Sie lassen sich nicht wiederherstellen.
keeping-delete-memory-text = Alle Angaben und Dateien werden gelöscht. Sie lassen sich nicht wiederherstellen.
keeping-delete-parked = Auch bei der Vermittlungsstelle wird der Antrag gelöscht. Der Code öffnet danach nichts mehr.
keeping-delete-confirm = Ja, löschen
keeping-delete-cancel = Nein, behalten
keeping-deleted = Der Antrag ist gelöscht
keeping-deleted-text = Auf diesem Gerät ist nichts mehr davon gespeichert.
keeping-delete-remote-failed = Die Vermittlungsstelle war nicht erreichbar. Dort wird der Antrag gelöscht, wenn ihn { $days } Tage lang niemand benutzt.

## The session of a host app

session-known = Die App beendet Ihre Sitzung: { $time }.
session-warning =
    { $seconds ->
        [one] Die App beendet Ihre Sitzung in 1 Sekunde
       *[other] Die App beendet Ihre Sitzung in { $seconds } Sekunden
    }
session-over = Die App hat Ihre Sitzung beendet
session-kept = Es geht nichts verloren: Ihr Antrag ist auf diesem Gerät gespeichert. Öffnen Sie ihn danach wieder und machen Sie weiter.
session-parked = Es geht nichts verloren: Mit Ihrem Code machen Sie danach weiter. Haben Sie ihn aufgeschrieben?
session-lost = Ihr Antrag ist nirgends gespeichert. Nehmen Sie jetzt einen Code, sonst sind Ihre Angaben weg.
session-behind = Was Sie zuletzt eingegeben oder ausgewählt haben, ist noch nicht gesichert. Es kann verloren gehen.
session-uncertain = Vielleicht vergisst die App dann Ihre Angaben. Nehmen Sie jetzt einen Code, dann geht nichts verloren.
session-nothing = Dabei geht nichts verloren.
session-outgoing = Es geht nichts verloren: Was noch nicht gesendet ist, wird gesendet, wenn Sie diese Seite wieder öffnen.
session-unsent = Der Antrag ist noch nicht vollständig gesendet. Lassen Sie die Seite offen: Ohne sie geht er verloren.
session-sent = Ihr Antrag ist abgesendet. Schreiben Sie den Code jetzt auf.
session-extend = Sitzung verlängern
session-extended = Wir haben die App gebeten, die Sitzung zu verlängern.

## Before the questions

enter-loading = Wir sehen nach, was gespeichert ist …
enter-failed = Der Antrag ließ sich nicht öffnen
enter-again = Noch einmal versuchen
enter-new = Neuen Antrag beginnen
enter-continue = Fortsetzen
enter-step = Zuletzt waren Sie hier: { $step }
enter-drafts = Sie haben schon einen Antrag angefangen
enter-by-code = Alle Anträge ansehen oder Code eingeben
enter-case = Mit dem Code den Stand eines gesendeten Antrags ansehen

enter-link = Mit dem Code fortsetzen
enter-file = Mit der Datei fortsetzen
enter-link-service = Dienst
enter-link-saved = Zuletzt gespeichert
enter-link-revision = So oft gespeichert
enter-link-yours = Ist das Ihr Antrag?
enter-link-text = Wer Ihnen den Link oder den Code gegeben hat, kann alles mitlesen, was Sie eintragen. Ist der Antrag nicht von Ihnen, beginnen Sie einen neuen.
enter-file-text = Wer Ihnen die Datei und den Code gegeben hat, kann vielleicht mitlesen, was Sie eintragen. Ist der Antrag nicht von Ihnen, beginnen Sie einen neuen.
enter-link-older = Haben Sie später noch etwas geändert? Dann ist das hier nicht der neueste Stand.

enter-device = Ist das Ihr eigenes Gerät?
enter-device-text =
    - Ja: Wir speichern Ihre Angaben verschlüsselt auf diesem Gerät. So geht nichts verloren, und Sie können jederzeit weitermachen.
    - Nein: Wir speichern hier nichts. Wenn Sie diese Seite schließen, sind Ihre Angaben weg, wenn Sie keinen Code haben.
enter-device-text-code =
    - Ja: Wir speichern Ihre Angaben verschlüsselt auf diesem Gerät.
    - Nein: Wir speichern hier nichts. Zum Weitermachen brauchen Sie wieder den Code.
enter-device-own = Ja, hier speichern
enter-device-other = Nein, nichts hier speichern

enter-forgets = Hier wird nichts gespeichert
enter-forgets-text = Wenn diese Seite oder die App geschlossen wird, sind Ihre Angaben weg. Mit einem Code machen Sie trotzdem jederzeit weiter, hier oder auf einem anderen Gerät.
enter-forgets-maybe = Vielleicht vergisst die App Ihre Angaben
enter-forgets-maybe-text = Manche Apps löschen alles, wenn sie geschlossen werden. Mit einem Code machen Sie trotzdem jederzeit weiter, hier oder auf einem anderen Gerät.
enter-forgets-parked = Für den Code liegt Ihr Antrag verschlüsselt bei der Vermittlungsstelle. Nur wer den Code hat, kann ihn lesen.
enter-forgets-code = Code zeigen
enter-forgets-none = Ohne Code weiter
enter-code = Ihr Code
enter-code-text = Schreiben Sie den Code auf oder machen Sie ein Foto davon. Mit ihm machen Sie weiter, wenn diese Seite geschlossen wird. Geben Sie ihn nur Menschen, die Ihren Antrag sehen dürfen.
enter-code-go = Weiter zum Antrag

enter-expired =
    { $count ->
        [one] Ein angefangener Antrag wurde gelöscht
       *[other] { $count } angefangene Anträge wurden gelöscht
    }
enter-expired-text = Sie haben lange nichts daran geändert. Deshalb haben wir die Angaben von diesem Gerät gelöscht. Abgesendet war noch nichts: Das ist keine Entscheidung der Behörde.
enter-waiting = Ein fertiger Antrag ist noch nicht gesendet
enter-waiting-text = Er liegt verschlüsselt auf diesem Gerät und geht von selbst hinaus, solange eine dieser Seiten offen ist und das Internet da ist.
enter-waiting-open = Ansehen

## Why a draft did not open

open-error-gone = Diesen Antrag gibt es hier nicht mehr. Er wurde gelöscht oder ist schon bei der Behörde.
open-error-none = Zu diesem Code gibt es hier keinen Antrag. Bitte vergleichen Sie den Code noch einmal. Vielleicht wurde der Antrag lange nicht benutzt, oder er gehört zu einer anderen Behörde.
open-error-offline = Ihr Gerät ist offline. Bitte stellen Sie eine Verbindung mit dem Internet her und versuchen Sie es dann noch einmal.
open-error-unreachable = Die Vermittlungsstelle antwortet nicht. Bitte versuchen Sie es in einigen Minuten noch einmal.
open-error-too-many = Von Ihrem Anschluss aus wurden zu viele Codes versucht. Bitte warten Sie und versuchen Sie es später noch einmal.
open-error-unreadable = Dieser Antrag lässt sich nicht lesen. Vielleicht ist er beschädigt.
open-error-newer = Dieser Antrag wurde mit einer neueren Fassung dieser Website gespeichert. Bitte laden Sie die Seite neu.
open-error-service = Dieser Antrag gehört zu einem anderen Dienst. Öffnen Sie ihn unter „Ihre Anträge“.
open-error-file = Das ist keine Datei mit einem Antrag, oder sie ist beschädigt.
open-error-file-code = Der Code gehört nicht zu dieser Datei. Bitte vergleichen Sie ihn noch einmal.
open-error-file-destination = Diese Datei gehört zu einer anderen Behörde. Öffnen Sie sie auf deren Website.
open-error-storage = Ihr Browser lässt diese Seite nichts speichern.
open-error-full = Auf Ihrem Gerät ist kein Platz mehr. Löschen Sie etwas anderes vom Gerät und versuchen Sie es dann noch einmal.
open-error-failed = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.
open-error-link = In dem Link steht kein gültiger Code. Bitte geben Sie den Code von Hand ein.

## Files

file-keeping = wird gesichert
file-kept = gesichert
file-memory = nur auf dieser Seite
file-no-room = nicht gesichert: kein Platz auf dem Gerät
file-parking = wird bei der Vermittlungsstelle gesichert
file-parked = bei der Vermittlungsstelle gesichert
file-fetching = wird geholt
file-missing = fehlt: bitte noch einmal auswählen
file-refused = { $name }: { $reason }
file-doubt-encrypted = „{ $name }“ ist verschlüsselt. Braucht man zum Öffnen ein Kennwort? Dann kann die Behörde die Datei nicht lesen. Nehmen Sie bitte eine Datei ohne Kennwort oder fotografieren Sie die Seiten.
file-doubt-broken = „{ $name }“ ist wohl beschädigt oder nicht vollständig. Bitte öffnen Sie die Datei einmal selbst. Geht das nicht, nehmen Sie bitte eine andere.
file-doubt-too-small = „{ $name }“ ist ein sehr kleines Bild. Schrift darauf lässt sich wohl nicht lesen. Nehmen Sie bitte ein größeres.
file-shrink = Bild verkleinern und nehmen
file-problem-type = Diese Art von Datei geht hier nicht. Bitte PDF, JPG oder PNG verwenden.
file-problem-size = Die Datei ist zu groß. Höchstens { $max } sind möglich.
file-problem-count = So viele Dateien gehen nicht. Höchstens { $max } sind möglich.
file-problem-sum = Alle Dateien zusammen sind zu groß. Höchstens { $max } sind möglich. Reichen Sie einen Teil nach.

## The drafts of this device

drafts-title = Ihre Anträge
drafts-intro = Hier machen Sie mit einem Antrag weiter: mit einem, der auf diesem Gerät gespeichert ist, mit einem Code oder mit einer Datei.
drafts-loading = Wir sehen nach, was gespeichert ist …
drafts-on-device = Auf diesem Gerät
drafts-none = Auf diesem Gerät ist kein Antrag gespeichert.
drafts-unavailable = Ihr Browser lässt diese Seite nichts speichern. Deshalb stehen hier keine Anträge.
drafts-saved = Zuletzt gespeichert: { $time }
drafts-expires = Wird am { $date } von diesem Gerät gelöscht, wenn Sie nichts mehr ändern.
drafts-doubtful = Nach der Uhr Ihres Geräts ist das sehr lange her. Vielleicht geht die Uhr falsch. Deshalb löschen wir den Antrag nicht von selbst. Wenn Sie ihn nicht mehr brauchen, löschen Sie ihn.
drafts-waiting = Fertig und verschlüsselt. Geht von selbst hinaus, solange diese Seite offen ist und das Internet da ist.
drafts-sent = Abgesendet: { $time }. Noch nicht angekommen.
drafts-arrived = Bei der Behörde angekommen: { $time }
drafts-other-service = Dieser Dienst wird hier nicht mehr angeboten.
drafts-continue = Fortsetzen
drafts-case = Stand ansehen
drafts-delete = Löschen
drafts-delete-sent-text = Nur der Hinweis auf diesem Gerät wird gelöscht. Ihr Antrag bleibt bei der Behörde. Den Stand sehen Sie danach nur noch mit dem Code.
drafts-delete-waiting-text = Der Antrag ist noch nicht gesendet. Wenn Sie ihn löschen, bekommt die Behörde ihn nicht.
drafts-by-code = Mit einem Code weitermachen
drafts-code = Code
drafts-code-hint = 25 Zeichen in fünf Gruppen. Der Code öffnet einen angefangenen Antrag oder den Stand eines gesendeten.
drafts-code-open = Antrag mit dem Code öffnen
drafts-code-looking = Wir suchen den Antrag zu diesem Code …
drafts-by-file = Mit einer Datei weitermachen
drafts-file = Datei mit dem Antrag
drafts-file-hint = Sie haben sie mit „Als Datei speichern“ bekommen. Auf einen Server kommt dabei nichts.
drafts-file-none = Noch keine Datei ausgewählt
drafts-file-choose = Datei auswählen
drafts-file-other = Andere Datei auswählen
drafts-file-code = Code zu dieser Datei
drafts-file-open = Antrag aus der Datei öffnen
drafts-file-missing = Bitte wählen Sie die Datei aus.
drafts-file-opening = Die Datei wird gelesen …
drafts-file-again = Wird hier nichts gespeichert, wählen Sie die Datei auf der nächsten Seite bitte noch einmal aus.

## The link for a second party

handover-share = Was soll der Link mitgeben?
handover-share-hint = Nur was Sie ankreuzen, steht im Link. Sie müssen nichts ankreuzen.
handover-nothing = Der Link gibt keine Angaben mit: Die Fragen dazu sind noch nicht beantwortet.
handover-link = Ihr Link
handover-link-text =
    Wer den Link hat, sieht die angekreuzten Angaben und kann uns den zweiten Teil schicken. Mehr sieht er nicht.

    Kreuzen Sie später etwas anderes an, ändert sich der Link. Auch der frühere gilt weiter, mit den Angaben von damals. Nach dem Absenden steht der Link auf der Bestätigung.
handover-qr = QR-Code mit dem Link
handover-copy = Link kopieren
handover-copied = Der Link ist kopiert.
handover-not-copied = Der Link ließ sich nicht kopieren. Bitte markieren Sie ihn und kopieren Sie ihn selbst.
handover-send = Link teilen
handover-print = Link drucken

## What a second party meets

handed-text = Jemand stellt diesen Antrag und hat Ihnen den Link zu diesem Formular gegeben. Das Formular ist der zweite Teil des Antrags. Den Antrag selbst sehen Sie nicht.
handed-authority = Formular von
handed-service = Es gehört zum Antrag
handed-claims = Das steht im Link
handed-claims-none = Der Link nennt keinen Namen. Fragen Sie im Zweifel die Person, von der Sie ihn haben.
handed-claims-text = Das hat niemand geprüft. Beginnen Sie nur, wenn Sie wissen, von wem der Link ist. Sie können alles ändern.
handed-next = So geht es weiter
handed-next-text =
    - Sie beantworten die Fragen. Was im Link steht, ist schon eingetragen.
    - Ihr Teil geht verschlüsselt an die Behörde. Die Person, von der Sie den Link haben, sieht Ihre Antworten nicht. Sie sieht nur, dass Ihr Teil angekommen ist.
    - Sie bekommen einen eigenen Code. Damit sehen Sie, ob Ihr Teil angekommen ist.
handed-begin = Weiter zu den Fragen
handed-continue = Begonnenes fortsetzen
handed-no-link = Sie brauchen einen Link
handed-no-link-text =
    Diesen Teil füllt man nur mit einem Link aus. Bitten Sie die Person darum, die den Antrag stellt. Sie findet den Link in ihrem Antrag.

    Haben Sie schon einen Link? Dann öffnen Sie ihn noch einmal. Vielleicht ist beim Kopieren etwas abgeschnitten worden.
handed-error-other = Der Link ist nicht vollständig oder gehört nicht zu diesem Formular. Bitte lassen Sie ihn sich noch einmal geben.
handed-error-unreachable = Der Link lässt sich gerade nicht öffnen: Es fehlt die Verbindung. Bitte versuchen Sie es noch einmal.

desk-title = Antrag am Schalter
desk-text =
    Mit diesem Link nimmt jemand von der Behörde am Schalter einen Antrag für eine andere Person auf. Der Antrag wird so gekennzeichnet.

    - Gehen Sie die Fragen zusammen mit der Person durch.
    - Auf diesem Gerät speichern wir nichts. Wenn Sie die Seite vor dem Absenden schließen, sind die Angaben weg, wenn Sie keinen Code haben.
    - Arbeiten Sie nicht bei der Behörde? Dann beginnen Sie ohne diesen Link.
desk-go = Am Schalter beginnen
desk-plain = Ohne den Link beginnen
desk-banner = Sie füllen den Antrag am Schalter für eine andere Person aus.

## A code that opens a draft and no case

case-draft = Dieser Antrag ist noch nicht abgesendet
case-draft-text = Der Code gehört zu einem angefangenen Antrag. Sie können ihn fortsetzen.
case-draft-continue = Antrag fortsetzen
