# Texts of the program that asks and checks.
# Leichte Sprache: a draft, not reviewed by test readers.

## Application

application-welcome =
    Wir stellen Ihnen Fragen.
    Sie sehen immer nur wenige Fragen.
    Am Ende prüfen Sie alles noch einmal.
application-begin = Antrag anfangen
application-continue = Antrag weitermachen
application-to-review = Antworten prüfen und absenden
application-progress = { $done } von { $total } Teilen sind fertig
application-status-open = Offen
application-status-begun = Angefangen
application-status-wrong = Bitte prüfen
application-status-done = Fertig
application-back = Zurück
application-help = Hilfe und Kontakt
application-wrong-title = Fehler:
application-next = Weiter
application-to-tasks = Zur Übersicht
application-back-to-review = Weiter zur Prüfung
application-section = Teil { $number } von { $total }: { $section }
application-errors =
    { $count ->
        [one] Bitte prüfen Sie 1 Antwort
       *[other] Bitte prüfen Sie { $count } Antworten
    }
application-error-item = { $label } – { $message }
application-review = Antworten prüfen
application-review-intro =
    Lesen Sie alle Antworten noch einmal.
    Drücken Sie dafür auf jeden Teil.
    Stimmt etwas nicht?
    Dann drücken Sie auf „Ändern“.
application-review-unfold = Alle Teile öffnen
application-review-fold = Alle Teile schließen
application-review-missing =
    { $count ->
        [one] 1 Antwort fehlt oder ist falsch
       *[other] { $count } Antworten fehlen oder sind falsch
    }
application-change = Ändern
application-not-given = Keine Antwort
application-send-intro =
    Ihr Gerät verschlüsselt Ihre Antworten und Dateien.
    Das heißt: Nur das Amt kann alles lesen.
application-send = Jetzt absenden
application-german-show = Deutschen Text dazu zeigen
application-german-hide = Deutschen Text ausblenden
application-german-unavailable =
    Der deutsche Text ist gerade nicht da.
    Haben Sie Internet?
    Versuchen Sie es noch einmal.
application-copy = Ihre Antworten
application-copy-text =
    Sie können Ihre Antworten noch lesen.
    Und Sie können die Antworten drucken.
    Das geht nur jetzt.
    Schließen Sie die Seite?
    Dann können Sie die Antworten hier nicht mehr lesen.
application-copy-show = Antworten zeigen
application-copy-print = Antworten drucken
application-copy-unsent =
    Noch nicht abgesendet.
    Heute ist der { $date }
application-send-unavailable = Senden geht gerade nicht
application-loading = Einen Moment bitte …
application-unopened = Der Antrag geht gerade nicht auf
application-unsaved =
    Wir speichern gerade nichts.
    Bitte lassen Sie diese Seite offen.
application-unavailable =
    Ein Teil von der Seite fehlt.
    Bitte prüfen Sie die Internet-Verbindung.
    Ihre Antworten und Dateien sind noch da.
application-misfit = Wir speichern hier nichts mehr
application-misfit-text =
    Zwei Teile von der Seite passen nicht zusammen.
    Bitte laden Sie die Seite neu.
    Was wir schon gespeichert haben, ist dann wieder da.
application-reload = Seite neu laden
application-again = Noch einmal versuchen
application-send-back = Zurück zu den Antworten

## Fields

field-optional = (freiwillig)
field-more = Mehr dazu
field-why = Warum fragen wir das?
field-offer = Das nehmen: { $answer }
field-search =
    Schreiben Sie den Namen.
    Oder schreiben Sie die ersten Buchstaben.
    Wählen Sie dann aus der Liste.
field-search-hits = So viele Namen: { $count }
field-search-none =
    Wir finden nichts.
    Bitte schreiben Sie den Namen anders.
field-law = Das Gesetz dazu: { $law }
field-leaflet = Merk-Blatt öffnen
field-tone-good = Das passt:
field-tone-doubt = Das ist noch offen:
field-yes = Ja
field-no = Nein
field-select-prompt = Bitte auswählen
field-amount-doubt =
    Meinen Sie { $amount }?
    Ist das falsch?
    Dann ändern Sie bitte die Zahl.
field-date-day = Tag
field-date-month = Monat
field-date-year = Jahr
field-file-choose = Datei auswählen
field-file-photo = Foto machen
field-file-replace = Ersetzen
field-file-busy = Wir prüfen die Datei …
field-file-remove = Entfernen
field-file-later = Ich gebe das später ab
field-file-will-follow = Kommt später
field-file-limits =
    { $count ->
        [one]
            { $types }.
            1 Datei.
            Höchstens { $max } groß.
       *[other]
            { $types }.
            Bis zu { $count } Dateien.
            Jede höchstens { $max } groß.
    }

## Addresses and nationalities

address-land = Land
address-strasse = Straße
address-hausnummer = Haus-Nummer
address-zusatz = Zusatz zur Adresse
    .hint = Beispiel: Wohnung 12, bei Meier
address-plz = Post-Leitzahl
address-ort = Ort
nationality-staatenlos = Staatenlos: ohne Staats-Angehörigkeit
nationality-ungeklaert = Ungeklärt: Die Staats-Angehörigkeit ist nicht klar

## Errors beside a field

error-required = Bitte ausfüllen.
error-too-long =
    Das ist zu lang.
    Bitte höchstens { $max } Zeichen schreiben.
error-too-short =
    Das ist zu kurz.
    Bitte mindestens { $min } Zeichen schreiben.
error-not-latin = Bitte nur Buchstaben wie im Pass schreiben.
error-not-digits =
    Bitte nur Ziffern schreiben.
    Zum Beispiel: 0123.
    Bitte keine Leer-Zeichen schreiben.
error-email =
    Bitte eine E-Mail-Adresse schreiben.
    Zum Beispiel: name@example.org
error-email-slip =
    Bitte prüfen Sie: Was steht nach dem @?
    Vielleicht ist es ein Tipp-Fehler.
    Sie können trotzdem weitermachen.
error-phone =
    Bitte eine Telefon-Nummer schreiben.
    Zum Beispiel: +49 212 12345
error-date =
    Bitte Tag, Monat und Jahr schreiben.
    Zum Beispiel: 17 5 1980
error-number = Bitte eine Zahl schreiben.
error-not-whole =
    Bitte eine ganze Zahl schreiben.
    Bitte kein Komma schreiben.
error-number-min = Bitte mindestens { $min } schreiben.
error-number-max = Bitte höchstens { $max } schreiben.
error-money =
    Bitte einen Betrag in Euro schreiben.
    Zum Beispiel: 2150,00
error-country = Bitte ein Land aus der Liste wählen.
error-nationality = Bitte eine Staats-Angehörigkeit aus der Liste wählen.
error-postcode = In Deutschland hat eine Post-Leitzahl 5 Zahlen.
error-option = Bitte eine Antwort auswählen.
error-consent =
    Bitte ein Kreuz machen.
    Sonst geht es nicht weiter.
error-entries-min =
    { $min ->
        [one] Bitte mindestens 1 Eintrag machen.
       *[other] Bitte mindestens { $min } Einträge machen.
    }
error-entries-max = Höchstens { $max } Einträge sind möglich.
error-file-missing =
    Bitte eine Datei auswählen.
    Oder ein Kreuz machen bei „Ich gebe das später ab“.
error-file-required = Bitte eine Datei auswählen.
error-file-count =
    { $max ->
        [one] Hier geht nur 1 Datei.
       *[other] Hier gehen höchstens { $max } Dateien.
    }
