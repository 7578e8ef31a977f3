# Texts of the program that asks and checks.

## Application

application-welcome = Beantworten Sie die Fragen der Reihe nach. Sie sehen immer nur wenige Fragen auf einmal. Am Ende prüfen Sie alles noch einmal.
application-begin = Antrag beginnen
application-continue = Antrag fortsetzen
application-to-review = Angaben prüfen und absenden
application-progress = { $done } von { $total } Abschnitten erledigt
application-status-open = Offen
application-status-begun = Begonnen
application-status-wrong = Bitte prüfen
application-status-done = Erledigt
application-back = Zurück
application-help = Hilfe und Kontakt
application-wrong-title = Fehler:
application-next = Weiter
application-to-tasks = Zur Übersicht
application-back-to-review = Weiter zur Prüfung
application-section = Abschnitt { $number } von { $total }: { $section }
application-errors =
    { $count ->
        [one] Bitte prüfen Sie 1 Angabe
       *[other] Bitte prüfen Sie { $count } Angaben
    }
application-error-item = { $label } – { $message }
application-review = Angaben prüfen
application-review-intro = Öffnen Sie die Abschnitte und lesen Sie alle Angaben noch einmal. Mit „Ändern“ kommen Sie zu den Fragen zurück.
application-review-unfold = Alle Abschnitte öffnen
application-review-fold = Alle Abschnitte schließen
application-review-missing =
    { $count ->
        [one] 1 Angabe fehlt oder stimmt noch nicht
       *[other] { $count } Angaben fehlen oder stimmen noch nicht
    }
application-change = Ändern
application-not-given = Keine Angabe
application-send-intro = Beim Absenden werden Ihre Angaben und Dateien auf diesem Gerät verschlüsselt. Nur die Behörde kann sie lesen.
application-send = Jetzt absenden
application-german-show = Deutschen Text dazu zeigen
application-german-hide = Deutschen Text ausblenden
application-german-unavailable = Der deutsche Text lässt sich gerade nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.
application-copy = Ihre Angaben
application-copy-text = Sie können noch lesen und drucken, was Sie gesendet haben. Das geht nur, solange diese Seite offen ist.
application-copy-show = Angaben zeigen
application-copy-print = Angaben drucken
application-copy-unsent = Noch nicht abgesendet. Stand: { $date }
application-send-unavailable = Das Senden ist gerade nicht möglich
application-loading = Einen Moment bitte …
application-unopened = Der Antrag lässt sich gerade nicht öffnen
application-unsaved = Zurzeit wird nichts gespeichert. Bitte lassen Sie diese Seite offen.
application-unavailable = Ein Teil der Seite ließ sich nicht laden. Bitte prüfen Sie die Verbindung. Ihre Angaben und Dateien sind noch da.
application-misfit = Hier wird nichts mehr gespeichert
application-misfit-text = Zwei Teile dieser Seite passen nicht zueinander. Bitte laden Sie die Seite neu. Was vorher gespeichert war, ist dann wieder da.
application-reload = Seite neu laden
application-again = Noch einmal versuchen
application-send-back = Zurück zu den Angaben

## Fields

field-optional = (freiwillig)
field-more = Mehr dazu
field-why = Warum fragen wir das?
field-offer = Übernehmen: { $answer }
field-search = Schreiben Sie den Namen oder einen Teil davon. Wählen Sie dann aus der Liste.
field-search-hits = Treffer: { $count }
field-search-none = Kein Treffer. Bitte schreiben Sie den Namen anders.
field-law = Grundlage: { $law }
field-leaflet = Merkblatt öffnen
field-tone-good = Spricht dafür:
field-tone-doubt = Noch offen:
field-yes = Ja
field-no = Nein
field-select-prompt = Bitte auswählen
field-amount-doubt = Meinen Sie { $amount }? Wenn nicht, ändern Sie die Zahl bitte.
field-date-day = Tag
field-date-month = Monat
field-date-year = Jahr
field-file-choose = Datei auswählen
field-file-photo = Foto aufnehmen
field-file-replace = Ersetzen
field-file-busy = Die Datei wird geprüft …
field-file-remove = Entfernen
field-file-later = Ich reiche das nach
field-file-will-follow = Wird nachgereicht
field-file-limits =
    { $count ->
        [one] { $types }. 1 Datei, höchstens { $max }.
       *[other] { $types }. Bis zu { $count } Dateien, jede höchstens { $max }.
    }

## Addresses and nationalities

address-land = Land
address-strasse = Straße
address-hausnummer = Hausnummer
address-zusatz = Zusatz zur Anschrift
    .hint = Zum Beispiel: Wohnung 12, bei Meier
address-plz = Postleitzahl
address-ort = Ort
nationality-staatenlos = Staatenlos
nationality-ungeklaert = Staatsangehörigkeit ungeklärt

## Errors beside a field

error-required = Bitte ausfüllen.
error-too-long = Das ist zu lang. Bitte höchstens { $max } Zeichen eingeben.
error-too-short = Das ist zu kurz. Bitte mindestens { $min } Zeichen eingeben.
error-not-latin = Bitte lateinische Buchstaben verwenden, so wie im Pass.
error-not-digits = Bitte nur Ziffern eingeben, ohne Leerzeichen.
error-email = Bitte eine E-Mail-Adresse eingeben, zum Beispiel: name@example.org
error-email-slip = Bitte prüfen Sie, was hinter dem @ steht. Vielleicht ist es ein Tippfehler. Sie können trotzdem weitermachen.
error-phone = Bitte eine Telefonnummer eingeben, zum Beispiel: +49 212 12345
error-date = Bitte Tag, Monat und Jahr eingeben, zum Beispiel: 17 5 1980
error-number = Bitte eine Zahl eingeben.
error-not-whole = Bitte eine ganze Zahl eingeben, ohne Komma.
error-number-min = Bitte mindestens { $min } eingeben.
error-number-max = Bitte höchstens { $max } eingeben.
error-money = Bitte einen Betrag in Euro eingeben, zum Beispiel: 2150,00
error-country = Bitte ein Land aus der Liste wählen.
error-nationality = Bitte eine Staatsangehörigkeit aus der Liste wählen.
error-postcode = Die Postleitzahl hat in Deutschland 5 Ziffern.
error-option = Bitte eine der Möglichkeiten auswählen.
error-consent = Bitte ankreuzen. Ohne diese Erklärung geht es nicht weiter.
error-entries-min =
    { $min ->
        [one] Bitte mindestens 1 Eintrag machen.
       *[other] Bitte mindestens { $min } Einträge machen.
    }
error-entries-max = Es sind höchstens { $max } Einträge möglich.
error-file-missing = Bitte eine Datei auswählen oder „Ich reiche das nach“ ankreuzen.
error-file-required = Bitte eine Datei auswählen.
error-file-count =
    { $max ->
        [one] Hier ist nur 1 Datei möglich.
       *[other] Hier sind höchstens { $max } Dateien möglich.
    }
