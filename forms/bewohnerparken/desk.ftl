# How clerks read this form. Declarations and options stay as they were given.

subject = Kennzeichen { $fahrzeug-kennzeichen }

section-antrag = Antrag
section-person = Angaben zur Person
step-vorgang = Was beantragt wird
vorgang-art = Art des Antrags
vorgang-ausweisnummer = Nummer des bisherigen Ausweises
vorgang-weiterer = Gültiger Ausweis ist schon vorhanden
step-person = Name
step-anschrift = Anschrift
anschrift-anschrift = Wohnanschrift
anschrift-hauptwohnung = Hauptwohnung
step-kontakt = Erreichbarkeit
step-fahrzeug = Fahrzeug
fahrzeug-garage = Garage oder eigener Stellplatz im Gebiet
halter-selbst = Auf die antragstellende Person zugelassen
halter-nutzung = Grund der Nutzung
gebiet-zone = Parkgebiet
zeitraum-von = Ausweis ab
zeitraum-bis = Ausweis bis
bezahlung-art = Gewünschte Art der Bezahlung
unterlagen-nutzungsnachweis = Nachweis der ständigen Nutzung
step-abschluss = Bestätigung
